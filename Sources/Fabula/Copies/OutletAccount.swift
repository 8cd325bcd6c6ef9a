/// How often an outlet was first with a text that others took over, and how often and how soon it followed.
public struct OutletAccount: Sendable, Equatable {
    /// The outlet; `nil` gathers the documents whose outlet is not known.
    public var outlet: String?
    /// Texts that it published first and others took over.
    public var first = 0
    /// Texts of others that it took over.
    public var followed = 0
    /// Later versions of its own texts.
    public var updated = 0
    /// The middle one of its delays in minutes, the mean of both where there are two; `nil` without any.
    public var medianDelay: Double?
}

extension Chronicle {
    /// The outlets that were first or followed, those of most texts first. Linear in the copies.
    public func outletAccounts(of accounts: [CopyAccount]) -> [OutletAccount] {
        var outlets: [String?: OutletAccount] = [:]
        var delays: [String?: [Int]] = [:]
        func note(_ article: Int, _ change: (inout OutletAccount) -> Void) {
            let outlet = corpus.articles[article].source
            change(&outlets[outlet, default: OutletAccount(outlet: outlet)])
        }
        for account in accounts {
            if account.followers.contains(where: { !$0.isUpdate }) { note(account.original) { $0.first += 1 } }
            for follower in account.followers {
                note(follower.article) { if follower.isUpdate { $0.updated += 1 } else { $0.followed += 1 } }
                guard !follower.isUpdate, let delay = follower.delay else { continue }
                delays[corpus.articles[follower.article].source, default: []].append(delay)
            }
        }
        for (outlet, minutes) in delays { outlets[outlet]!.medianDelay = median(minutes) }
        return outlets.values.sorted { a, b in
            if a.first + a.followed != b.first + b.followed { return a.first + a.followed > b.first + b.followed }
            if a.first != b.first { return a.first > b.first }
            guard let x = a.outlet, let y = b.outlet else { return a.outlet != nil }
            return Corpus.bytewise(x, y)
        }
    }

    private func median(_ values: [Int]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
    }
}

/// The order (time, id, origin) that every tie and every output follows; documents without any time come last.
struct CanonicalOrder {
    let clock: Clock

    /// O(n log n), with each instant computed once.
    func sorted(_ articles: [Article]) -> [Article] {
        let keyed = articles.map { article in (article.time.map(clock.instant) ?? Int64.max, article) }
        return keyed.sorted { a, b in
            if a.0 != b.0 { return a.0 < b.0 }
            if a.1.id != b.1.id { return Corpus.bytewise(a.1.id, b.1.id) }
            return a.1.origin < b.1.origin
        }.map(\.1)
    }
}

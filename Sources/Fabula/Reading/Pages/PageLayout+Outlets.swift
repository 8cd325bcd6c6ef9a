/// Outlets that a page glues behind each headline of a list, or between headline and teaser.
extension PageLayout {
    /// Fewer items show no form.
    private static let fewest = 3

    /// The list, the page's own outlet, and what is glued behind at least two headlines of the page.
    mutating func findOutlets() {
        var counts: [UInt64: Int] = [:]
        let glued = windows.keys.filter { teasers[$0] == nil && $0 >= end && isDistinct($0) }.sorted()
        let tails = glued.map { Outlets.tails(windows[$0]!) }
        for tails in tails {
            for hash in Set(tails.map(\.hash)) { counts[hash, default: 0] += 1 }
        }
        outlets = context.outlets.union(counts.filter { $0.value > 1 }.keys)
        for (index, tails) in zip(glued, tails) {
            // The longest name.
            guard let tail = tails.first(where: { outlets.contains($0.hash) }) else { continue }
            listed[index] = Outlets.Listed(windows[index]!, cutAt: tail.position)
        }
        isList = listed.count >= Self.fewest && listed.count * 2 >= glued.count
        let named = teasers.keys.count { outletName($0) != nil }
        hasNamedTeasers = named >= Self.fewest && named * 2 >= teasers.count
    }

    /// The outlet's place at a teaser's seam, where the list has it.
    private func outletName(_ index: Int) -> Range<Int>? {
        let seam = teasers[index]!.headline.unicodeScalars.count
        return Outlets.name(at: seam, in: windows[index]!, outlets)
    }

    /// Takes the outlet out of a teaser's seam.
    func separateOutlet(_ teaser: inout GluedTeaser, _ index: Int) -> String? {
        let window = windows[index]!
        if let name = outletName(index) { return teaser.cutOutlet(name, window) }
        guard hasNamedTeasers else { return nil }
        let seam = teaser.headline.unicodeScalars.count
        let name = Outlets.smallName(before: seam, in: window) ?? unknownName(at: seam, window)
        return name.flatMap { teaser.cutOutlet($0, window) }
    }

    /// Where the page's other items have outlets, what stands between the seam and another place that could be one.
    private func unknownName(at seam: Int, _ window: SeamWindow) -> Range<Int>? {
        let judge = TeaserSeam(window: window, context: context)
        for (position, boundary) in TeaserSeam.candidates(window) where position != seam && abs(position - seam) <= 30 {
            let name = min(position, seam)..<max(position, seam)
            guard boundary.rawValue >= SeamBoundary.closing.rawValue, Outlets.looksLikeName(window, name),
                judge.innerCapital(window.firstWord(from: position), boundary) == 0,
                judge.ending(window.firstWord(from: name.lowerBound)) == 0,
                window.spacedWords(0..<name.lowerBound) >= 2
            else { continue }
            return name
        }
        return nil
    }

    /// A headline with an outlet behind it, by the list or by the form of the page.
    func listedItem(_ index: Int) -> Outlets.Listed? {
        guard let window = windows[index], teasers[index] == nil else { return nil }
        if let item = listed[index] { return item }
        guard isList, let name = unknownTail(index) else { return nil }
        let isBesideAnItem = listed[index - 1] != nil || listed[index + 1] != nil
        guard isBesideAnItem, Chatter.headlineScore(window.text(0..<name.lowerBound)) < 0.5 else { return nil }
        return Outlets.Listed(window, cutAt: name.lowerBound)
    }

    /// The first place near the end of a line behind which something like a name stands.
    private func unknownTail(_ index: Int) -> Range<Int>? {
        guard let window = windows[index], window.isWhole else { return nil }
        let end = window.scalars.count
        if let small = Outlets.smallName(before: end, in: window) { return small }
        let judge = TeaserSeam(window: window, context: context)
        for (position, boundary) in TeaserSeam.candidates(window) where end - position <= 30 {
            let first = window.firstWord(from: position)
            guard boundary.rawValue >= SeamBoundary.closing.rawValue, Outlets.looksLikeName(window, position..<end),
                judge.innerCapital(first, boundary) == 0, judge.ending(first) == 0,
                window.spacedWords(0..<position) >= 3
            else { continue }
            return position..<end
        }
        return nil
    }

    /// Lines of a list that end as its items do and were not taken.
    var missedItems: [Int] { isList ? windows.keys.filter { $0 >= end && unknownTail($0) != nil } : [] }
}

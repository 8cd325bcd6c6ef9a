/// The teasers of a page.
extension PageLayout {
    /// A headline and a teaser have at least so many words together.
    private static let fewestWords = 7
    /// A headline and a teaser have at least so many characters together, where only the cut speaks for them.
    private static let shortest = 100
    /// Points from which on the rest of the page is not asked.
    private static let beyondDoubt = SeamEvidence.threshold + 1.5

    /// Cuts the lines in which a headline is glued to a teaser. Those that are beyond doubt show how long the page's teasers
    /// are; the others are judged anew by it. O(n).
    mutating func findTeasers(_ sources: [Int: SourceLine]) {
        gatherContext(sources)
        let firstLink = sources.filter { $0.value.leadsOn }.keys.min()
        let glued = windows.keys.sorted().filter { lines[$0].wordCount >= Self.fewestWords }
        for index in glued { judge(index, firstLink) }
        let certain = teasers.values.filter { $0.evidence.ellipsis > 0 && $0.evidence.total >= Self.beyondDoubt }
        context.lengths = .init(certain.map { $0.teaser.unicodeScalars.count } + descriptionLength())
        guard !context.lengths.isEmpty else { return }
        for index in glued where (teasers[index]?.evidence.total ?? 0) < Self.beyondDoubt + 2 {
            judge(index, firstLink)
        }
    }

    /// The article's own description is cut as the teasers are.
    private func descriptionLength() -> [Int] {
        let first = lines.indices.first { !head.contains($0) }
        guard let first, lines[first].isCut, teasers[first] == nil, windows[first] == nil else { return [] }
        return [lines[first].text.unicodeScalars.count]
    }

    private mutating func gatherContext(_ sources: [Int: SourceLine]) {
        if !head.title.isEmpty { context.loneLines.insert(head.titleKey) }
        var recurring: [UInt64: Int] = [:]
        for index in lines.indices where isDistinct(index) && sources[index] == nil {
            let line = lines[index]
            if (3...30).contains(line.wordCount) { context.loneLines.insert(line.key) }
            // Three words of a headline and an outlet glued behind them are the least.
            guard line.wordCount >= 3, line.letters >= 14 else { continue }
            let window = SeamWindow(line.text)
            if Self.endsLikeTeaser(line, window) { missed.insert(index) }
            for word in window.capitals() { context.capitals[word, default: 0] += 1 }
            let candidates = TeaserSeam.candidates(window)
            for name in Set(window.joinedNames()) { recurring[name, default: 0] += 1 }
            let endsInOutlet = window.isWhole && Outlets.smallName(before: window.scalars.count, in: window) != nil
            guard !candidates.isEmpty || endsInOutlet else { continue }
            windows[index] = window
            guard line.wordCount >= Self.fewestWords else { continue }
            for key in Set(candidates.compactMap { TeaserSeam.opening(window, from: $0.position) }) {
                context.openings[key, default: 0] += 1
            }
        }
        for index in lines.indices.prefix(10) where head.contains(index) {
            for word in SeamWindow(lines[index].text).capitals() { context.capitals[word, default: 0] += 1 }
        }
        context.recurringNames = Set(recurring.filter { $0.value > 1 }.keys)
    }

    private mutating func judge(_ index: Int, _ firstLink: Int?) {
        switch TeaserSeam.judge(lines[index].text, window: windows[index]!, context: context) {
        case .none: break
        case .doubtful: missed.insert(index)
        case .teaser(let teaser):
            // Above the link to the article stands the article: a glued subheading is no teaser.
            if let firstLink, index < firstLink, !teaser.isCertain { return }
            teasers[index] = teaser
            missed.remove(index)
        }
    }

    /// Cut, as long as headline and teaser are, and not in a reader's voice. A comment may follow the cut.
    private static func endsLikeTeaser(_ line: PageLine, _ window: SeamWindow) -> Bool {
        guard line.wordCount >= 12 else { return false }
        if line.isCut { return Chatter.headlineScore(line.text) < 0.5 }
        guard let end = window.teaserEnd(from: 0), end >= Self.shortest else { return false }
        return Chatter.headlineScore(window.text(0..<end)) < 0.5
    }
}

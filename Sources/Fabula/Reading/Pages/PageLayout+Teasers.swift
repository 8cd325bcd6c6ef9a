/// The teasers of a page.
extension PageLayout {
    /// A headline and a teaser have at least so many words together.
    private static let fewestWords = 7

    /// Cuts the lines in which a headline is glued to a teaser. O(n).
    mutating func findTeasers(_ sources: [Int: SourceLine]) {
        let firstLink = sources.filter { $0.value.leadsOn }.keys.min()
        var context = TeaserSeam.Context()
        if !head.title.isEmpty { context.loneLines.insert(head.titleKey) }
        var recurring: [UInt64: Int] = [:]
        for index in lines.indices where isDistinct(index) && sources[index] == nil {
            let line = lines[index]
            if (3...30).contains(line.wordCount) { context.loneLines.insert(line.key) }
            // Three words of a headline and an outlet glued behind them are the least.
            guard line.wordCount >= 3, line.letters >= 20 else { continue }
            if Self.endsLikeTeaser(line) { missed.insert(index) }
            let window = SeamWindow(line.text)
            let candidates = TeaserSeam.candidates(window)
            for name in Set(window.joinedNames()) { recurring[name, default: 0] += 1 }
            guard !candidates.isEmpty else { continue }
            windows[index] = window
            guard line.wordCount >= Self.fewestWords else { continue }
            for key in Set(candidates.compactMap { TeaserSeam.opening(window, from: $0.position) }) {
                context.openings[key, default: 0] += 1
            }
        }
        context.recurringNames = Set(recurring.filter { $0.value > 1 }.keys)
        for index in windows.keys.sorted() where lines[index].wordCount >= Self.fewestWords {
            switch TeaserSeam.judge(lines[index].text, window: windows[index]!, context: context) {
            case .none: break
            case .doubtful: missed.insert(index)
            case .teaser(let teaser):
                // Above the link to the article stands the article: a glued subheading is no teaser.
                if let firstLink, index < firstLink, !teaser.isCertain { continue }
                teasers[index] = teaser
                missed.remove(index)
            }
        }
    }

    /// Cut, as long as headline and teaser are, and not in a reader's voice.
    private static func endsLikeTeaser(_ line: PageLine) -> Bool {
        line.isCut && line.wordCount >= 12 && Chatter.headlineScore(line.text) < 0.5
    }
}

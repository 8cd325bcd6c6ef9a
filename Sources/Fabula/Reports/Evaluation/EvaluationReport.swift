extension StoryEvaluation {
    /// The figures of some sets for people: a block of three lines a set, with the mean over the sets where there are several.
    public static func report(_ sets: [StoryEvaluation], _ layout: Layout) -> String {
        let words = layout.wording.evaluation
        let measureWidth = 11
        let nameWidth = layout.width - measureWidth * figures.count
        guard nameWidth >= 16 else { return joined(sets.flatMap { $0.narrowLines(layout) }) }
        let row = { (name: String, cells: [String], role: Style.Role) in
            padded(truncated(name, to: nameWidth - 1), to: nameWidth)
                + layout.style.paint(cells.map { padded($0, to: measureWidth, right: true) }.joined(), role)
        }
        var lines = [layout.style.paint(row(words.set, words.measures, .strong), .faint)]
        for set in sets {
            lines.append(row(sanitized(set.name), figures.map { short(set.score[keyPath: $0.value]) }, .strong))
            let (articles, stories) = set.countFacts(layout.wording)
            lines.append(row("  " + articles, figures.map { short(set.intervals[keyPath: $0.interval]) }, .faint))
            lines += layout.facts(stories, indent: "  ", role: .faint)
        }
        if sets.count > 1 {
            let means = figures.map { figure in
                short(sets.reduce(0) { $0 + $1.score[keyPath: figure.value] } / Double(sets.count))
            }
            lines.append(row(fill(words.mean, String(sets.count)), means, .strong))
        }
        return joined(lines + layout.paragraph(words.interval, indent: "", role: .faint))
    }

    /// A figure a line, for narrow terminals.
    private func narrowLines(_ layout: Layout) -> [String] {
        let (articles, stories) = countFacts(layout.wording)
        let measures = zip(Self.figures, layout.wording.evaluation.measures).map { figure, name in
            let interval = Self.short(intervals[keyPath: figure.interval])
            return "  \(padded(name, to: 10)) \(Self.short(score[keyPath: figure.value]))  \(interval)"
        }
        return [layout.style.paint(truncated(sanitized(name), to: layout.width), .strong)] + measures
            + layout.facts([articles] + stories, indent: "  ", role: .faint)
    }

    /// `845 articles`, and `170 → 201 stories · 54 → 80 alone`, gold before found.
    private func countFacts(_ wording: Wording) -> (articles: String, stories: [String?]) {
        let words = wording.evaluation
        let change = { (gold: Int, found: Int) in wording.grouped(gold) + " → " + wording.grouped(found) }
        return (
            wording.count(score.documents, wording.article),
            [
                "\(change(score.storiesGold, score.storiesFound)) \(wording.story.many)",
                fill(words.alone, change(score.singletonsGold, score.singletonsFound)),
                missing > 0 ? fill(words.missing, wording.grouped(missing)) : nil,
                unlabelled > 0 ? fill(words.unlabelled, wording.grouped(unlabelled)) : nil,
            ]
        )
    }

    /// `.7664`, `1.0000`.
    private static func short(_ value: Double) -> String { withoutNought(fixed(value)) }

    /// `.741–.790`, `.980–1`: eleven columns have no room for more.
    private static func short(_ range: ClosedRange<Double>) -> String {
        let bounds = [range.lowerBound, range.upperBound].map { fixed($0, decimals: 3) }
        return bounds.map { $0 == "1.000" ? "1" : withoutNought($0) }.joined(separator: "–")
    }
}

/// `.5` for `0.5`.
func withoutNought(_ number: String) -> String { number.hasPrefix("0.") ? String(number.dropFirst()) : number }

import VectorSpace

extension StoryEvaluation {
    /// The worst mistakes for people: each with the two most similar articles of its two sides beside one another, the
    /// sum of their similarity, and the terms that it comes from.
    public func mistakesReport(_ layout: Layout) -> String {
        let words = layout.wording.evaluation
        var lines = [layout.style.paint(fill(words.mistakesHead, sanitized(name)), .strong)]
        for (index, mistake) in mistakes.enumerated() {
            lines += [""] + MistakeLines(mistake, threshold: threshold, layout).lines(number: index + 1)
        }
        return joined(lines)
    }
}

/// One mistake, laid out.
private struct MistakeLines {
    let mistake: ExplainedMistake
    let threshold: Double
    let layout: Layout
    let words: EvaluationWording
    let isJoined: Bool
    private let indent = "    "

    init(_ mistake: ExplainedMistake, threshold: Double, _ layout: Layout) {
        (self.mistake, self.threshold, self.layout) = (mistake, threshold, layout)
        (words, isJoined) = (layout.wording.evaluation, mistake.mistake.kind == .joined)
    }

    func lines(number: Int) -> [String] {
        let kind = isJoined ? words.joined : words.parted
        let cost = fill(isJoined ? words.costsPrecision : words.costsRecall, fixed(mistake.mistake.cost, decimals: 1))
        let head = layout.style.paint(padded(String(number), to: 3, right: true), .accent) + " "
        let facts = layout.facts([kind, mistake.story.map(sanitized), cost], indent: indent)
        let first = [head + facts[0].dropFirst(indent.count)] + facts.dropFirst()
        return first + sides + (mistake.explanation.map(explained) ?? [])
    }

    /// Both sides beside one another, or below where there is no room.
    private var sides: [String] {
        let room = layout.width - indent.count
        let isWide = room >= 60
        let width = isWide ? (room - 3) / 2 : room
        let left = side(mistake.firstStory, mistake.mistake.first.count, mistake.first, width)
        let right = side(mistake.secondStory, mistake.mistake.second.count, mistake.second, width)
        guard isWide else { return (left + right).map { indent + layout.style.paint($0.text, $0.role) } }
        return (0..<max(left.count, right.count)).map { n in
            let (a, b) = (n < left.count ? left[n] : ("", .strong), n < right.count ? right[n] : ("", .strong))
            let space = String(repeating: " ", count: max(0, width - displayWidth(a.text)))
            return indent + layout.style.paint(a.text, a.role) + space + " │ " + layout.style.paint(b.text, b.role)
        }
    }

    private typealias Line = (text: String, role: Style.Role)

    private func side(
        _ story: String?, _ articles: Int, _ document: ExplainedMistake.Document, _ width: Int
    ) -> [Line] {
        let name = story.map(sanitized) ?? words.noStory
        let count = layout.wording.count(articles, layout.wording.article)
        let credit = [document.time.map(Self.minutes), document.outlet.map(sanitized)].compactMap(\.self)
        return [(truncated("\(name) (\(count))", to: width), .faint)]
            + wrapped(sanitized(document.title ?? document.id ?? ""), to: width, limit: 4).map { ($0, .strong) }
            + wrapped(credit.joined(separator: " · "), to: width, limit: 2).map { ($0, .faint) }
    }

    /// The sum, and the terms.
    private func explained(_ pair: PairExplanation) -> [String] {
        let pairs = mistake.mistake.first.count * mistake.mistake.second.count
        let groups = mistake.groupSimilarity.map {
            fill(words.asGroups, layout.wording.count(pairs, words.pair), decimals($0), decimals(threshold))
        }
        let shared = pair.terms.prefix(8).map { "\(sanitized($0.form)) \(percent(pair.share(of: $0.product)))" }
        let only = zip([pair.onlyFirst, pair.onlySecond], ["‹", "›"]).map { forms, mark in
            "\(mark) " + fill(words.only, forms.prefix(5).map(sanitized).joined(separator: ", "))
        }
        var lines = layout.facts([pair.sum(words), groups], indent: indent)
        if !shared.isEmpty {
            lines += layout.paragraph(fill(words.shared, shared.joined(separator: ", ")), indent: indent)
        }
        if !isJoined { lines += only.flatMap { layout.paragraph($0, indent: indent, role: .faint) } }
        return lines
    }

    private func decimals(_ value: Double) -> String { withoutNought(fixed(value, decimals: 3)) }
    private func percent(_ share: Double) -> String { fixed(100 * share, decimals: 0) + " %" }

    /// `2026-03-03 18:00` of `2026-03-03T18:00:00+01:00`.
    private static func minutes(_ time: String) -> String {
        sanitized(String(time.prefix(16))).replacing("T", with: " ")
    }
}

extension PairExplanation {
    /// `similarity .243 = (words .187 + names .061 + topic .034) × time .861`, parts of nothing left out; `× languages 3`
    /// where they differ.
    func sum(_ words: EvaluationWording) -> String {
        let number = { (value: Float) in withoutNought(fixed(Double(value), decimals: 3)) }
        let parts = [
            (words.words, self.parts.words), (words.names, self.parts.names), (words.topic, self.parts.latent),
        ]
        .filter { $0.1 != 0 }.map { "\($0) \(number($1))" }.joined(separator: " + ")
        let head = "\(words.similarity) \(number(similarity))"
        guard !parts.isEmpty else { return head }
        let languages = languageFactor == 1 ? "" : " × \(words.languages) \(fixed(Double(languageFactor), decimals: 0))"
        return head + " = (\(parts))\(languages) × \(words.time) \(number(timeFactor))"
    }
}

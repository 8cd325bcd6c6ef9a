extension Corpus {
    /// Two documents for a person to compare: headline, outlet, time, and the first lines of the text. Nothing tells what
    /// grouping made of the two, so that it cannot sway the answer.
    func question(_ pair: DocumentPair, number: Int, of count: Int, _ layout: Layout) -> String {
        let words = layout.wording.labelling
        let head = fill(words.question, layout.wording.grouped(number), layout.wording.grouped(count))
        return joined(
            ["", layout.style.paint(head, .faint)] + side("A", pair.first, layout) + side("B", pair.second, layout))
    }

    private func side(_ name: String, _ document: Int, _ layout: Layout) -> [String] {
        let article = articles[document]
        let (title, text) = (sanitized(article.title), sanitized(article.text))
        let indent = "   "
        let facts = [article.source.map(sanitized), article.time.map { layout.wording.short($0, clock: clock) }]
        var lines = layout.paragraph(
            title.isEmpty ? truncated(text, to: layout.width * 2) : title, indent: indent,
            first: layout.style.paint(name, .accent) + "  ", role: .strong)
        lines += layout.facts(facts, indent: indent, role: .faint)
        if !title.isEmpty, !text.isEmpty {
            lines += wrapped(text, to: layout.width - indent.count, limit: 4).map { indent + $0 }
        }
        return lines
    }
}

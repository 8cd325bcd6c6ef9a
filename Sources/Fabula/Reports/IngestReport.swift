extension Corpus {
    /// What reading took and what it dropped, for people: file by file in the order of the lines, each article with its
    /// facts, each teaser with the place where headline and text were parted (`⏐`), each dropped passage with its reason;
    /// then the counts.
    public func ingestReport(_ layout: Layout) -> String {
        let items =
            articles.map { (origin: $0.origin, lines: self.lines(of: $0, layout)) }
            + dropped.map { (origin: $0.origin, lines: self.lines(of: $0, layout)) }
        let order = items.indices.sorted { (items[$0].origin, $0) < (items[$1].origin, $1) }
        var report: [String] = []
        var file: String?
        for item in order.map({ items[$0] }) {
            if item.origin.file != file {
                if file != nil { report.append("") }
                report += layout.paragraph(sanitized(item.origin.file), indent: "", role: .strong)
            }
            file = item.origin.file
            report += item.lines
        }
        if file != nil { report.append("") }
        return joined(report + layout.facts(summary(layout.wording), indent: "", role: .strong))
    }

    private func lines(of article: Article, _ layout: Layout) -> [String] {
        let wording = layout.wording
        let teaser = article.kind == .teaser
        let title = sanitized(article.title)
        let shown = teaser && !article.text.isEmpty ? "\(title) ⏐ \(sanitized(article.text))" : title
        let time = (article.published ?? article.seen).map { wording.short($0, clock: clock) }
        let facts = [
            time.map { article.published == nil ? "\(wording.seen) \($0)" : $0 }, article.source.map(sanitized),
            article.language.map(sanitized),
            teaser ? nil : wording.count(article.text.unicodeScalars.count, wording.character),
            article.tags.isEmpty ? nil : "\(wording.tags) \(layout.names(article.tags, limit: 8))",
            article.url.map(sanitized),
        ]
        return item(
            article.origin, kind: teaser ? wording.teaserKind : wording.articleKind, .accent, shown, facts, layout)
    }

    private func lines(of passage: Dropped, _ layout: Layout) -> [String] {
        let kind = layout.wording.reasons[passage.reason]?.one ?? passage.reason.rawValue
        let words = sanitized(String(passage.text.unicodeScalars.prefix(4 * layout.width)))
        let room = 2 * (layout.width - indentWidth(layout)) - 1
        return item(passage.origin, kind: "– \(kind)", .caution, truncated(words, to: max(20, room)), [], layout)
    }

    /// A line number, a kind, and a text wrapped behind them; facts below.
    private func item(
        _ origin: Origin, kind: String, _ role: Style.Role, _ text: String, _ facts: [String?], _ layout: Layout
    ) -> [String] {
        let line = padded(origin.line.map(String.init) ?? "", to: 6, right: true)
        let head = layout.style.paint(line, .faint) + "  " + layout.style.paint(padded(kind, to: 14), role) + " "
        let indent = String(repeating: " ", count: indentWidth(layout))
        let body =
            layout.width < 60
            ? [head] + layout.paragraph(text, indent: indent)
            : layout.paragraph(text, indent: indent, first: head)
        return body + layout.facts(facts, indent: indent, role: .faint)
    }

    private func indentWidth(_ layout: Layout) -> Int { layout.width < 60 ? 8 : 23 }

    /// `1 article · 6 teasers · 8 passages dropped: 6 comment, 1 boilerplate, 1 repeat · 2 findings`.
    private func summary(_ wording: Wording) -> [String] {
        let teasers = articles.count { $0.kind == .teaser }
        let reasons = Dropped.Reason.allCases.compactMap { reason in
            let count = dropped.count { $0.reason == reason }
            return count == 0 ? nil : wording.reasons[reason].map { wording.count(count, $0) }
        }
        let passages = wording.count(dropped.count, wording.passage)
        return [
            wording.count(articles.count - teasers, wording.article), wording.count(teasers, wording.teaser),
            reasons.isEmpty ? passages : "\(passages) (\(reasons.joined(separator: ", ")))",
            wording.count(findings.count, wording.finding),
        ]
    }
}

extension Corpus {
    /// What reading took and what it dropped, for people: file by file each article with its facts, each teaser with the
    /// place where headline and text were parted (`⏐`), then each dropped passage with its reason, then the counts.
    public func ingestReport(_ layout: Layout) -> String {
        var lines: [String] = []
        let files = Set(articles.map(\.origin.file) + dropped.map(\.origin.file))
        let taken = Dictionary(grouping: articles) { $0.origin.file }
        let left = Dictionary(grouping: dropped) { $0.origin.file }
        for file in files.sorted(by: { Origin(file: $0) < Origin(file: $1) }) {
            lines += layout.paragraph(sanitized(file), indent: "", role: .strong)
            for article in (taken[file] ?? []).sorted(by: { $0.origin < $1.origin }) {
                lines += self.lines(of: article, layout)
            }
            for passage in (left[file] ?? []).sorted(by: { $0.origin < $1.origin }) {
                lines += self.lines(of: passage, layout)
            }
            lines.append("")
        }
        return joined(lines + layout.facts(summary(layout.wording), indent: "", role: .strong))
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
        let kind = layout.wording.reasons[passage.reason] ?? passage.reason.rawValue
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
            return count == 0 ? nil : "\(wording.grouped(count)) \(wording.reasons[reason] ?? reason.rawValue)"
        }
        let passages = wording.count(dropped.count, wording.passage)
        return [
            wording.count(articles.count - teasers, wording.article), wording.count(teasers, wording.teaser),
            reasons.isEmpty ? passages : "\(passages) (\(reasons.joined(separator: ", ")))",
            wording.count(findings.count, wording.finding),
        ]
    }
}

extension Chronicle {
    /// The articles of a story for people: time, outlet, headline, address, in canonical order.
    public func articlesReport(of story: Int, _ layout: Layout) -> String {
        let articles = stories[story].articles
        let rows = articles.map { (index: $0, time: time(of: corpus.articles[$0], layout.wording)) }
        let timeWidth = min(layout.width / 2, rows.map { displayWidth($0.time) }.max() ?? 0)
        let indent = String(repeating: " ", count: layout.width < 60 || timeWidth == 0 ? 2 : timeWidth + 2)
        var lines = [layout.style.paint("\(layout.wording.articlesHead) (\(articles.count))", .strong)]
        for (index, time) in rows {
            let article = corpus.articles[index]
            let painted = layout.style.paint(padded(time, to: indent.count - 2), .accent) + "  "
            let inLine = indent.count > 2
            if !inLine, !time.isEmpty { lines.append(layout.style.paint(time, .accent)) }
            lines += layout.paragraph(sanitized(article.title), indent: indent, first: inLine ? painted : nil)
            let credit = [
                article.source.map(sanitized), article.kind == .teaser ? layout.wording.teaserKind : nil,
                copyOf[index] == nil ? nil : layout.wording.copy, article.url.map(sanitized),
            ]
            lines += layout.facts(credit, indent: indent, role: .faint)
        }
        return joined(lines)
    }

    /// When it was published, else when it was seen.
    private func time(of article: Article, _ wording: Wording) -> String {
        if let published = article.published { return wording.short(published, clock: corpus.clock) }
        return article.seen.map { "\(wording.seen) \(wording.short($0, clock: corpus.clock))" } ?? ""
    }
}

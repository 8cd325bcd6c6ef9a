import TextAnalysis

extension Chronicle {
    /// The stories for people: a summary, a table of those that several articles tell, and a list of the others.
    ///
    /// Titles wrap to the width; columns that a narrow terminal has no room for are left out, a wide one shows keywords.
    /// - Parameter loneLimit: how many of the articles that stand alone are listed; the rest are counted.
    public func storiesReport(_ layout: Layout, loneLimit: Int = .max) -> String {
        guard !corpus.articles.isEmpty else { return joined(wrapped(layout.wording.noArticles, to: layout.width)) }
        let shared = stories.filter { $0.articles.count > 1 }
        let lone = stories.filter { $0.articles.count <= 1 }
        var lines = layout.facts(summary(layout.wording), indent: "", role: .strong)
        if !shared.isEmpty { lines += [""] + StoriesTable(self, shared, layout).lines }
        if !lone.isEmpty { lines += [""] + loneLines(lone, limit: loneLimit, layout) }
        return joined(lines)
    }

    /// `21 stories · 142 articles, 12 of them teasers · 9 outlets · 29 November – 5 December 2021`.
    private func summary(_ wording: Wording) -> [String?] {
        let teasers = corpus.articles.count { $0.kind == .teaser }
        let outlets = Set(corpus.articles.compactMap(\.source)).count
        let days = days(of: Array(corpus.articles.indices))
        var articles = wording.count(corpus.articles.count, wording.article)
        if teasers > 0 {
            let noun = teasers == 1 ? wording.teaser.one : wording.teaser.many
            articles += " " + fill(wording.teasersAmong, wording.grouped(teasers), noun)
        }
        return [
            wording.count(stories.count, wording.story), articles,
            outlets > 0 ? wording.count(outlets, wording.outlet) : nil,
            days.min().map { wording.span($0, days.max()!) },
        ]
    }

    private func loneLines(_ lone: [Story], limit: Int, _ layout: Layout) -> [String] {
        let (wording, style) = (layout.wording, layout.style)
        let numberWidth = String(stories.count).count
        let years = spansYears
        let rows = lone.prefix(limit).map { story in
            let place = [
                story.outlets.first.map { truncated(sanitized($0), to: layout.width / 4) },
                story.firstDay.map { wording.short($0, year: years) },
            ].compactMap(\.self).joined(separator: " · ")
            return (story: story, place: layout.width < 60 ? "" : place)
        }
        let placeWidth = rows.map { displayWidth($0.place) }.max() ?? 0
        let room = layout.width - numberWidth - 2 - (placeWidth > 0 ? placeWidth + 2 : 0)
        let titleWidth = min(room, rows.map { displayWidth(sanitized($0.story.title)) }.max() ?? 0)
        var lines = [style.paint("\(wording.toldOnce) (\(wording.grouped(lone.count)))", .faint)]
        for (story, place) in rows {
            let number = style.paint(padded(String(story.number), to: numberWidth, right: true), .accent)
            let title = padded(truncated(sanitized(story.title), to: titleWidth), to: titleWidth)
            lines.append("\(number)  \(title)  \(style.paint(place, .faint))")
        }
        if lone.count > limit {
            let more = fill(wording.andMore, wording.grouped(lone.count - limit))
            lines.append(String(repeating: " ", count: numberWidth + 2) + style.paint(more, .faint))
        }
        return lines
    }

    /// Whether the dated articles fall in more than one year, so that dates must say theirs.
    var spansYears: Bool {
        Set(days(of: Array(corpus.articles.indices)).map(\.components.year)).count > 1
    }
}

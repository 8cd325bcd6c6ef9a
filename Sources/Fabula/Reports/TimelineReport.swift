import TextAnalysis

extension Chronicle {
    /// The timelines of the stories for people: for each a header, a bar a day, and what happened when, with the
    /// outlets and the words that gave the date. What is only expected stands at the end.
    public func timelinesReport(_ layout: Layout) -> String {
        var lines: [String] = []
        for (story, timeline) in zip(stories, timelines) {
            if !lines.isEmpty { lines += ["", ""] }
            lines += storyHeader(story, layout) + [""] + entryLines(timeline, layout)
        }
        let kinds = Set(timelines.flatMap { $0.entries.map(\.kind) })
        if kinds.count > 1 {
            lines += [""] + layout.facts(layout.wording.legend, indent: "", role: .faint)
        }
        return joined(lines)
    }

    /// Title, numbers and days, names, keywords, outlets, articles a day.
    private func storyHeader(_ story: Story, _ layout: Layout) -> [String] {
        let (wording, style) = (layout.wording, layout.style)
        let number = "\(story.number)  "
        let indent = String(repeating: " ", count: number.count)
        let facts = [
            wording.count(story.articles.count, wording.article),
            story.outlets.isEmpty ? nil : wording.count(story.outlets.count, wording.outlet),
            story.firstDay.map { wording.span($0, story.lastDay ?? $0) } ?? wording.noDates, story.id,
        ]
        var lines = layout.paragraph(
            sanitized(story.title), indent: indent, first: style.paint(number, .accent), role: .strong)
        lines += layout.facts(facts, indent: indent)
        for list in [story.names, story.keywords, story.outlets] where !list.isEmpty {
            lines += layout.paragraph(layout.names(list, limit: 12), indent: indent, role: .faint)
        }
        return lines + barLines(story, indent: indent, layout)
    }

    /// `30 Nov ▂█▅▁· 4 Dec   most on Thursday 2 December 2021: 5 articles`; nothing for a story of one day.
    private func barLines(_ story: Story, indent: String, _ layout: Layout) -> [String] {
        let (wording, days) = (layout.wording, days(of: story.articles))
        guard let axis = DayAxis(days, limit: max(7, layout.width - 40)), axis.bars > 1 else { return [] }
        let counts = axis.counts(days)
        let peak = counts.max()!
        let busiest = axis.first + counts.firstIndex(of: peak)! * axis.daysPerBar
        let end = min(axis.last, days.max()!)
        let years = axis.first.components.year != end.components.year
        let (first, last) = (wording.short(axis.first, year: years), wording.short(end, year: years))
        let bars = "\(first) \(layout.style.paint(sparkline(counts, peak: peak), .bar)) \(last)"
        guard peak > 1 else { return [indent + bars] }
        let note =
            axis.daysPerBar == 1
            ? fill(wording.most, wording.date(busiest), wording.count(peak, wording.article))
            : fill(wording.daysABar, wording.count(axis.daysPerBar, wording.day))
        let used = displayWidth(indent + first + last) + axis.bars + 2
        if used + 3 + displayWidth(note) <= layout.width {
            return [indent + bars + "   " + layout.style.paint(note, .faint)]
        }
        return [indent + bars] + layout.paragraph(note, indent: indent, role: .faint)
    }

    private func entryLines(_ timeline: Timeline, _ layout: Layout) -> [String] {
        let expected = timeline.entries.filter { $0.kind == .expected }
        let told = timeline.entries.filter { $0.kind != .expected }
        if timeline.entries.isEmpty { return [layout.style.paint(layout.wording.noTimeline, .faint)] }
        var blocks = told.map { lines(of: $0, layout) }
        if let first = expected.first {
            let head = layout.style.paint("── \(layout.wording.expectedHead) ──", .caution)
            blocks.append([head] + lines(of: first, layout))
            blocks += expected.dropFirst().map { lines(of: $0, layout) }
        }
        return blocks.enumerated().flatMap { index, block in
            let between = told.indices.contains(index + 1) ? layout.style.paint("│", .faint) : ""
            return index + 1 < blocks.count ? block + [between] : block
        }
    }

    /// The date, what is told of it, who tells it and which words gave the date.
    private func lines(of entry: TimelineEntry, _ layout: Layout) -> [String] {
        let (wording, style) = (layout.wording, layout.style)
        let (mark, note): (String, String?) =
            switch entry.kind {
            case .happened: ("●", nil)
            case .published: ("○", wording.ofReport)
            case .expected: ("◇", nil)
            }
        let rail = style.paint("│", .faint) + "  "
        let date = wording.date(entry) + (note.map { " · \($0)" } ?? "")
        let heading = wrapped(date, to: layout.width - 3).enumerated().map { index, line in
            (index == 0 ? style.paint(mark, .accent) + "  " : rail) + style.paint(line, .accent)
        }
        var inner = layout
        inner.width -= 3
        let body = inner.paragraph(sanitized(entry.text), indent: "")
        let credit = inner.facts(wording.credit(entry, layout), indent: "", role: .faint)
        return heading + (body + credit).map { rail + $0 }
    }
}

extension Wording {
    /// The entry's day, month, year or span.
    func date(_ entry: TimelineEntry) -> String {
        guard let end = entry.endDate, end != entry.date, entry.precision == .day else {
            return date(entry.date, precision: entry.precision)
        }
        return span(entry.date, end)
    }

    /// `Le Soir, RTBF info · 3 articles · dated by “mercredi soir”`.
    fileprivate func credit(_ entry: TimelineEntry, _ layout: Layout) -> [String?] {
        [
            entry.outlets.isEmpty ? nil : layout.names(entry.outlets, limit: 4),
            entry.articles.count > 1 ? count(entry.articles.count, article) : nil,
            datedBy(entry),
        ]
    }
}

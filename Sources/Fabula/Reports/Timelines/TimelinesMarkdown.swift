extension Chronicle {
    /// The timelines as Markdown, to paste into an article: for each story a heading, its numbers and days, and a list
    /// item an entry: date, text, sources as links, the words that gave the date. What is only expected stands below a
    /// heading of its own.
    public func timelinesMarkdown(_ wording: Wording) -> String {
        zip(stories, timelines).map { story, timeline in
            let told = timeline.entries.filter { $0.kind != .expected }
            let expected = timeline.entries.filter { $0.kind == .expected }
            var blocks = ["## " + Markdown.text(story.shownTitle), Markdown.text(facts(of: story, wording))]
            if timeline.entries.isEmpty { blocks.append(Markdown.text(wording.noTimeline)) }
            if !told.isEmpty { blocks.append(list(told, wording)) }
            if !expected.isEmpty {
                blocks += ["### " + Markdown.text(wording.expectedHead), list(expected, wording)]
            }
            return blocks.joined(separator: "\n\n") + "\n"
        }.joined(separator: "\n")
    }

    private func list(_ entries: [TimelineEntry], _ wording: Wording) -> String {
        entries.map { entry in
            let note = entry.kind == .published ? " (\(Markdown.text(wording.ofReport)))" : ""
            let links = sources(of: entry).map { Markdown.link($0.name, to: $0.address) }.joined(separator: ", ")
            let credit = [links, wording.datedBy(entry).map(Markdown.text) ?? ""].filter { !$0.isEmpty }
            return "- **\(Markdown.text(wording.date(entry)))**\(note) – \(Markdown.text(entry.text))"
                + (credit.isEmpty ? "" : " (\(credit.joined(separator: " · ")))")
        }.joined(separator: "\n")
    }

    /// `6 articles · 4 outlets (Canal Info, Le Courrier, …) · 29 November – 2 December 2021`.
    func facts(of story: Story, _ wording: Wording) -> String {
        let outlets = Layout(wording: wording).names(story.outlets, limit: 12)
        return [
            wording.count(story.articles.count, wording.article),
            story.outlets.isEmpty ? nil : wording.count(story.outlets.count, wording.outlet) + " (\(outlets))",
            story.firstDay.map { wording.span($0, story.lastDay ?? $0) } ?? wording.noDates,
        ].compactMap(\.self).joined(separator: " · ")
    }
}

extension Story {
    /// The title on one line, or the id where it is empty.
    var shownTitle: String {
        let title = sanitized(title)
        return title.isEmpty ? id : title
    }
}

extension Wording {
    /// `dated by “jeudi”, “jeudi matin”`.
    func datedBy(_ entry: TimelineEntry) -> String? {
        let words = entry.datingWords
        return words.isEmpty ? nil : "\(datedBy) \(words.map(quoted).joined(separator: ", "))"
    }
}

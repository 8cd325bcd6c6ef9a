import Fabula

/// The demonstration: the page, what was read of it, its stories, their timelines, and what to type next.
struct DemoTour {
    let chronicle: Chronicle
    let layout: Layout
    let words: DemoWords

    var text: String {
        let page = DemoPage.text.split(separator: "\n", omittingEmptySubsequences: true).map { line in
            "  │ " + truncatedLine(String(line))
        }
        return [
            section(words.page, page.joined(separator: "\n") + "\n"),
            section(words.reading, chronicle.corpus.ingestReport(layout)),
            section(words.stories, chronicle.storiesReport(layout)),
            section(words.timelines, told.timelinesReport(layout)),
            words.next,
        ].joined(separator: "\n\n")
    }

    /// The stories that several texts tell; all where there is none.
    private var told: Chronicle {
        let several = chronicle.stories.indices.filter { chronicle.stories[$0].articles.count > 1 }
        return several.isEmpty ? chronicle : chronicle.only(several)
    }

    private func section(_ explanation: String, _ body: String) -> String {
        layout.flowed(explanation) + "\n" + body
    }

    private func truncatedLine(_ line: String) -> String {
        line.count <= layout.width - 4 ? line : line.prefix(layout.width - 5) + "…"
    }
}

import ArgumentParser
import Fabula

/// `fabula timeline`: what happened when.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tells what happened when: one story's timeline, or all.",
        usage: "fabula timeline <input> ... [<options>]",
        discussion: """
            With --story, the articles of the story follow. md is Markdown to paste into an article. csv, tsv and jsonl \
            give a row an entry, json the stories with their entries. timelinejs is the JSON of Knight Lab's TimelineJS, \
            timelinejs-csv the table for its spreadsheet. ics is a calendar of what is expected on a named day.

            EXAMPLE
              fabula timeline news/ --story 1
              fabula timeline news/ --story "taxis bruxelles" --format csv
              fabula timeline news/ --story 1 --dates 5 --sentences 2
              fabula timeline news/ --story 1 --format md --lang nl
              fabula timeline news/ -o expected.ics
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Writing") var writing: TimelineOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Option(help: "A story by its number, its id, or words of its title.")
    var story: String?

    @OptionGroup var length: TimelineLength

    func run() throws {
        let all = try input.stories(clustering)
        let chosen = try story.map { try all.story($0) }
        let chronicle = (chosen.map { all.only([$0]) } ?? all).withTimelines(
            days: length.dates, sentences: length.sentences, threads: clustering.threadCount)
        var layout = view.layout(to: writing.destination)
        layout.wording = writing.wording ?? layout.wording
        try writing.destination.write(bytes(chronicle, layout))
        try input.checkStrictness(chronicle.corpus)
    }

    /// The timelines as asked. Of a calendar is told what it cannot hold.
    private func bytes(_ chronicle: Chronicle, _ layout: Layout) -> [UInt8] {
        switch writing.chosenFormat {
        case .text:
            let articles = story == nil ? "" : "\n\n" + chronicle.articlesReport(of: 0, layout)
            return Array((chronicle.timelinesReport(layout) + articles).utf8)
        case .md: return Array(chronicle.timelinesMarkdown(layout.wording).utf8)
        case .csv:
            let table = chronicle.timelineTable
            return writing.excel ? table.excelBytes : table.bytes(.csv)
        case .tsv: return chronicle.timelineTable.bytes(.tsv)
        case .json: return OrderedJSON.array(chronicle.timelinesJSON).listing
        case .jsonl: return chronicle.timelineTable.bytes(.jsonl)
        case .timelinejs: return chronicle.timelineJS(layout.wording).listing
        case .timelinejsCSV: return chronicle.timelineJSTable(layout.wording).bytes(.csv)
        case .ics:
            let calendar = chronicle.expectedCalendar(layout.wording)
            Terminal.tell(note(on: calendar))
            return calendar.bytes
        }
    }

    private func note(on calendar: ExpectedCalendar) -> String {
        var notes: [String] = []
        if calendar.events == 0 { notes.append("Nothing is expected on a named day: the calendar is empty.") }
        if calendar.withoutDay > 0 {
            notes.append("Left out of the calendar, as no day is named: \(calendar.withoutDay) expected.")
        }
        return notes.joined(separator: "\n")
    }
}

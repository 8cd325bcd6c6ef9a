import ArgumentParser
import Fabula

/// `fabula timeline`: what happened when.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline",
        abstract: "Tells what happened when: one story's timeline, or all.",
        usage: "fabula timeline <input> ... [<options>]",
        discussion: """
            With --story, the articles of the story follow. csv, tsv and jsonl give a row an entry, json the stories with \
            their entries.

            EXAMPLE
              fabula timeline news/ --story 1
              fabula timeline news/ --story "taxis bruxelles" --format csv
              fabula timeline news/ --story 1 --dates 5 --sentences 2
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Writing") var table: TableOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Option(help: "A story by its number, its id, or words of its title.")
    var story: String?

    @OptionGroup var length: TimelineLength

    func run() throws {
        let all = try input.stories(clustering)
        let chosen = try story.map { try all.story($0) }
        let chronicle = (chosen.map { all.only([$0]) } ?? all).withTimelines(
            days: length.dates, sentences: length.sentences, threads: clustering.threadCount)
        let output = table.destination
        switch table.chosenFormat {
        case nil:
            let layout = view.layout(to: output)
            let articles = chosen == nil ? "" : "\n\n" + chronicle.articlesReport(of: 0, layout)
            try output.write(chronicle.timelinesReport(layout) + articles)
        case .json: try output.write(OrderedJSON.array(chronicle.timelinesJSON).listing)
        case .some(let format): try output.write(table.bytes(chronicle.timelineTable, format))
        }
        try input.checkStrictness(chronicle.corpus)
    }
}

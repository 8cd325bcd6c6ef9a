import ArgumentParser
import Fabula

/// `fabula run`: the main job in one command.
struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads, groups, prints the stories and writes reports and tables.",
        usage: "fabula run <input> ... [<options>]",
        discussion: """
            Prints the stories and the timeline of the greatest, and writes into a folder: stories.txt, timelines.txt, \
            articles.csv, stories.csv, timeline.csv.

            EXAMPLE
              fabula run news/ -o Reports
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The folder to write into.", valueName: "folder"), completion: .directory)
    var folder = "Reports"

    func run() throws {
        let chronicle = try input.chronicle(clustering)
        let layout = view.layout(to: .standard)
        let written = try Folder(path: folder).write(
            [
                ("stories.txt", Array(chronicle.storiesReport(view.plainLayout).utf8)),
                ("timelines.txt", Array(chronicle.timelinesReport(view.plainLayout).utf8)),
            ] + chronicle.tables.map { ("\($0.name).csv", $0.table.bytes(.csv)) })
        try Output.standard.write(chronicle.storiesReport(layout, loneLimit: 20))
        if chronicle.stories.first.map({ $0.articles.count > 1 }) == true {
            try Output.standard.write("\n\n" + chronicle.only([0]).timelinesReport(layout))
        }
        Terminal.tell("\n" + written)
        try input.checkStrictness(chronicle.corpus)
    }
}

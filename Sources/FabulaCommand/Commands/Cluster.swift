import ArgumentParser
import Fabula

/// `fabula cluster`: the stories.
struct Cluster: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Groups articles into stories.",
        usage: "fabula cluster <input> ... [<options>]",
        discussion: """
            Prints the stories as a table for people. csv, tsv and jsonl give a row an article with its story, json the \
            stories with their articles. In the bars ▁ is one article, █ eight; · is a day without.

            EXAMPLE
              fabula cluster news/
              fabula cluster news/ --format csv > articles.csv
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Writing") var table: TableOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Flag(help: "List every article that stands alone, not only the first twenty.")
    var all = false

    func run() throws {
        let chronicle = try input.stories(clustering)
        let output = table.destination
        switch table.chosenFormat {
        case nil: try output.write(chronicle.storiesReport(view.layout(to: output), loneLimit: all ? .max : 20))
        case .json: try output.write(OrderedJSON.array(chronicle.storiesJSON).listing)
        case .some(let format): try output.write(table.bytes(chronicle.articlesTable, format))
        }
        try input.checkStrictness(chronicle.corpus)
    }
}

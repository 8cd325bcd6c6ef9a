import ArgumentParser
import Fabula

/// `fabula cluster`: the stories.
struct Cluster: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Groups articles into stories.",
        discussion: """
            Prints the stories as a table for people. csv, tsv and jsonl give a row an article with its story, json the \
            stories with their articles. In the bars ▁ is one article, █ eight; · is a day without.

            EXAMPLE
              fabula cluster news/
              fabula cluster news/ --format csv > articles.csv
            """)

    @OptionGroup var input: InputOptions
    @OptionGroup var clustering: ClusteringOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var view: ViewOptions

    @Flag(help: "List every article that stands alone, not only the first twenty.")
    var all = false

    func run() throws {
        let chronicle = try input.chronicle(clustering)
        let output = table.destination
        switch table.chosenFormat {
        case nil: try output.write(chronicle.storiesReport(view.layout(to: output), loneLimit: all ? .max : 20))
        case .json: try output.write(JSONValue.array(chronicle.storiesJSON).listing)
        case .some(let format): try output.write(table.bytes(chronicle.articlesTable, format))
        }
        try input.checkStrictness(chronicle.corpus)
    }
}

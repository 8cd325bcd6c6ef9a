import ArgumentParser
import Fabula

/// `fabula copies`: who took whose text.
struct CopiesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "copies",
        abstract: "Tells who published a text first, and who took it over.",
        usage: "fabula copies <input> ... [<options>]",
        discussion: """
            Copies are equal texts, and texts with most of their words in common: a wire text under another headline, \
            shortened, or with an outlet's own paragraph. The share is that of a copy's words that stand in the first text, \
            too. csv, tsv and jsonl give a row a copy, json the outlets and the copies.

            EXAMPLE
              fabula copies news/
              fabula copies news/ --outlets --format csv
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Writing") var table: TableOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Flag(help: "In tables, a row an outlet: how often first, how often it followed, after how many minutes.")
    var outlets = false

    func run() throws {
        let chronicle = try input.stories(clustering)
        let accounts = chronicle.copyAccounts
        let output = table.destination
        switch table.chosenFormat {
        case nil: try output.write(chronicle.copiesReport(accounts, view.layout(to: output)))
        case .json: try output.write(chronicle.copiesJSON(accounts).listing)
        case .some(let format):
            let rows = outlets ? chronicle.outletsTable(accounts) : chronicle.copiesTable(accounts)
            try output.write(table.bytes(rows, format))
        }
        try input.checkStrictness(chronicle.corpus)
    }
}

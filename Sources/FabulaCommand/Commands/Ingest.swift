import ArgumentParser
import Fabula

/// `fabula ingest`: what reading takes and drops.
struct Ingest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what is read: articles, teasers, and what is dropped and why.",
        usage: "fabula ingest <input> ... [<options>]",
        discussion: """
            Each teaser is shown with ⏐ where its headline and its text were parted, each dropped passage with its reason.

            EXAMPLE
              fabula ingest page.txt --dry-run
              fabula ingest page.txt --dry-run --format json | jq '.dropped[].reason'
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Flag(help: "Read and show, keep nothing.")
    var dryRun = false

    @Option(help: "How to show it.")
    var format = Format.text

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("The file to write to.", valueName: "file"), completion: .file())
    var output: String?

    /// How the result is shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    func validate() throws {
        guard dryRun else {
            throw ValidationError("There is no store to keep articles in. To see what would be read, add --dry-run.")
        }
    }

    func run() throws {
        let corpus = try input.corpus()
        let destination = Output(path: output)
        switch format {
        case .text: try destination.write(corpus.ingestReport(view.layout(to: destination)))
        case .json: try destination.write(corpus.json.listing)
        }
        try input.checkStrictness(corpus)
    }
}

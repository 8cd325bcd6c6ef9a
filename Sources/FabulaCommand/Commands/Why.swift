import ArgumentParser
import Fabula

/// `fabula why`: why two articles are, or are not, in one story.
struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells why two articles are, or are not, in one story.",
        usage: "fabula why <a> <b> --in <input> ... [<options>]",
        discussion: """
            Shows how similar the two are, as a sum to the last digit: each word and name that both have, the topic, and \
            what the time between them leaves of it; then the two groups of articles that were joined or kept apart, and \
            the --threshold that would turn the answer.

            EXAMPLE
              fabula why "bagagistes charleroi" "bus charleroi mercredi" --in news/
              fabula why a17 a23 --in news.sqlite --format json
            """)

    @Argument(help: ArgumentHelp("An article by its id, or words of its title.", valueName: "a"))
    var first: String

    @Argument(help: ArgumentHelp("Another one.", valueName: "b"))
    var second: String

    @Option(
        name: .customLong("in"), parsing: .upToNextOption,
        help: ArgumentHelp("Files, folders, stores: all the articles that are grouped.", valueName: "input"),
        completion: .file())
    var inputs: [String]

    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    /// How the answer is shown.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    @Option(help: "How to show it.")
    var format = Format.text

    func run() throws {
        let settings = clustering.applied(to: reading.settings)
        let corpus = try Terminal.whileSaying("Reading…") {
            try gather(from: reading.articleSource(of: inputs), settings: settings)
        }
        Terminal.tell(corpus.findingsReport(limit: 20, least: .warning))
        let (a, b) = (try corpus.document(matching: first), try corpus.document(matching: second))
        if a == b { throw ValidationError("Both are one article, \(sanitized(corpus.articles[a].id)): name another.") }
        let verdict = Terminal.whileSaying("Grouping…") { Grouping(corpus, settings: settings).verdict(a, b) }
        switch format {
        case .text: try Output.standard.write(verdict.report(of: corpus, view.layout(to: .standard)))
        case .json: try Output.standard.write(verdict.json(of: corpus).listing)
        }
        try reading.checkStrictness(corpus.findings)
    }
}

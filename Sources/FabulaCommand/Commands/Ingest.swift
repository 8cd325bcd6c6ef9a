import ArgumentParser
import Fabula
import FabulaStore

/// `fabula ingest`: what reading takes and drops, kept in a store or only shown.
struct Ingest: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads into a store, or shows what is read: what is taken, what dropped and why.",
        usage: "fabula ingest <input> ... (--into <store> | --dry-run) [<options>]",
        discussion: """
            --into keeps everything that is read in one file, an SQLite database, which any command takes as input. What \
            it holds already changes nothing, so reading again costs nothing but time. Each file is stored as a whole or \
            not at all; large tables and JSON lines piece by piece, and reading again adds what an interruption left out.

            --dry-run keeps nothing and shows each article, each teaser with ⏐ where its headline and its text were \
            parted, each dropped passage with its reason. --stats counts by outlet, day, language, kind and finding \
            instead.

            EXAMPLE
              fabula ingest news/ --into news.sqlite
              fabula ingest news.sqlite --stats
              fabula ingest page.txt --dry-run
              fabula ingest page.txt --dry-run --format json | jq '.dropped[].reason'
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Option(
        help: ArgumentHelp("The store to keep what is read; made where there is none.", valueName: "store"),
        completion: .file())
    var into: String?

    @Flag(help: "Read and show, keep nothing.")
    var dryRun = false

    @Flag(help: "Count by outlet, day, language, kind and finding.")
    var stats = false

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
        if let into {
            if dryRun { throw ValidationError("--dry-run keeps nothing: leave out either it or --into.") }
            if input.filters {
                throw ValidationError(
                    "A store keeps all that is read: leave out --since, --until, --source and --language here, and give "
                        + "them to the commands that read the store.")
            }
            if input.articleSource.without(store: into).paths.isEmpty {
                throw ValidationError("“\(sanitized(into))” is both the input and the store: name another --into.")
            }
        } else if !dryRun, !(stats && input.articleSource.stores.count == input.inputs.count) {
            throw ValidationError(
                "Where to? Add --into STORE, such as --into news.sqlite, to keep what is read; or --dry-run to see it.")
        }
    }

    func run() throws {
        if let into { try keep(in: into) } else { try show() }
    }

    private func show() throws {
        let corpus = try input.corpus()
        let destination = Output(path: output)
        let layout = view.layout(to: destination)
        switch (format, stats) {
        case (.text, false): try destination.write(corpus.ingestReport(layout))
        case (.text, true): try destination.write(CorpusStatistics(corpus).report(layout))
        case (.json, false): try destination.write(corpus.json.listing)
        case (.json, true): try destination.write(CorpusStatistics(corpus).json.listing)
        }
        try input.checkStrictness(corpus)
    }

    private func keep(in store: String) throws {
        let ingestion = try Ingestion(of: input.articleSource.without(store: store), into: store, keepsHarvest: stats)
        let found = Corpus(articles: [], findings: ingestion.findings, clock: input.timezone)
        Terminal.tell(found.findingsReport(limit: 20, least: .note))
        let statistics =
            stats ? CorpusStatistics(Corpus(gathering: ingestion.harvest, clock: input.timezone)) : nil
        let destination = Output(path: output)
        let layout = view.layout(to: destination)
        switch format {
        case .text:
            try destination.write(
                (statistics.map { $0.report(layout) + "\n" } ?? "") + ingestion.summary.report(layout))
        case .json:
            let counts = [OrderedJSON.Field("ingest", ingestion.summary.json)]
            let more = statistics.map { [OrderedJSON.Field("statistics", $0.json)] } ?? []
            try destination.write(OrderedJSON.object(counts + more).listing)
        }
        try input.checkStrictness(ingestion.findings)
    }
}

import ArgumentParser
import Fabula
import TextAnalysis
import VectorSpace

/// What is read, and which documents of it take part.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Files, folders, stores, or - for standard input.", valueName: "input"), completion: .file())
    var inputs: [String]

    @Option(
        help: ArgumentHelp(
            "The zone of times that name none, in which days are cut. (default: Europe/Brussels)",
            valueName: "area/city"),
        transform: clock(named:))
    var timezone = Clock.brussels

    @Option(help: ArgumentHelp("The first day, YYYY-MM-DD.", valueName: "day"), transform: day(_:))
    var since: Day?

    @Option(help: ArgumentHelp("The last day, YYYY-MM-DD.", valueName: "day"), transform: day(_:))
    var until: Day?

    @Option(help: ArgumentHelp("Only this outlet; may be repeated.", valueName: "outlet"))
    var source: [String] = []

    @Option(help: ArgumentHelp("Only this language, such as fr; may be repeated.", valueName: "tag"))
    var language: [String] = []

    @Option(
        help: ArgumentHelp(
            "What fields of tables and JSON are, where their names do not say it: title=Kop,date=Dag.",
            valueName: "field=name,..."),
        transform: fieldMapping(_:))
    var map: [FieldMapping] = []

    @Flag(help: "End with code 65 where something in the input was found wrong.")
    var strict = false

    func validate() throws {
        if let since, let until, until < since {
            throw ValidationError("--since \(since.iso) is after --until \(until.iso): no day is left.")
        }
    }

    /// Where the articles come from.
    var articleSource: InputSource {
        var mapping = FieldMapping()
        for part in map { mapping.append(part) }
        return InputSource(paths: inputs, mapping: mapping)
    }

    /// Whether some articles are to be left out.
    var filters: Bool { settings.filter != Filter() }

    /// The library's settings for these options.
    var settings: Settings {
        var settings = Settings()
        settings.clock = timezone
        (settings.filter.since, settings.filter.until) = (since, until)
        (settings.filter.sources, settings.filter.languages) = (source, language)
        return settings
    }
}

extension InputOptions {
    /// The documents; findings of any severity are told.
    func corpus() throws -> Corpus {
        let corpus = try Terminal.whileSaying("Reading…") {
            try gather(from: articleSource, settings: settings)
        }
        Terminal.tell(corpus.findingsReport(limit: 20, least: .note))
        return corpus
    }

    /// Stories of the input or of another source, without timelines; warnings and errors are told.
    func stories(_ clustering: ClusteringOptions, from other: InputSource? = nil) throws -> Chronicle {
        let settings = clustering.applied(to: settings)
        let chronicle = try Terminal.whileSaying("Reading and grouping articles…") {
            cluster(try gather(from: other ?? articleSource, settings: settings), settings: settings)
        }
        let least: Finding.Severity = chronicle.corpus.articles.isEmpty ? .note : .warning
        Terminal.tell(chronicle.corpus.findingsReport(limit: 20, least: least))
        if !BLASInfo().isOpenBLAS { Terminal.tell(Examination.slowBLAS) }
        return chronicle
    }

    /// Stories and timelines of the input or of another source.
    func chronicle(_ clustering: ClusteringOptions, from other: InputSource? = nil) throws -> Chronicle {
        try stories(clustering, from: other).withTimelines(threads: clustering.applied(to: settings).threads)
    }

    /// Ends the program with code 65 where `--strict` was given and something was found wrong.
    func checkStrictness(_ corpus: Corpus) throws { try checkStrictness(corpus.findings) }

    /// The same for findings of whatever came from the input.
    func checkStrictness(_ findings: [Finding]) throws {
        if strict, findings.contains(where: { $0.severity >= .warning }) { throw ExitCode(65) }
    }
}

import ArgumentParser
import Fabula
import VectorSpace

/// What is read, and which documents of it take part.
struct InputOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("Files, folders, stores, or - for standard input.", valueName: "input"), completion: .file())
    var inputs: [String]

    @OptionGroup var reading: ReadingOptions

    /// Where the articles come from.
    var articleSource: InputSource { reading.articleSource(of: inputs) }

    /// Whether some articles are to be left out.
    var filters: Bool { reading.filters }

    /// The library's settings for these options.
    var settings: Settings { reading.settings }

    /// The zone in which days are cut.
    var timezone: Clock { reading.timezone }
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

    /// All pairs of the input's documents by what grouping makes of them; warnings and errors are told.
    func stratifiedPairs(_ clustering: ClusteringOptions) throws -> StratifiedPairs {
        let settings = clustering.applied(to: settings)
        let pairs = try Terminal.whileSaying("Reading and grouping articles…") {
            StratifiedPairs(Grouping(try gather(from: articleSource, settings: settings), settings: settings))
        }
        Terminal.tell(pairs.grouping.corpus.findingsReport(limit: 20, least: .warning))
        return pairs
    }

    /// Stories and timelines of the input or of another source.
    func chronicle(_ clustering: ClusteringOptions, from other: InputSource? = nil) throws -> Chronicle {
        try stories(clustering, from: other).withTimelines(threads: clustering.applied(to: settings).threads)
    }

    /// Ends the program with code 65 where `--strict` was given and something was found wrong.
    func checkStrictness(_ corpus: Corpus) throws { try reading.checkStrictness(corpus.findings) }

    /// The same for findings of whatever came from the input.
    func checkStrictness(_ findings: [Finding]) throws { try reading.checkStrictness(findings) }
}

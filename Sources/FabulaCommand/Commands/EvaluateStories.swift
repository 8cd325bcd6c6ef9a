import ArgumentParser
import Fabula

/// `fabula evaluate stories`: how well articles are grouped.
struct EvaluateStories: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Groups articles that people have grouped, and tells how well, and what went wrong.",
        usage: """
            fabula evaluate stories <gold> [<input> ...] [<options>]
            fabula evaluate stories --set <gold[=input][@languages]> ... [<options>]
            """,
        discussion: """
            The gold labels are JSON lines with `id` (or, where an article has none, `title`) and `story`, also gzipped. \
            Where no input is named, they hold the articles as well. --set takes several labelled sets at once.

            Measures: BCubed precision, recall and F1, F1 over pairs, mean F1 of each labelled story with its best match; \
            each with a 95 % interval. Then the mistakes that cost most: two stories joined or one parted, the two most \
            similar articles of each side by side, their similarity and the words and names that it comes from.

            csv, tsv and jsonl give a row a set with its figures, json the mistakes as well.

            EXAMPLE
              fabula evaluate stories gold.jsonl news/
              fabula evaluate stories gold.jsonl --predictions other.jsonl
              fabula evaluate stories --set gold.jsonl=news/ --set labelled.jsonl.gz@fr,nl
            """)

    @Argument(
        help: ArgumentHelp("Labels as JSON lines: id and story.", valueName: "gold"), completion: .file())
    var gold: String?

    @Argument(
        help: ArgumentHelp("Files, folders, stores: the articles (default: those in gold).", valueName: "input"),
        completion: .file())
    var inputs: [String] = []

    @Option(
        name: .customLong("set"),
        help: ArgumentHelp(
            "A labelled set: the labels; behind = where its articles are; behind @ languages to group apart. Repeatable.",
            valueName: "set"))
    var sets: [LabelledInput] = []

    @Option(
        help: ArgumentHelp(
            "Score these stories, JSON lines with id and story, instead of grouping; - is standard input.",
            valueName: "file"), completion: .file())
    var predictions: String?

    @Option(help: ArgumentHelp("How many mistakes to explain (default: 20; none for several sets).", valueName: "n"))
    var mistakes: Int?

    @OptionGroup(title: "Reading") var reading: ReadingOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Writing") var table: TableOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    func validate() throws {
        if let mistakes, mistakes < 0 { throw ValidationError("--mistakes \(mistakes): 0 or more are needed.") }
        if gold == nil, sets.isEmpty {
            throw ValidationError("Which labels? Name their file, such as gold.jsonl, then the articles; or --set.")
        }
        if gold != nil, !sets.isEmpty {
            throw ValidationError("Name the labels either first or by --set: --set gold.jsonl=news/")
        }
    }

    func run() throws {
        let run = EvaluationRun(
            sets: gold.map { [LabelledInput(gold: $0, inputs: inputs)] } ?? sets, predictions: predictions,
            mistakes: mistakes, reading: reading, settings: clustering.applied(to: reading.settings))
        let (evaluations, findings) = try run.evaluations()
        Terminal.tell(
            Corpus(articles: [], findings: findings, clock: reading.timezone).findingsReport(limit: 20, least: .warning)
        )
        let output = table.destination
        switch table.chosenFormat {
        case nil:
            let layout = view.layout(to: output)
            let explained = evaluations.filter { !$0.mistakes.isEmpty }.map { "\n\n" + $0.mistakesReport(layout) }
            try output.write(StoryEvaluation.report(evaluations, layout) + explained.joined())
        case .json: try output.write(OrderedJSON.array(evaluations.map(\.json)).listing)
        case .some(let format): try output.write(table.bytes(StoryEvaluation.table(evaluations), format))
        }
        try reading.checkStrictness(findings)
    }
}

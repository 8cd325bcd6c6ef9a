import ArgumentParser
import Fabula

/// `fabula evaluate timelines`: how well timelines tell what people told.
struct EvaluateTimelines: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timelines",
        abstract: "Tells timelines that people have told, and how close they come.",
        usage: """
            fabula evaluate timelines <references> <input> ... [<options>]
            fabula evaluate timelines <references> --predictions <file> [<options>]
            """,
        discussion: """
            The references are JSON lines, also gzipped: {"story", "source", "entries": [{"date": "2011-01-25", "summary": \
            ["sentence", …]}]}. The input are JSON lines with `story`, `text`, `date` and, where known, `title`, `language`: \
            articles, or single sentences on the day that they tell of.

            The protocol is that of published work: as many days, and sentences a day, as the reference, from no article \
            after its last day. Measures: ROUGE-1 and -2 of aligned days (AR1-F, AR2-F), of the days in common, and of all \
            texts together; F1 of the dates. Precision and recall are averaged over the timelines, then F1 is taken; \
            a timeline whose story the input lacks scores 0.

            With both input and --predictions, the two are paired: differences with 95 % intervals. csv, tsv and jsonl \
            give a row a timeline and one of the means.

            EXAMPLE
              fabula evaluate timelines references.jsonl.gz articles.jsonl.gz
              fabula evaluate timelines references.jsonl articles.jsonl --write predictions.jsonl
              fabula evaluate timelines references.jsonl articles.jsonl --predictions other.jsonl
            """)

    @Argument(
        help: ArgumentHelp("Timelines by people, as JSON lines.", valueName: "references"), completion: .file())
    var references: String

    @Argument(
        help: ArgumentHelp("Files of JSON lines: the stories' articles or dated sentences.", valueName: "input"),
        completion: .file())
    var inputs: [String] = []

    @Option(
        help: ArgumentHelp("Score these timelines, alone or against those told from the input.", valueName: "file"),
        completion: .file())
    var predictions: String?

    @Option(
        help: ArgumentHelp("Write the timelines that were told to this file, as JSON lines.", valueName: "file"),
        completion: .file())
    var write: String?

    @Option(
        help: ArgumentHelp("What a line of the input is (default: seen from their lengths).", valueName: "unit"))
    var unit: TimelineDocuments.Unit?

    @Option(help: ArgumentHelp("Threads to work with (default: all cores). The result is the same.", valueName: "n"))
    var threads: Int?

    @OptionGroup var length: TimelineLength

    @Flag(help: "End with code 65 where something in the files was found wrong.")
    var strict = false

    @OptionGroup(title: "Writing") var table: TableOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    func validate() throws {
        if let threads, threads < 1 { throw ValidationError("--threads \(threads): at least 1 is needed.") }
        if inputs.isEmpty, predictions == nil || write != nil {
            throw ValidationError("Which articles? Name their files behind the references, such as articles.jsonl.")
        }
    }

    func run() throws {
        let run = try TimelineEvaluationRun(self)
        Terminal.tell(
            Corpus(articles: [], findings: run.findings, clock: .brussels).findingsReport(limit: 20, least: .warning))
        if let write { try Output(path: write).write(TimelineReferences.bytes(run.told)) }
        let output = table.destination
        switch table.chosenFormat {
        case nil:
            let layout = view.layout(to: output)
            let compared = run.comparison.map { "\n" + $0.report(layout) } ?? ""
            try output.write(run.evaluation.report(layout) + compared)
        case .json: try output.write(run.evaluation.json(run.comparison).bytes + "\n".utf8)
        case .some(let format): try output.write(table.bytes(run.evaluation.table, format))
        }
        if strict, run.findings.contains(where: { $0.severity >= .warning }) { throw ExitCode(65) }
    }
}

extension TimelineDocuments.Unit: ExpressibleByArgument {}

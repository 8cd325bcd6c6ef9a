import ArgumentParser
import Fabula

/// `fabula evaluate pairs`: how well labelled pairs of articles are grouped.
struct EvaluatePairs: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs",
        abstract: "Groups articles, and tells how good the stories are by pairs that were labelled.",
        usage: "fabula evaluate pairs <labels> <input> ... [<options>]",
        discussion: """
            Reads the answers that `fabula label` has kept and gives the figures that it ended with: pairwise precision, \
            recall and F1 with 95 % intervals, and the best threshold if the answers can tell it. With another --threshold \
            or --granularity, the same answers score the stories that this makes.

            EXAMPLE
              fabula evaluate pairs labels.jsonl news/
              fabula evaluate pairs labels.jsonl news/ --granularity event --format json
            """)

    @Argument(
        help: ArgumentHelp("Labelled pairs, as `fabula label` writes them.", valueName: "labels"), completion: .file())
    var labels: String

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Writing") var table: TableOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    func run() throws {
        let labels = try LabelLog(path: labels).labels()
        let pairs = try input.stratifiedPairs(clustering)
        let evaluation = PairEvaluation(labels, pairs)
        let output = table.destination
        switch table.chosenFormat {
        case nil: try output.write(evaluation.report(view.layout(to: output)))
        case .json: try output.write(evaluation.json.listing)
        case .some(let format): try output.write(table.bytes(evaluation.table, format))
        }
        try input.checkStrictness(labels.findings + pairs.grouping.corpus.findings)
    }
}

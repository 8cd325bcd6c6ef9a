import ArgumentParser
import Fabula

/// `fabula label`: questions whose answers tell how good the stories of the user's own articles are.
struct Label: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Asks about pairs of articles, and tells how good the stories are.",
        usage: "fabula label <input> ... [<options>]",
        discussion: """
            Shows two articles at a time and asks whether they belong to one story. Some eighty answers, ten minutes, give \
            the precision, recall and F1 of the stories of these very articles, with 95 % intervals, and the threshold that \
            would serve them best, if the answers can tell it.

            Pairs are drawn at random within kinds that are counted exactly: in one story directly or through others, in two \
            stories that nearly met or that are far apart, and all the rest. Each answer is kept at once; stopped and begun \
            again, the questions go on. Answers are read line by line, so they may come from a pipe.

            EXAMPLE
              fabula label news/
              fabula label news/ --out mine.jsonl --count 120
              fabula evaluate pairs labels.jsonl news/
            """)

    @OptionGroup(title: "Reading") var input: InputOptions
    @OptionGroup(title: "Grouping") var clustering: ClusteringOptions
    @OptionGroup(title: "Looks") var view: ViewOptions

    @Option(
        help: ArgumentHelp("The file that answers are added to, JSON lines.", valueName: "file"), completion: .file())
    var out = "labels.jsonl"

    @Option(help: ArgumentHelp("How many pairs there are to be, with those in the file.", valueName: "n"))
    var count = 80

    @Option(help: ArgumentHelp("Another number draws other pairs.", valueName: "n"))
    var seed: UInt64 = 1

    func validate() throws {
        if count < 1 { throw ValidationError("--count \(count): at least 1 is needed.") }
        if input.inputs.contains("-") {
            throw ValidationError("Answers are read from standard input: name the articles' files instead of -.")
        }
    }

    func run() throws {
        let labels = LabelLog(path: out)
        let known = try labels.read()
        let pairs = try input.stratifiedPairs(clustering)
        var dialogue = try LabellingDialogue(
            pairs, labels: known, count: count, seed: seed, version: FabulaCommand.version,
            layout: view.layout(to: .standard))
        try dialogue.run(file: out, read: { readLine() }, show: Terminal.write, keep: labels.append)
        try Output.standard.write(dialogue.evaluation.report(view.layout(to: .standard)))
        try input.checkStrictness(pairs.grouping.corpus)
    }
}

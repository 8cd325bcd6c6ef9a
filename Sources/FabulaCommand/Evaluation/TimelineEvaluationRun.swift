import Fabula
import Foundation

/// The evaluation of timelines that the user asked for.
struct TimelineEvaluationRun {
    /// The timelines told from the input; none where there is no input.
    var told: [TimelineReference] = []
    /// Their figures, or those of the predictions that were named where there is no input.
    var evaluation: TimelineEvaluation
    /// Both against each other.
    var comparison: TimelineComparison?
    /// What was found wrong in the files.
    var findings: [Finding]

    /// Reads, tells and scores.
    init(_ command: EvaluateTimelines) throws {
        let threads = command.threads ?? Settings().threads
        let references = try TimelineReferences(path: command.references)
        if references.timelines.isEmpty { throw NoTimelines(path: command.references) }
        let predicted = try command.predictions.map(TimelineReferences.init(path:))
        findings = references.findings + (predicted?.findings ?? [])
        let evaluate = { (path: String, timelines: [TimelineReference]) in
            TimelineEvaluation(
                name: URL(filePath: path).lastPathComponent, references.timelines, predictions: timelines,
                threads: threads)
        }
        let other = predicted.map { evaluate(command.predictions ?? "", $0.timelines) }
        guard let input = command.inputs.first else {
            evaluation = other!  // without input there are predictions: validate() says so
            return
        }
        let documents = try TimelineDocuments(paths: command.inputs, unit: command.unit)
        findings += documents.findings
        told = Terminal.whileSaying("Telling \(references.timelines.count) timelines…") {
            TimelineProtocol(days: command.length.dates, sentences: command.length.sentences).predictions(
                for: references.timelines, from: documents, threads: threads)
        }
        if told.isEmpty { throw NoDocuments(path: input, story: references.timelines[0].story) }
        evaluation = evaluate(input, told)
        comparison = other.map { TimelineComparison(evaluation, minus: $0) }
    }
}

/// A file that was named for its timelines and has none.
struct NoTimelines: LocalizedError {
    var path: String

    var errorDescription: String? {
        "\(sanitized(path)): no timeline. Timelines are JSON lines: "
            + "{\"story\": …, \"source\": …, \"entries\": [{\"date\": …, \"summary\": […]}]}"
    }
}

/// An input that tells nothing of any story of the references.
struct NoDocuments: LocalizedError {
    var path: String, story: String

    var errorDescription: String? {
        "\(sanitized(path)): no document of the references' stories, such as “\(sanitized(story))”. "
            + "Documents are JSON lines: {\"story\": …, \"date\": …, \"text\": …}"
    }
}

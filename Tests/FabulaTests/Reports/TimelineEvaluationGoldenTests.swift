import Fabula
import Testing
import TextAnalysis

/// What an evaluation of timelines shows, byte by byte.
struct TimelineEvaluationGoldenTests {
    private func timeline(_ source: String?, _ days: [Int], _ sentence: String, story: String = "flood")
        -> TimelineReference
    {
        TimelineReference(
            story: story, source: source,
            entries: days.map { .init(day: thursday + $0, summary: ["\(sentence) \($0)"]) })
    }

    private var references: [TimelineReference] {
        [
            timeline("courrier", [0, 3, 7], "Dam breaks on day"), timeline(nil, [1, 2], "Water in street"),
            timeline("a source with\u{1B}[31m a very long name", [0, 9], "Rescue", story: "storm of the century"),
        ]
    }

    private var evaluation: TimelineEvaluation {
        TimelineEvaluation(
            name: "articles.jsonl", references,
            predictions: [
                timeline("courrier", [0, 4], "The dam breaks"), timeline(nil, [1, 5, 6], "Water in street"),
            ])
    }

    private var comparison: TimelineComparison {
        let other = TimelineEvaluation(
            name: "other.jsonl", references, predictions: [timeline("courrier", [2], "Dam on day")])
        return TimelineComparison(evaluation, minus: other)
    }

    @Test(arguments: [40, 80, 120], [("en", Wording.english), ("fr", .french)])
    func textReports(width: Int, language: (name: String, wording: Wording)) throws {
        let layout = Layout(width: width, wording: language.wording)
        let text = evaluation.report(layout) + "\n" + comparison.report(layout)
        for line in text.split(separator: "\n") where width >= 80 { #expect(line.count <= width) }
        try expectGolden(text.utf8, "evaluation-timelines-\(language.name)-\(width).txt")
    }

    @Test func programsReadThem() throws {
        try expectGolden(evaluation.table.bytes(.csv), "evaluation-timelines.csv")
        try expectGolden(evaluation.json(comparison).bytes + "\n".utf8, "evaluation-timelines.json")
    }
}

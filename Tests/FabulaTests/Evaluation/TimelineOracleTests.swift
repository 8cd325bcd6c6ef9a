import Fabula
import Testing

/// The figures of independent scorers in Python, to four digits, where the collections are there.
struct TimelineOracleTests {
    /// Predictions that never change: each reference is answered by the next one of its story, the fifth, tenth … by none.
    ///
    /// `ar1` and `date` were recorded from `score/timelines.py`, which agrees with tilse 0.2.1 over ROUGE-1.5.5; the others from its
    /// tokens, counted as Martschat & Markert (2017) define the measures.
    @Test(arguments: [
        (
            "tl17", 3,
            [
                (TimelineMeasure.ar1, 0.2640), (.date, 0.3815), (.ar2, 0.2333), (.agreement1, 0.2558),
                (.agreement2, 0.2314),
                (.concat1, 0.4302), (.concat2, 0.2631),
            ]
        ),
        (
            "crisis", 4,
            [
                (.ar1, 0.0550), (.date, 0.1672), (.ar2, 0.0134), (.agreement1, 0.0433), (.agreement2, 0.0115),
                (.concat1, 0.2869), (.concat2, 0.0501),
            ]
        ),
    ])
    func oneReferenceForAnother(set: String, missing: Int, figures: [(TimelineMeasure, Double)]) throws {
        guard let path = Place.shared("data/\(set)/timelines.jsonl.gz") else { return }
        let references = try TimelineReferences(path: path).timelines
        let predictions = references.indices.filter { $0 % 5 != 4 }.map { index in
            let story = references.filter { $0.story == references[index].story }
            var answer = story[(story.firstIndex(of: references[index])! + 1) % story.count]
            answer.source = references[index].source
            return answer
        }
        let evaluation = TimelineEvaluation(name: set, references, predictions: predictions, threads: 2)
        #expect(evaluation.missing == missing)
        for (measure, figure) in figures {
            let own = evaluation.mean[measure].f1
            #expect(abs(own - figure) <= 0.5e-4 + 1e-9, "\(measure): \(own) here, \(figure) there")
        }
    }
}

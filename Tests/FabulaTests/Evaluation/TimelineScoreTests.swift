import Fabula
import Testing
import TextAnalysis

/// Figures that were computed by hand.
struct TimelineScoreTests {
    func timeline(_ days: KeyValuePairs<Int, String>, story: String = "flood", source: String? = "a")
        -> TimelineReference
    {
        TimelineReference(
            story: story, source: source,
            entries: days.map { TimelineReference.Entry(day: thursday + $0.key, summary: [$0.value]) })
    }

    /// The first days are the same; the second ones lie a day apart and have two of three words in common, so that each hit counts ½:
    /// (2 + ½ · 2) of 5 words, (1 + ½ · 1) of 3 bigrams.
    @Test func byHand() {
        let reference = timeline([0: "Dam breaks .", 2: "Water falls low"])
        let predicted = timeline([1: "Water falls fast", 0: "Dam breaks ."])
        let score = TimelineScore(predicted: predicted, reference: reference)
        for (measure, figure) in [
            (TimelineMeasure.ar1, 0.6), (.ar2, 0.5), (.agreement1, 0.4), (.agreement2, 1 / 3.0), (.concat1, 0.8),
            (.concat2, 0.75), (.date, 0.5),
        ] {
            #expect(abs(score[measure].precision - figure) < 1e-12, "\(measure)")
            #expect(abs(score[measure].recall - figure) < 1e-12, "\(measure)")
        }
        let alignment = TimelineAlignment(predicted: CountedTimeline(predicted), reference: CountedTimeline(reference))
        #expect(alignment.toReference == [0, 1] && alignment.toPrediction == [0, 1])
    }

    /// Several days may go to one; of two that cost the same the earlier is taken; the same words go before a nearer day.
    @Test func alignment() {
        let reference = CountedTimeline(timeline([0: "storm", 4: "rescue", 9: "storm"]))
        let predicted = CountedTimeline(timeline([2: "inquiry", 5: "storm", 8: "budget"]))
        let alignment = TimelineAlignment(predicted: predicted, reference: reference)
        #expect(alignment.toReference == [0, 0, 2])
        #expect(alignment.toPrediction == [1, 1, 1])
    }

    @Test func theSameTimelineScoresOne() {
        let reference = timeline([0: "Dam breaks", 2: "Water falls low", 7: "Houses rebuilt slowly"])
        let score = TimelineScore(predicted: reference, reference: reference)
        for measure in TimelineMeasure.allCases { #expect(score[measure].f1 == 1, "\(measure)") }
    }

    /// A day without text and a timeline without days divide by nothing.
    @Test func nothing() {
        let reference = timeline([0: "Dam breaks"])
        #expect(TimelineScore(predicted: timeline([:]), reference: reference) == .zero)
        let silent = TimelineScore(predicted: timeline([0: ""]), reference: reference)
        #expect(silent[.date].f1 == 1 && silent[.ar1].f1 == 0 && silent[.concat2].precision == 0)
    }

    /// F1 of the mean precision ½ and recall ¾, not the mean of F1; what is missing scores nothing.
    @Test func meanOfTimelines() throws {
        let references = [timeline([0: "x", 1: "y"], source: "a"), timeline([0: "x"], source: "b")]
        let answers = [
            timeline([0: "x"], source: "b"), timeline([0: "x"], source: "a"), timeline([3: "z"], source: "b"),
        ]
        var evaluation = TimelineEvaluation(name: "flood", references, predictions: Array(answers.prefix(2)))
        #expect(evaluation.mean[.date].precision == 1 && evaluation.mean[.date].recall == 0.75)
        #expect(evaluation.missing == 0)
        evaluation = TimelineEvaluation(name: "flood", references, predictions: answers)
        #expect(evaluation.mean[.date].precision == 0.5, "the later of two answers counts")
        evaluation = TimelineEvaluation(name: "flood", references, predictions: [answers[0]])
        #expect(evaluation.missing == 1 && evaluation.mean[.date].recall == 0.5)
        #expect(evaluation.results.map(\.isMissing) == [true, false])
        #expect(evaluation.meanOfPredicted?[.date].recall == 1)
    }

    @Test func orderAndThreadsDoNotMatter() {
        let references = (0..<12).map { n in
            timeline([n: "storm \(n)", n + 3: "rescue of \(n * n) people"], story: "s\(n % 3)", source: "r\(n)")
        }
        let answers = references.map { reference in
            TimelineReference(
                story: reference.story, source: reference.source,
                entries: reference.entries.map { .init(day: $0.day + $0.day.number % 2, summary: $0.summary) })
        }
        let expected = TimelineEvaluation(name: "x", references, predictions: answers)
        var generator = SplitMix(seed: 5)
        for threads in 1...3 {
            let again = TimelineEvaluation(
                name: "x", references.shuffled(using: &generator), predictions: answers.shuffled(using: &generator),
                threads: threads)
            #expect(again.results == expected.results && again.mean == expected.mean)
        }
    }

    /// A side that is better in every timeline is better in every draw; against itself nothing differs.
    @Test func comparison() throws {
        let references = (0..<6).map { timeline([0: "storm", 5: "rescue"], story: "s\($0)") }
        let half = references.map { timeline([0: "storm"], story: $0.story) }
        let better = TimelineEvaluation(name: "all", references, predictions: references)
        let worse = TimelineEvaluation(name: "half", references, predictions: half)
        let difference = try #require(TimelineComparison(better, minus: worse).differences.first)
        #expect(difference.measure == .ar1 && difference.better == 6 && difference.worse == 0)
        #expect(difference.f1 > 0 && difference.interval.lowerBound > 0)
        for difference in TimelineComparison(worse, minus: worse).differences {
            #expect(difference.f1 == 0 && difference.interval == 0...0)
        }
    }
}

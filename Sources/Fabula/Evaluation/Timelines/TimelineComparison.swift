import VectorSpace

/// How much better one set of predictions is than another of the same references, timeline by timeline.
public struct TimelineComparison: Sendable {
    /// The names of the two.
    public var name, other: String
    /// What one has more than the other of a measure's F1: the mean, its 95 % interval, and in how many timelines it has more or less.
    public struct Difference: Sendable, Hashable {
        /// The measure.
        public var measure: TimelineMeasure
        /// The difference of the mean F1, and its interval.
        public var f1: Double, interval: ClosedRange<Double>
        /// Timelines.
        public var better, worse: Int
    }

    /// A difference a measure.
    public var differences: [Difference]

    /// Compares two evaluations of the same references.
    ///
    /// The intervals are a paired bootstrap's (Efron & Tibshirani, "An introduction to the bootstrap", 1993): stories are drawn
    /// with replacement, each with all its timelines and both sides' figures, for timelines of one story stand and fall together.
    /// The same numbers in each run. O(replicates · timelines).
    public init(
        _ evaluation: TimelineEvaluation, minus other: TimelineEvaluation, replicates: Int = 1000,
        seed: UInt64 = 0xFAB0_1A
    ) {
        let pairs = zip(evaluation.results, other.results).map { ($0, $1) }
        precondition(
            pairs.count == evaluation.results.count && pairs.count == other.results.count
                && pairs.allSatisfy { $0.story == $1.story && $0.source == $1.source }, "the same references")
        let stories = Self.stories(evaluation.results.map(\.story))
        var generator = SplitMix64(seed: seed)
        let draws = (0..<replicates).map { _ in
            stories.flatMap { _ in stories.isEmpty ? 0..<0 : stories[generator.index(below: stories.count)] }
        }
        (name, self.other) = (evaluation.name, other.name)
        differences = TimelineMeasure.allCases.map { measure in
            let figures = pairs.map { ($0.score[measure], $1.score[measure]) }
            let difference = { (timelines: [Int]) in
                PrecisionRecall.mean(timelines.map { figures[$0].0 }).f1
                    - PrecisionRecall.mean(timelines.map { figures[$0].1 }).f1
            }
            return Difference(
                measure: measure, f1: evaluation.mean[measure].f1 - other.mean[measure].f1,
                interval: StoryIntervals.middle(of: draws.map(difference)),
                better: figures.count { $0.f1 > $1.f1 }, worse: figures.count { $0.f1 < $1.f1 })
        }
    }

    /// The runs of equal stories.
    private static func stories(_ names: [String]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (index, name) in names.enumerated() {
            if let last = runs.last, names[last.lowerBound] == name {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }
}

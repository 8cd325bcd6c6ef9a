import Workers

/// How well predicted timelines tell what the references tell: figures of each timeline, and their mean.
public struct TimelineEvaluation: Sendable {
    /// A reference with what was predicted for it.
    public struct Result: Sendable, Hashable {
        /// The reference.
        public var story: String, source: String?
        /// Days and sentences of the reference, and of the prediction; 0 where there is none.
        public var days, sentences, predictedDays, predictedSentences: Int
        /// Whether nothing was predicted for it: then all figures are 0.
        public var isMissing: Bool
        /// The figures.
        public var score: TimelineScore
    }

    /// The name of what was scored.
    public var name: String
    /// The timelines by story and source.
    public var results: [Result]
    /// The means of precision and recall over the timelines, each of the same weight.
    public let mean: TimelineScore

    /// How many references nothing was predicted for.
    public var missing: Int { results.count(where: \.isMissing) }

    /// The means over the timelines that were predicted, where only some were: the input may lack whole stories.
    public var meanOfPredicted: TimelineScore? {
        0 < missing && missing < results.count ? .mean(results.filter { !$0.isMissing }.map(\.score)) : nil
    }

    /// Scores predictions, each against the reference of its story and source; of two for one reference the later counts.
    public init(
        name: String, _ references: [TimelineReference], predictions: [TimelineReference], threads: Int = 1
    ) {
        let references = references.sorted(by: TimelineReference.precedes)
        let answers = Dictionary(predictions.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
        results = concurrentMap(references.count, threads: threads) { index in
            Result(references[index], answers[references[index].key])
        }
        self.name = name
        mean = .mean(results.map(\.score))
    }
}

extension TimelineEvaluation.Result {
    fileprivate init(_ reference: TimelineReference, _ prediction: TimelineReference?) {
        let sentences = { (timeline: TimelineReference) in timeline.entries.reduce(0) { $0 + $1.summary.count } }
        self.init(
            story: reference.story, source: reference.source, days: reference.entries.count,
            sentences: sentences(reference), predictedDays: prediction?.entries.count ?? 0,
            predictedSentences: prediction.map(sentences) ?? 0, isMissing: prediction == nil,
            score: prediction.map { TimelineScore(predicted: $0, reference: reference) } ?? .zero)
    }
}

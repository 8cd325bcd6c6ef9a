/// How well the stories of a labelled set were found: figures, how sure they are, and the worst mistakes.
public struct StoryEvaluation: Sendable {
    /// The set's name.
    public var name: String
    /// The figures, over the labelled documents alone.
    public var score: StoryScore
    /// 95 % intervals of the figures.
    public var intervals: StoryIntervals
    /// Labelled documents that no story was found for: they count as standing alone.
    public var missing: Int
    /// Documents that were grouped but bear no label: they influence the stories and are not scored.
    public var unlabelled: Int
    /// The similarity that was asked for.
    public var threshold: Double
    /// The dearest mistakes, worst first, as many as asked for; and how many there are of each kind.
    public var mistakes: [ExplainedMistake]

    /// Scores one labelled set.
    ///
    /// - Parameters:
    ///   - name: what to call it.
    ///   - labels: the gold labels; those of documents that `settings.filter` leaves out are left out.
    ///   - corpus: all documents; the filter is applied here.
    ///   - predictions: labels to score instead of the stories that grouping finds.
    ///   - mistakes: how many mistakes to explain.
    public init(
        name: String, labels: StoryLabels, corpus: Corpus, predictions: StoryLabels? = nil, settings: Settings,
        mistakes limit: Int
    ) {
        let set = LabelledSet(labels.labels, corpus, filter: settings.filter)
        let grouping = predictions == nil || limit > 0 ? Grouping(set.corpus, settings: settings) : nil
        let stories = predictions.map(set.stories(of:)) ?? set.stories(of: grouping!)
        let gold = set.labels.map(\.story)
        let found = stories.enumerated().map { $1 ?? "\u{0}alone \($0)" }
        let overlap = StoryOverlap(gold: gold, found: found)
        self.name = name
        (score, intervals) = (StoryScore(overlap), StoryIntervals(overlap))
        missing = stories.count { $0 == nil }
        unlabelled = set.corpus.articles.count - Set(set.documents.compactMap(\.self)).count
        threshold = grouping?.settings.threshold ?? settings.threshold
        mistakes = StoryMistake.worst(limit, gold: gold, found: found).map {
            ExplainedMistake($0, set: set, found: found, grouping: grouping)
        }
    }
}

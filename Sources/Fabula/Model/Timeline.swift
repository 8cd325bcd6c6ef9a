import TextAnalysis

/// A story's events in the order in which they happened.
public struct Timeline: Sendable, Hashable {
    /// The id of the story.
    public var storyID: String
    /// The events by date, then position in the text's order of weight.
    public var entries: [TimelineEntry]

    /// A timeline of a story.
    public init(storyID: String, entries: [TimelineEntry]) { (self.storyID, self.entries) = (storyID, entries) }
}

/// One day (or span of days) of a story and what is told of it.
public struct TimelineEntry: Sendable, Hashable {
    /// Whether the date is the event's or the report's.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The text dates the event, on or before the day of the report.
        case happened
        /// The text gives no date: the day of the report stands for it.
        case published
        /// The text dates the event after the day of the report.
        case expected
    }

    /// The words that gave a date.
    public struct Evidence: Sendable, Hashable {
        /// Index into ``Corpus/articles``.
        public var article: Int
        /// The words, such as `mercredi soir`; empty where the date is the report's.
        public var words: String
        /// Words of an article that gave a date.
        public init(article: Int, words: String) { (self.article, self.words) = (article, words) }
    }

    /// First day, and last day where it is a span.
    public var date: Day, endDate: Day?
    /// How exactly the text dates it: day, month or year.
    public var precision: Timestamp.Precision
    /// Happened, published or expected.
    public var kind: Kind
    /// A headline or a sentence.
    public var text: String
    /// Indices into ``Corpus/articles`` of those that tell of this day, ascending.
    public var articles: [Int]
    /// Their outlets by name, each once.
    public var outlets: [String]
    /// The day's score among the story's days; comparable within a story only.
    public var weight: Double
    /// What gave the date, in the order of ``articles``.
    public var evidence: [Evidence]

    /// An entry with all its parts.
    public init(
        date: Day, endDate: Day?, precision: Timestamp.Precision, kind: Kind, text: String, articles: [Int],
        outlets: [String], weight: Double, evidence: [Evidence]
    ) {
        (self.date, self.endDate, self.precision, self.kind, self.text) = (date, endDate, precision, kind, text)
        (self.articles, self.outlets, self.weight, self.evidence) = (articles, outlets, weight, evidence)
    }
}

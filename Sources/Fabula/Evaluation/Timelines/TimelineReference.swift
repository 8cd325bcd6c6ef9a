import TextAnalysis

/// A timeline of sentences that somebody wrote as a reference, or that a program answers one with.
public struct TimelineReference: Sendable, Hashable {
    /// What it tells of.
    public var story: String
    /// Who wrote the reference; a prediction answers the reference of its story and source.
    public var source: String?
    /// The days in order, each once.
    public var entries: [Entry]

    /// A day and what is told of it.
    public struct Entry: Sendable, Hashable {
        /// The day.
        public var day: Day
        /// The sentences in order.
        public var summary: [String]

        /// A day with its sentences.
        public init(day: Day, summary: [String]) { (self.day, self.summary) = (day, summary) }
    }

    /// A timeline of entries in any order; those of one day are joined.
    public init(story: String, source: String?, entries: [Entry]) {
        (self.story, self.source) = (story, source)
        let days = Dictionary(grouping: entries, by: \.day).mapValues { $0.flatMap(\.summary) }
        self.entries = days.sorted { $0.key < $1.key }.map { Entry(day: $0.key, summary: $0.value) }
    }

    /// Sentences a day: the rounded mean, at least 1.
    public var sentencesADay: Int {
        let sentences = entries.reduce(0) { $0 + $1.summary.count }
        return max(1, Int((Double(sentences) / Double(max(1, entries.count))).rounded(.toNearestOrEven)))
    }

    /// What tells one timeline from another.
    var key: [String?] { [story, source] }

    /// By story, then source, bytewise.
    static func precedes(_ a: TimelineReference, _ b: TimelineReference) -> Bool {
        a.story == b.story ? Corpus.bytewise(a.source ?? "", b.source ?? "") : Corpus.bytewise(a.story, b.story)
    }

    /// `{"story","source","entries":[{"date":"2011-01-25","summary":["…"]}]}`.
    public var json: OrderedJSON {
        .object([
            OrderedJSON.Field("story", .string(story)), OrderedJSON.Field("source", OrderedJSON(source)),
            OrderedJSON.Field(
                "entries",
                .array(
                    entries.map { entry in
                        .object([
                            OrderedJSON.Field("date", .string(entry.day.iso)),
                            OrderedJSON.Field("summary", OrderedJSON(entry.summary)),
                        ])
                    })),
        ])
    }
}

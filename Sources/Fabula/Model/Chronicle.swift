/// What Fabula makes of an input: its documents, the stories that they tell, and each story's timeline.
public struct Chronicle: Sendable {
    /// The documents in canonical order.
    public var corpus: Corpus
    /// The stories by number.
    public var stories: [Story]
    /// A timeline a story, in the stories' order.
    public var timelines: [Timeline]
    /// For each document, the index of the document that it is a copy of, if any.
    public var copyOf: [Int?]
    /// The similarity at which the stories were cut; `nil` where they came otherwise.
    public var threshold: Double?

    /// Documents with their stories and timelines.
    public init(
        corpus: Corpus, stories: [Story], timelines: [Timeline], copyOf: [Int?], threshold: Double? = nil
    ) {
        (self.corpus, self.stories, self.timelines, self.copyOf) = (corpus, stories, timelines, copyOf)
        self.threshold = threshold
    }
}

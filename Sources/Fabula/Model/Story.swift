import TextAnalysis

/// Articles about one event and what followed from it.
public struct Story: Sendable, Hashable {
    /// `s` and ten base32 characters of the hash of its earliest article's id: the same in each run that has that article.
    public var id: String
    /// Rank from 1 by articles (most first), first day, id.
    public var number: Int
    /// The medoid's headline: of the article most similar to all others, copies counted once.
    public var title: String
    /// Up to five words that set the story apart, as they are written in the text.
    public var keywords: [String]
    /// Names of people, places and organisations, most frequent first.
    public var names: [String]
    /// First and last day on which an article appeared; `nil` without dates.
    public var firstDay, lastDay: Day?
    /// Indices into ``Corpus/articles``, ascending.
    public var articles: [Int]
    /// Index of the article most similar to all others.
    public var medoid: Int
    /// Outlets by name, each once.
    public var outlets: [String]
    /// Mean similarity of its pairs of articles, 0…1, copies counted once; 1 where there is but one text.
    public var cohesion: Double

    /// A story with all its parts.
    public init(
        id: String, number: Int, title: String, keywords: [String], names: [String], firstDay: Day?, lastDay: Day?,
        articles: [Int], medoid: Int, outlets: [String], cohesion: Double
    ) {
        (self.id, self.number, self.title, self.keywords, self.names) = (id, number, title, keywords, names)
        (self.firstDay, self.lastDay, self.articles, self.medoid) = (firstDay, lastDay, articles, medoid)
        (self.outlets, self.cohesion) = (outlets, cohesion)
    }
}

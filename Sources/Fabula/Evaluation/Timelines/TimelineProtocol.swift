import TextAnalysis
import Workers

/// The protocol under which published work compares timelines (Martschat & Markert 2018; Ghalandari & Ifrim 2020): a prediction has
/// as many days, and as many sentences a day, as the reference, uses no document from after the reference's last day, and tells of
/// no day outside the reference's first and last days.
public struct TimelineProtocol: Sendable, Hashable {
    /// Days of each prediction, instead of as many as the reference has.
    public var days: Int?
    /// Sentences a day, instead of the reference's rounded mean.
    public var sentences: Int?

    /// The protocol; both numbers are at least 1 where they are given.
    public init(days: Int? = nil, sentences: Int? = nil) { (self.days, self.sentences) = (days, sentences) }

    /// Answers each reference whose story has documents, in the references' order.
    ///
    /// The result is the same for any number of threads. Linear in the documents of a story for each of its references.
    public func predictions(
        for references: [TimelineReference], from documents: TimelineDocuments, threads: Int
    ) -> [TimelineReference] {
        let stories = StoryRows.read(documents, stories: Set(references.map(\.story)), threads: threads)
        return concurrentMap(references.count, threads: threads) { index in
            stories[references[index].story].flatMap { prediction(for: references[index], from: $0) }
        }.compactMap(\.self)
    }

    private func prediction(for reference: TimelineReference, from story: StoryRows) -> TimelineReference? {
        guard let first = reference.entries.first?.day, let last = reference.entries.last?.day else { return nil }
        let told = story.upTo(last)
        let vectors = SentenceVectors(told.sentences, threads: 1)
        let texts = DayTexts(told.rows, told.sentences, vectors)
        let scores = dayScores(told.rows, told.sentences, vectors).filter { first...last ~= $0.day }
        let best = bestDays(scores, count: days ?? reference.entries.count)
        let length = sentences ?? reference.sentencesADay
        return TimelineReference(
            story: reference.story, source: reference.source,
            entries: best.map { day in
                let chosen = texts.sentences(of: day, count: length)
                return TimelineReference.Entry(day: day.day, summary: chosen.map { told.sentences[$0].text })
            })
    }
}

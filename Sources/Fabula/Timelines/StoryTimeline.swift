import TextAnalysis
import VectorSpace
import Workers

/// The timeline of a story: what happened when, and which words say so.
///
/// Every sentence goes to the days that it names, and undated sentences to the day of their report's lead; a day scores by how much
/// its sentences say the same thing near the story's topic; each of the best days is told by a headline of that day, else by the
/// sentence nearest to the day's centre.
///
/// - Parameters:
///   - days: the number of entries; without it the timeline chooses its own length, from one to twenty by the number of articles.
///   - sentences: the sentences that tell an entry, fewer where the day has no more that differ; without it, a headline tells it, or one
///     sentence where there is none.
///   - threads: workers; the result is the same for any number.
/// - Returns: entries by date; none where no article has a date and no text names a day with its year.
/// - Complexity: linear in the text.
public func timeline(
    of story: Story, in corpus: Corpus, days: Int? = nil, sentences: Int? = nil, threads: Int = 1
) -> Timeline {
    let told = storySentences(of: story, in: corpus)
    let rows = followingLeads(datedRows(told), told)
    let vectors = SentenceVectors(told, threads: threads)
    let scores = dayScores(rows, told, vectors)
    let chosen =
        days.map { bestDays(scores, count: $0) } ?? readableDays(scores, rows, told, articles: story.articles.count)
    let writer = EntryWriter(corpus: corpus, sentences: told, rows: rows, vectors: vectors)
    let entries = chosen.sorted { $0.day < $1.day }.map { writer.entry(of: $0, sentences: sentences) }
    return Timeline(storyID: story.id, entries: entries)
}

/// A timeline a story, in the stories' order, each of so many days and sentences.
public func timelines(
    of stories: [Story], in corpus: Corpus, days: Int? = nil, sentences: Int? = nil, threads: Int
) -> [Timeline] {
    concurrentMap(stories.count, threads: threads) {
        timeline(of: stories[$0], in: corpus, days: days, sentences: sentences)
    }
}

/// Headlines and sentences of the story's articles, in canonical order.
package func storySentences(of story: Story, in corpus: Corpus) -> [StorySentence] {
    var reader = SentenceReader()
    return story.articles.flatMap { index in
        let article = corpus.articles[index]
        return reader.sentences(
            title: article.title, text: article.text, article: index, reportDay: article.time.map(corpus.clock.day),
            language: article.language.flatMap(Language.init(tag:)))
    }
}

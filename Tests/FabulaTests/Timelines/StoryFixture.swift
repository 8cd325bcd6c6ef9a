import Fabula
import TextAnalysis

/// 2 December 2021, a Thursday.
let thursday = Day(year: 2021, month: 12, day: 2)!

extension Article {
    /// A French article of a day, for tests.
    static func sample(
        _ title: String, _ text: String, on day: Day?, hour: Int = 12, kind: Kind = .article, source: String? = nil,
        language: String? = "fr"
    ) -> Article {
        let time = day.map { Timestamp($0, hour: hour, precision: .second) }
        return Article(
            kind: kind, title: title, text: text, published: kind == .article ? time : nil,
            seen: kind == .teaser ? time : nil, source: source, language: language, origin: Origin(file: "test"))
    }
}

/// A corpus of these articles and the story that all of them tell.
func storyOfAll(_ articles: [Article]) -> (story: Story, corpus: Corpus) {
    var harvest = Harvest()
    harvest.articles = articles
    let corpus = Corpus(gathering: harvest, clock: .brussels)
    let days = corpus.articles.compactMap { $0.time.map(corpus.clock.day) }
    let story = Story(
        id: "s0", number: 1, title: corpus.articles.first?.title ?? "", keywords: [], names: [], firstDay: days.min(),
        lastDay: days.max(), articles: Array(corpus.articles.indices), medoid: 0, outlets: [], cohesion: 1)
    return (story, corpus)
}

/// The timeline of a story that all these articles tell.
func timelineOfAll(_ articles: [Article], days: Int? = nil, sentences: Int? = nil, threads: Int = 1) -> Timeline {
    let (story, corpus) = storyOfAll(articles)
    return timeline(of: story, in: corpus, days: days, sentences: sentences, threads: threads)
}

extension Timeline {
    /// `2021-12-01 happened mercredi soir`, one line an entry: date, kind and the first words of evidence.
    var outline: [String] {
        entries.map { entry in
            let words = entry.evidence.map(\.words).first { !$0.isEmpty } ?? ""
            return "\(entry.date.iso) \(entry.kind) \(words)".split(separator: " ").joined(separator: " ")
        }
    }
}

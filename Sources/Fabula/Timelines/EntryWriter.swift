import TextAnalysis

/// Writes the entry of a day: its text, what kind of news it is, who tells it and by which words.
struct EntryWriter {
    let corpus: Corpus
    let sentences: [StorySentence]
    let rows: [DatedRow]
    let vectors: SentenceVectors
    private let texts: DayTexts

    init(corpus: Corpus, sentences: [StorySentence], rows: [DatedRow], vectors: SentenceVectors) {
        (self.corpus, self.sentences, self.rows, self.vectors) = (corpus, sentences, rows, vectors)
        texts = DayTexts(rows, sentences, vectors)
    }

    /// The entry of a day, told by so many sentences, or else by a headline.
    func entry(of day: DayScore, sentences count: Int?) -> TimelineEntry {
        let articles = Set(day.rows.map { sentences[rows[$0].sentence].article }).sorted()
        let kind = kind(of: day)
        return TimelineEntry(
            date: day.day, endDate: endDate(of: day), precision: .day, kind: kind,
            text: count.map { best($0, of: day) } ?? headline(of: day) ?? best(1, of: day), articles: articles,
            outlets: Set(articles.compactMap { corpus.articles[$0].source }).sorted(by: Corpus.bytewise),
            weight: day.score, evidence: evidence(of: day, articles, named: kind != .published))
    }

    /// The last day of the span, where all that name the day name a span of days.
    private func endDate(of day: DayScore) -> Day? {
        let named = day.rows.filter { isNamed($0) }
        let ends = named.compactMap { rows[$0].lastDay }
        return ends.count == named.count ? ends.max() : nil
    }

    /// Named on or before the day of a report: happened; else undated: published; else only announced.
    private func kind(of day: DayScore) -> TimelineEntry.Kind {
        let named = day.rows.filter { isNamed($0) }
        let isTold = named.contains { row in sentences[rows[row].sentence].reportDay.map { day.day <= $0 } ?? true }
        return isTold ? .happened : named.count == day.rows.count ? .expected : .published
    }

    private func isNamed(_ row: Int) -> Bool { rows[row].kind != .published }

    /// The headline nearest to the day's centre, of those that name the day, lead with it or were published on it. The last update
    /// or correction goes before: what it mends must not be told again.
    private func headline(of day: DayScore) -> String? {
        let headlines = day.rows.filter { sentences[rows[$0].sentence].isHeadline }
        guard !headlines.isEmpty else { return nil }
        let mended = headlines.filter { UpdateWords.announceUpdate(in: sentences[rows[$0].sentence].text) }
        if let last = mended.max(by: { sentences[rows[$0].sentence].article < sentences[rows[$1].sentence].article }) {
            return sentences[rows[last].sentence].text
        }
        return texts.nearest(headlines, to: texts.centre(of: day)).map { sentences[rows[$0].sentence].text }
    }

    private func best(_ count: Int, of day: DayScore) -> String {
        texts.sentences(of: day, count: max(1, count)).map { sentences[$0].text }.joined(separator: " ")
    }

    /// For each article the first words that name the day, or none; none where the day is that of the report.
    private func evidence(of day: DayScore, _ articles: [Int], named: Bool) -> [TimelineEntry.Evidence] {
        articles.map { article in
            guard named else { return TimelineEntry.Evidence(article: article, words: "") }
            let named = day.rows.first { isNamed($0) && sentences[rows[$0].sentence].article == article }
            return TimelineEntry.Evidence(article: article, words: named.map { rows[$0].words } ?? "")
        }
    }
}

import Foundation
import TextAnalysis

/// The protocol under which published work compares timelines (Martschat & Markert 2018; Ghalandari & Ifrim 2020): a prediction has
/// as many dates, and as many sentences a date, as the reference, and uses no document from after the reference's last date.
public enum TimelineProtocol {
    /// A reference or a prediction: one line of JSON.
    public struct DatedSummary: Codable, Sendable, Hashable {
        /// What it tells of, and who wrote the reference.
        public var story: String, source: String?
        /// The days with their sentences.
        public var entries: [Entry]

        /// A day (`2011-01-25`) and what is told of it.
        public struct Entry: Codable, Sendable, Hashable {
            public var date: String
            public var summary: [String]
        }
    }

    /// An article, or a single sentence that was dated by other means.
    public struct Document: Codable, Sendable, Hashable {
        public var story: String?
        /// The day of the report, or the day that the sentence is about.
        public var date: String?
        public var language: String?
        public var title: String?
        public var text: String
    }

    /// Answers one reference from full articles of its story.
    public static func predict(
        _ reference: DatedSummary, fromArticles documents: [Document], threads: Int
    ) -> DatedSummary {
        var reader = SentenceReader()
        let sentences = usable(documents, for: reference).enumerated().flatMap { index, document in
            reader.sentences(
                title: document.title ?? "", text: document.text, article: index, reportDay: document.day,
                language: document.language.flatMap(Language.init(tag:)))
        }
        return predict(reference, sentences, datedRows(sentences), threads: threads)
    }

    /// Answers one reference from single sentences, each on its own day.
    public static func predict(
        _ reference: DatedSummary, fromSentences documents: [Document], threads: Int
    ) -> DatedSummary {
        var reader = SentenceReader()
        var (sentences, rows): ([StorySentence], [DatedRow]) = ([], [])
        for (index, document) in usable(documents, for: reference).enumerated() {
            guard let day = document.day else { continue }
            let read = reader.sentences(
                title: "", text: document.text, article: index, reportDay: day,
                language: document.language.flatMap(Language.init(tag:)))
            let whole = StorySentence(joining: read, text: document.text, article: index, day: day)
            guard whole.wordCount <= 80 else { continue }
            rows.append(DatedRow(whole, at: sentences.count, on: day))
            sentences.append(whole)
        }
        return predict(reference, sentences, rows, threads: threads)
    }

    private static func predict(
        _ reference: DatedSummary, _ sentences: [StorySentence], _ rows: [DatedRow], threads: Int
    ) -> DatedSummary {
        let days = Set(reference.entries.map(\.date)).count
        let length = days == 0 ? 0 : Double(reference.entries.reduce(0) { $0 + $1.summary.count }) / Double(days)
        let vectors = SentenceVectors(sentences, threads: threads)
        let texts = DayTexts(rows, sentences, vectors)
        let best = bestDays(dayScores(rows, sentences, vectors), count: days)
        let entries = best.sorted { $0.day < $1.day }.map { day in
            DatedSummary.Entry(
                date: day.day.iso,
                summary: texts.sentences(of: day, count: max(1, Int(length.rounded(.toNearestOrEven))))
                    .map { sentences[$0].text })
        }
        return DatedSummary(story: reference.story, source: reference.source, entries: entries)
    }

    /// The story's documents up to the reference's last date.
    private static func usable(_ documents: [Document], for reference: DatedSummary) -> [Document] {
        let last = reference.entries.map(\.date).max() ?? ""
        return documents.filter { $0.story == reference.story && ($0.date.map { $0 <= last } ?? true) }
    }
}

extension TimelineProtocol.Document {
    /// Its date, if it is one.
    var day: Day? {
        let parts = (date ?? "").prefix(10).split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? Day(year: parts[0], month: parts[1], day: parts[2]) : nil
    }
}

extension StorySentence {
    /// A passage that counts as one sentence, whatever full stops are in it.
    fileprivate init(joining parts: [StorySentence], text: String, article: Int, day: Day) {
        self.init(
            article: article, reportDay: day, position: 1, text: text,
            wordCount: parts.reduce(0) { $0 + $1.wordCount }, dates: parts.flatMap(\.dates),
            language: parts.first?.language)
    }
}

extension DatedRow {
    /// A sentence on the day that was given for it: its own words may name that day, or not.
    fileprivate init(_ sentence: StorySentence, at index: Int, on day: Day) {
        let naming = sentence.dates.filter { $0.day == day }
        let named =
            naming.first { $0.form == .explicit } ?? naming.first ?? sentence.dates.first { $0.form != .explicit }
        let kind: Kind = named.map { $0.form == .explicit ? .explicit : .near } ?? .published
        self.init(sentence: index, day: day, lastDay: nil, kind: kind, words: named?.words ?? "")
    }
}

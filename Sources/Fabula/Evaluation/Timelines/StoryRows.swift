import TextAnalysis
import Workers

/// The sentences of a story's documents, on the days that they are about.
struct StoryRows: Sendable {
    var sentences: [StorySentence] = []
    var rows: [DatedRow] = []

    /// Reads the documents of some stories. O(bytes).
    static func read(_ all: TimelineDocuments, stories: Set<String>, threads: Int) -> [String: StoryRows] {
        let documents = all.documents.filter { stories.contains($0.story) }
        let parts = evenRanges(weights: documents.map(\.text.utf8.count), parts: 8 * threads)
        let read = concurrentMap(parts.count, threads: threads) { part in
            var reader = SentenceReader()
            return parts[part].map { index in
                all.unit == .articles
                    ? reader.sentences(of: documents[index], index)
                    : reader.wholeSentence(of: documents[index], index).map { [$0] } ?? []
            }
        }
        var byStory: [String: [StorySentence]] = [:]
        for (document, sentences) in zip(documents, read.joined()) {
            byStory[document.story, default: []] += sentences
        }
        return byStory.mapValues { StoryRows($0, unit: all.unit) }
    }

    private init(_ sentences: [StorySentence], unit: TimelineDocuments.Unit) {
        self.sentences = sentences
        switch unit {
        case .articles: rows = datedRows(sentences)
        case .sentences:
            rows = sentences.enumerated().compactMap { index, sentence in
                sentence.reportDay.map { DatedRow(sentence, at: index, on: $0) }
            }
        }
    }

    private init() {}

    /// The same without documents from after a day.
    func upTo(_ last: Day) -> StoryRows {
        var kept = StoryRows()
        var places = [Int?](repeating: nil, count: sentences.count)
        for (index, sentence) in sentences.enumerated() where sentence.reportDay.map({ $0 <= last }) ?? true {
            places[index] = kept.sentences.count
            kept.sentences.append(sentence)
        }
        kept.rows = rows.compactMap { row in
            places[row.sentence].map { place in
                var row = row
                row.sentence = place
                return row
            }
        }
        return kept
    }
}

extension SentenceReader {
    /// The sentences of an article.
    fileprivate mutating func sentences(of document: TimelineDocument, _ index: Int) -> [StorySentence] {
        sentences(
            title: document.title, text: document.text, article: index, reportDay: document.day,
            language: document.language.flatMap(Language.init(tag:)))
    }

    /// A text that counts as one sentence, whatever full stops are in it; `nil` where it has no day or is too long.
    fileprivate mutating func wholeSentence(of document: TimelineDocument, _ index: Int) -> StorySentence? {
        guard let day = document.day else { return nil }
        let parts = sentences(of: document, index)
        let words = parts.reduce(0) { $0 + $1.wordCount }
        guard words <= longestSentence else { return nil }
        return StorySentence(
            article: index, reportDay: day, position: 1, text: document.text, wordCount: words,
            dates: parts.flatMap(\.dates), language: parts.first?.language)
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

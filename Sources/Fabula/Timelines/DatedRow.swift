import TextAnalysis

/// A sentence of a story's article, with the days that it names.
package struct StorySentence: Sendable, Hashable {
    /// Index into ``Corpus/articles`` (or of the document, in an evaluation).
    package var article: Int
    /// The day of the report, if known.
    package var reportDay: Day?
    /// 0 for the headline, 1… for the sentences of the text.
    package var position: Int
    /// The sentence.
    package var text: String
    /// Its words, as white space separates them.
    package var wordCount: Int
    /// The days that it names.
    package var dates: [NamedDay]
    /// Its article's language.
    package var language: Language?

    /// A day with the words that named it.
    package struct NamedDay: Sendable, Hashable {
        package var day: Day
        /// The last day, where the words name a span.
        package var lastDay: Day?
        package var form: DateMention.Form
        package var words: String
    }

    package var isHeadline: Bool { position == 0 }
}

/// A sentence on one of the days that it is about.
package struct DatedRow: Sendable, Hashable {
    /// How the sentence came to the day, by falling trust.
    package enum Kind: Sendable, Hashable {
        /// A date by the calendar, or one more than six days before the report.
        case explicit
        /// A weekday, or a word such as `hier`.
        case near
        /// No date: the day of the report.
        case published
    }

    /// Index into the sentences.
    package var sentence: Int
    /// The day.
    package var day: Day
    /// The last day of a span.
    package var lastDay: Day?
    package var kind: Kind
    /// The words that named the day; empty where none did.
    package var words: String
}

/// The most words that a sentence may have to take part at all.
let longestSentence = 80
/// An undated sentence stands for the day of the report only among the first of the text.
private let leadLength = 5

/// Rows for every day that the sentences name, and for the day of the report where one of an article's first five names none.
package func datedRows(_ sentences: [StorySentence]) -> [DatedRow] {
    var rows: [DatedRow] = []
    for (index, sentence) in sentences.enumerated() where sentence.wordCount <= longestSentence {
        var days: Set<Day> = []
        for date in sentence.dates where days.insert(date.day).inserted {
            let isFar = sentence.reportDay.map { $0 - date.day > 6 } ?? true
            rows.append(
                DatedRow(
                    sentence: index, day: date.day, lastDay: date.lastDay,
                    kind: date.form == .explicit || isFar ? .explicit : .near, words: date.words))
        }
        if days.isEmpty, sentence.position <= leadLength, let day = sentence.reportDay {
            rows.append(DatedRow(sentence: index, day: day, lastDay: nil, kind: .published, words: ""))
        }
    }
    return rows
}

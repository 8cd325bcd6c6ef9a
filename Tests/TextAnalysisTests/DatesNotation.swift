import Testing
import TextAnalysis

/// Thursday, the report's day in all tables.
let thursday = Day(year: 2021, month: 12, day: 2)!

/// What a tagger finds, in a notation for tables: `2021-12-01`, `2021-12-03..2021-12-05`, `2021-11` for a whole month, `2019` for a
/// whole year, `2021-11-21..2021-11-30/month` for a part of one, `!` for an impossible date; `-` where there is nothing.
func notation(of tagging: DateTagger.Tagging) -> String {
    let found = tagging.mentions.map { ($0.words.lowerBound, notation(of: $0)) }
    let impossible = tagging.impossible.map { ($0.words.lowerBound, "!") }
    let all = (found + impossible).sorted { $0.0 < $1.0 }.map(\.1)
    return all.isEmpty ? "-" : all.joined(separator: " ")
}

private func notation(of mention: DateMention) -> String {
    let (year, month, day) = mention.start.components
    let span = "\(mention.start.iso)..\(mention.end.iso)"
    switch mention.precision {
    case .day: return mention.start == mention.end ? mention.start.iso : span
    case .month:
        let isWhole = day == 1 && mention.end - mention.start == Day.length(ofMonth: month, year: year) - 1
        return isWhole ? String(mention.start.iso.prefix(7)) : span + "/month"
    case .year:
        let isWhole = month == 1 && day == 1 && mention.end - mention.start >= 364
        return isWhole ? String(mention.start.iso.prefix(4)) : span + "/year"
    }
}

/// One line of a table: a sentence, a bar, and the notation of its dates.
struct DatedSentence: Sendable, CustomTestStringConvertible {
    let text, dates: String
    var testDescription: String { text }

    static func table(_ lines: String) -> [DatedSentence] {
        lines.split(separator: "\n").map { line in
            let parts = line.split(separator: "|")
            return DatedSentence(text: parts[0].trimmingSpaces, dates: parts[1].trimmingSpaces)
        }
    }
}

extension Substring {
    var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

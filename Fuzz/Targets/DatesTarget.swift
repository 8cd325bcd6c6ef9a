import ReadingContract
import TextAnalysis

extension FuzzTarget {
    /// Dates in text of every language, from days in all centuries: the first two bytes tell the day.
    static let dates = FuzzTarget(name: "dates") { bytes in
        let text = String(decoding: bytes.dropFirst(2), as: UTF8.self)
        let number = bytes.prefix(2).reduce(0) { $0 << 8 | Int($1) }
        let anchor = number == 0 ? nil : Day(number: 20 * number - 300_000)
        let broken = ([nil] + Language.allCases).flatMap { language in
            TextContract(text).brokenByDates(DateTagger(language: language).tag(text, anchor: anchor))
        }
        // A date may have one letter, and a word of it takes a token.
        return Outcome(broken: broken, resultBytes: 50 * bytes.count)
    }
}

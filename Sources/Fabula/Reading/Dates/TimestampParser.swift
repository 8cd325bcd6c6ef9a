import TextAnalysis

/// Reads when an article was published, as feeds, tables, exports and pages write it in seven languages.
///
/// ISO 8601, RFC 822, numbers (`02-12-21 15:23:00`, `2.12.2021`), words (`jeudi 2 décembre 2021 à 15h23`,
/// `Dec 2, 2021 3:23 PM`), Unix seconds, milliseconds and microseconds. Strict: a text with a word or number that it
/// cannot place is no date, nor is a day that the calendar does not have. O(length), no locale, no clock.
public enum TimestampParser {
    /// The years in which news was published.
    public static let years = 1700...2100

    /// The time that a text gives, or `nil` where it gives none.
    ///
    /// `order` decides `02/12/2021`; `25/12/2021` and `12/25/2021` need no decision.
    public static func parse(_ text: String, order: DayMonthOrder = .dayFirst) -> Timestamp? {
        parse(Array(text.utf8), order: order)
    }

    /// The time that UTF-8 bytes give, or `nil` where they give none.
    public static func parse(_ bytes: [UInt8], order: DayMonthOrder = .dayFirst) -> Timestamp? {
        guard bytes.count <= 120 else { return nil }
        if let time = ISOTime.parse(bytes) { return time }
        return number(bytes) ?? WrittenDate(DateToken.tokens(of: bytes))?.timestamp(order: order)
    }

    /// The first two numbers of a date written in three numbers without the year in front, else `nil`.
    static func ambiguousPair(_ text: String) -> (Int, Int)? {
        let bytes = Array(text.utf8.prefix(120))
        guard bytes.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }),
            let triple = WrittenDate(DateToken.tokens(of: bytes))?.triple, triple[0].digits <= 2
        else { return nil }
        return (triple[0].value, triple[1].value)
    }

    /// A date and time from checked or unchecked parts; `nil` where no calendar or clock shows them.
    static func timestamp(year: Int, month: Int, day: Int, time: TimeOfDay?) -> Timestamp? {
        guard years.contains(year), let day = Day(year: year, month: month, day: day) else { return nil }
        guard let time else { return Timestamp(day, precision: .day) }
        guard time.isValid else { return nil }
        return Timestamp(
            day, hour: time.hour, minute: time.minute, second: min(time.second ?? 0, 59), offset: time.offset,
            precision: time.second == nil ? .minute : .second)
    }

    /// Numbers alone: `1638458580` (seconds), more digits for finer units; `20211202`, `20211202152300`, `2021`.
    private static func number(_ bytes: [UInt8]) -> Timestamp? {
        let text = bytes.drop { $0.isSpace }
        let digits = text.prefix { $0.isDigit }
        let rest = text.dropFirst(digits.count).drop { $0 == UInt8(ascii: ".") }.drop { $0.isDigit }
        guard rest.allSatisfy(\.isSpace), let value = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
        let isWhole = text.dropFirst(digits.count).allSatisfy(\.isSpace)
        switch (digits.count, isWhole) {
        case (9...10, _): return unix(seconds: value)
        case (12...13, _): return unix(seconds: value / 1000)
        case (16, true): return unix(seconds: value / 1_000_000)
        case (8, true):
            return timestamp(year: value / 10_000, month: value / 100 % 100, day: value % 100, time: nil)
        case (14, true):
            let (day, clock) = (value / 1_000_000, value % 1_000_000)
            let time = TimeOfDay(hour: clock / 10_000, minute: clock / 100 % 100, second: clock % 100)
            return timestamp(year: day / 10_000, month: day / 100 % 100, day: day % 100, time: time)
        case (4, true):
            return years.contains(value)
                ? Day(year: value, month: 1, day: 1).map { Timestamp($0, precision: .year) } : nil
        default: return nil
        }
    }

    private static func unix(seconds: Int) -> Timestamp? {
        let time = Timestamp(wallClock: Int64(seconds), offset: 0, precision: .second)
        return years.contains(time.day.components.year) ? time : nil
    }
}

/// A reading of a clock, with its zone where it was given.
struct TimeOfDay {
    var hour: Int
    var minute = 0
    /// `nil` where the time goes to the minute.
    var second: Int?
    /// Seconds east of UTC.
    var offset: Int?

    /// Whether a clock can show it: 24:00 and a leap second can be shown.
    var isValid: Bool {
        let inRange = (0..<24).contains(hour) && (0..<60).contains(minute) && (0...60).contains(second ?? 0)
        return inRange || (hour == 24 && minute == 0 && (second ?? 0) == 0)
    }
}

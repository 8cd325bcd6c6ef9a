/// Words of a text that name a day, or a span of days.
public struct DateMention: Sendable, Hashable {
    /// The calendar unit that the words name.
    public enum Precision: String, Sendable, Hashable, CaseIterable {
        /// A day, or a span with both its days given (`du 3 au 5 décembre`, `last week`).
        case day
        /// A month, or a part of one (`fin novembre`).
        case month
        /// A year, or a part of one.
        case year
    }

    /// How the words name it.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// By the calendar: `2 décembre`, `in 2019`.
        case explicit
        /// By the day of the week: `jeudi`, `next Monday`.
        case weekday
        /// By its distance from the report or from another date: `hier`, `la veille`, `three weeks ago`.
        case relative
    }

    /// What the sentence's verbs and prepositions say about the time of the event.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case past, future
    }

    /// The first and the last day; equal for a single day.
    public var start, end: Day
    /// Day, month or year.
    public var precision: Precision
    /// By calendar, by weekday, by distance.
    public var form: Form
    /// Past or future where cues tell.
    public var direction: Direction?
    /// The bytes of the words in the text.
    public var words: Range<Int>

    /// Whether it is one single day.
    public var isSingleDay: Bool { precision == .day && start == end }
}

/// Words that have the form of a date which the calendar does not have, such as `31 avril`.
public struct ImpossibleDate: Sendable, Hashable {
    /// The bytes of the words in the text.
    public var words: Range<Int>
}

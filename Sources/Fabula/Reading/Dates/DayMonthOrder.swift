/// Which comes first in a date of numbers such as `02/12/2021`.
public enum DayMonthOrder: Sendable, Hashable {
    /// 2 December 2021: most of the world.
    case dayFirst
    /// 12 February 2021: the United States.
    case monthFirst
}

/// What the dates of one input say about their order: dates whose first or second number cannot be a month.
struct DayMonthEvidence {
    /// Dates that can only be day/month, and only month/day.
    private(set) var dayFirst = 0, monthFirst = 0
    /// Whether there are dates that can be either.
    private(set) var hasUndecided = false
    /// The line of the first date that can only be month/day.
    private(set) var monthFirstLine: Int?

    /// The order that more dates prove; day first without any proof.
    var order: DayMonthOrder { monthFirst > dayFirst ? .monthFirst : .dayFirst }

    /// Takes a date's text into account.
    mutating func add(_ text: String, line: Int) {
        guard let (first, second) = TimestampParser.ambiguousPair(text) else { return }
        if first > 12, second <= 12 { dayFirst += 1 }
        if first <= 12, second <= 12, first != second { hasUndecided = true }
        if second > 12, first <= 12 {
            monthFirst += 1
            if monthFirstLine == nil { monthFirstLine = line }
        }
    }
}

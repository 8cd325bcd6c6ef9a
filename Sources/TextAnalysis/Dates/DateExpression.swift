/// What the words of a date mean, before an anchor and the calendar give them a value.
enum DateExpression: Equatable {
    /// `2 décembre 2021`; without a year, the nearest one is meant.
    case date(PartialDate)
    /// `du 3 au 5 décembre`.
    case span(from: PartialDate, to: PartialDate)
    /// `fin novembre`, `novembre dernier`.
    case month(Int, year: Int?, phase: Phase?, shift: Shift?)
    /// `début 2022`.
    case year(Int, phase: Phase?)
    /// `jeudi`, `jeudi dernier`.
    case weekday(Int, Shift?)
    /// `de lundi à mercredi`.
    case weekdaySpan(Int, Int)
    /// `hier`: days from the report.
    case offset(Int)
    /// `la veille`: days from the date last named.
    case relative(Int)
    /// `il y a trois jours`, `trois jours plus tôt`: a number of units from the report or from the date last named.
    case distance(Int, CalendarUnit, fromReport: Bool)
    /// `la semaine dernière`: a whole unit, counted from the report's.
    case unit(CalendarUnit, Shift)

    /// A day and a month, perhaps with a year; not yet known to be in the calendar.
    struct PartialDate: Equatable {
        var year: Int?
        var month, day: Int
    }

    /// `dernier`, `ce`, `prochain`.
    enum Shift: Int, Equatable { case last = -1, this = 0, next = 1 }
}

/// The words of one date: tokens `first..<end`.
struct DateMatch {
    var expression: DateExpression
    var first, end: Int
}

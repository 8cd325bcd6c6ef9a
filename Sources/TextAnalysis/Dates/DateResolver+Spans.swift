/// Months, years and weeks as spans of days.
extension DateResolver.Dates {
    /// A month, or its first ten days, its second ten, the rest.
    init(month: Int, year: Int, phase: Phase?) {
        let length = Day.length(ofMonth: month, year: year)
        let days =
            switch phase {
            case nil: 1...length
            case .beginning: 1...10
            case .middle: 11...20
            case .end: 21...length
            }
        let first = Day(clampingYear: year, month: month)
        self.init(start: first + (days.lowerBound - 1), end: first + (days.upperBound - 1), precision: .month)
    }

    /// A year, or its first, its two middle, its last quarters.
    init(year: Int, phase: Phase?) {
        let months =
            switch phase {
            case nil: 1...12
            case .beginning: 1...3
            case .middle: 4...9
            case .end: 10...12
            }
        let start = Day(clampingYear: year, month: months.lowerBound)
        let last = Day(clampingYear: year, month: months.upperBound)
        let end = last + (Day.length(ofMonth: months.upperBound, year: year) - 1)
        self.init(start: start, end: end, precision: .year)
    }

    /// The unit that holds a day, counted on by `count` units; weeks begin on Monday.
    init(_ unit: CalendarUnit, around day: Day, shiftedBy count: Int) {
        let monday = day - (day.weekday - 1)
        let (year, month, _) = day.components
        switch unit {
        case .day: self.init(start: day + count, end: day + count, precision: .day)
        case .week: self.init(start: monday + 7 * count, end: monday + (7 * count + 6), precision: .day)
        case .weekend: self.init(start: monday + (7 * count + 5), end: monday + (7 * count + 6), precision: .day)
        case .month:
            let months = year * 12 + month - 1 + count
            self.init(month: months % 12 + 1, year: max(months / 12, 1), phase: nil)
        case .year: self.init(year: year + count, phase: nil)
        }
    }
}

extension Day {
    /// The first of a month, in the nearest year that the calendar has.
    fileprivate init(clampingYear year: Int, month: Int) {
        self = Day(year: min(max(year, 1), 9999), month: month, day: 1) ?? Day(number: 0)
    }
}

/// Gives expressions their days: by the anchor, and by the dates named before.
struct DateResolver {
    /// The day of the report.
    let anchor: Day?
    private var sentence = -2
    /// The date last named in this sentence, and the one last named in the sentence before.
    private var named: Day?, namedBefore: Day?

    /// Nothing named yet.
    init(anchor: Day?) { self.anchor = anchor }

    /// Days with their precision.
    struct Dates: Equatable {
        var start, end: Day
        var precision: DateMention.Precision
    }

    /// What became of an expression.
    enum Resolution: Equatable {
        case found(Dates)
        /// The calendar has no such day.
        case impossible
        /// It needs an anchor, and there is none.
        case unanchored
    }

    /// Tells that what follows is of another sentence.
    mutating func beginSentence(_ index: Int) {
        namedBefore = index == sentence + 1 ? named : nil
        named = nil
        sentence = index
    }

    /// The days that an expression means.
    mutating func resolve(_ expression: DateExpression, _ direction: DateMention.Direction?) -> Resolution {
        let resolution = value(of: expression, direction)
        if case .found(let dates) = resolution, dates.precision == .day { named = dates.start }
        return resolution
    }

    private func value(of expression: DateExpression, _ direction: DateMention.Direction?) -> Resolution {
        switch expression {
        case .date(let date): return resolve(date, direction).map(to: nil)
        case .span(let from, let to): return span(from, to)
        case .month(let month, let year, let phase, let shift): return self.month(month, year, phase, shift, direction)
        case .year(let year, let phase): return .found(Dates(year: year, phase: phase))
        case .offset(let days): return found(anchor.map { $0 + days })
        case .relative(let days): return found((named ?? namedBefore ?? anchor).map { $0 + days })
        case .weekday(let weekday, let shift): return found(anchor.map { nearest(weekday, to: $0, shift, direction) })
        case .weekdaySpan(let first, let second):
            guard let start = anchor.map({ nearest(first, to: $0, nil, direction) }) else { return .unanchored }
            let length = (second - first + 7) % 7
            return .found(Dates(start: start, end: start + length, precision: .day))
        case .distance(let count, let unit, let fromReport):
            guard let origin = fromReport ? anchor : named ?? namedBefore ?? anchor else { return .unanchored }
            return .found(Dates(unit, around: origin, shiftedBy: count))
        case .unit(let unit, let shift):
            guard let anchor else { return .unanchored }
            // On a Monday or Tuesday "this weekend" is the one just over.
            let isOver = unit == .weekend && shift == .this && anchor.weekday <= 2 && direction != .future
            return .found(Dates(unit, around: isOver ? anchor - 7 : anchor, shiftedBy: shift.rawValue))
        }
    }

    private func found(_ day: Day?) -> Resolution {
        day.map { .found(Dates(start: $0, end: $0, precision: .day)) } ?? .unanchored
    }

    // MARK: Weekdays

    /// At or before the day, or at or after it in the future; `dernier` excludes the day itself, `prochain` also the day after (which
    /// is `demain`), `ce` takes the nearest.
    ///
    /// Where no verb tells the tense it is the present, which speaks of the next three days as well
    /// (`de ontmijners maken het tuig vrijdag onschadelijk`), hardly of four days ago or more.
    private func nearest(
        _ weekday: Int, to day: Day, _ shift: DateExpression.Shift?, _ direction: DateMention.Direction?
    ) -> Day {
        let ahead = (weekday - day.weekday + 7) % 7
        let back = (7 - ahead) % 7
        switch shift {
        case .last: return day - (back == 0 ? 7 : back)
        case .next: return day + (ahead <= 1 ? ahead + 7 : ahead)
        case .this where direction == nil: return ahead <= back ? day + ahead : day - back
        case nil where direction == nil && (1...3).contains(ahead): return day + ahead
        case .this, nil: return direction == .future ? day + ahead : day - back
        }
    }

    // MARK: Dates with and without year

    private enum Single {
        case day(Day), impossible, unanchored

        func map(to end: Single?) -> Resolution {
            switch (self, end ?? self) {
            case (.day(let start), .day(let end)) where start <= end:
                return .found(Dates(start: start, end: end, precision: .day))
            case (.unanchored, _), (_, .unanchored): return .unanchored
            default: return .impossible
            }
        }
    }

    /// Without a year: the year that brings the date nearest to the anchor, the earlier one of two; where that is more than two months
    /// off in the direction that the sentence does not speak of, the nearest one in the direction that it does.
    private func resolve(
        _ date: DateExpression.PartialDate, _ direction: DateMention.Direction? = nil, near reference: Day? = nil
    ) -> Single {
        if let year = date.year {
            return Day(year: year, month: date.month, day: date.day).map(Single.day) ?? .impossible
        }
        guard (1...12).contains(date.month), date.day <= Day.length(ofMonth: date.month, year: 2000) else {
            return .impossible
        }
        guard let reference = reference ?? anchor else { return .unanchored }
        let year = reference.components.year
        // 29 February can be up to eight years away.
        let days = (-8...8).compactMap { Day(year: year + $0, month: date.month, day: date.day) }
        let fitting = days.filter {
            direction == .past ? $0 - reference <= 60 : direction == .future ? reference - $0 <= 60 : true
        }
        return fitting.min { abs($0 - reference) < abs($1 - reference) }.map(Single.day) ?? .impossible
    }

    /// `28 novembre au 2 décembre 2021`: a first day without year is the last one before the second.
    private func span(_ from: DateExpression.PartialDate, _ to: DateExpression.PartialDate) -> Resolution {
        let end = resolve(to)
        guard from.year == nil, case .day(let last) = end else { return resolve(from).map(to: end) }
        var start = resolve(from, near: last)
        if case .day(let first) = start, first > last {
            start = resolve(
                DateExpression.PartialDate(year: last.components.year - 1, month: from.month, day: from.day))
        }
        return start.map(to: end)
    }

    // MARK: Months

    private func month(
        _ month: Int, _ year: Int?, _ phase: Phase?, _ shift: DateExpression.Shift?, _ direction: DateMention.Direction?
    ) -> Resolution {
        if let year { return .found(Dates(month: month, year: year, phase: phase)) }
        guard let anchor else { return .unanchored }
        let (thisYear, thisMonth, _) = anchor.components
        let ahead = (month - thisMonth + 12) % 12
        let distance =
            switch shift {
            case .last: ahead - 12
            case .next: ahead == 0 ? 12 : ahead
            case .this: month - thisMonth
            // The nearest, the earlier of two; where the verb speaks against more than two months of it, the other.
            case nil where ahead < 6: direction == .past && ahead > 2 ? ahead - 12 : ahead
            case nil: direction == .future && ahead < 10 ? ahead : ahead - 12
            }
        return .found(Dates(month: month, year: thisYear + (thisMonth - 1 + distance).floored(12), phase: phase))
    }
}

extension Int {
    /// The quotient, rounded down.
    fileprivate func floored(_ divisor: Int) -> Int { self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor) }
}

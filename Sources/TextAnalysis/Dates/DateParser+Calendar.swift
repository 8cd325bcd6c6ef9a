/// Dates by the calendar: figures, days of months, months, years.
extension DateParser {
    typealias PartialDate = DateExpression.PartialDate

    // MARK: Figures

    /// `02/12/2021`, `2.12.2021`, `02-12-21`, `2021-12-02`: the day before the month, unless the month comes out above twelve in a
    /// language that also writes it first.
    func numericDate(at i: Int) -> DateMatch? {
        guard let first = token(i), let second = token(i + 2), let third = token(i + 4) else { return nil }
        guard second.digits > 0, second.digits <= 2, third.digits > 0 else { return nil }
        let spaced = grammar.dayWithFullStop && isMark(i + 1, ".") && isMark(i + 3, ".") && third.digits == 4
        guard joins(i + 1, "/.-") && joins(i + 3, "/.-") || spaced else { return nil }
        guard tokens[i + 1].mark == tokens[i + 3].mark, !goesOnAsNumber(i + 5) else { return nil }
        let (a, b, c) = (Int(first.number), Int(second.number), Int(third.number))
        let date: PartialDate
        switch (first.digits, third.digits) {
        case (4, 1...2): date = PartialDate(year: a, month: b, day: c)
        case (1...2, 4):
            let monthFirst = grammar.monthBeforeDay && b > 12 && a <= 12
            date = PartialDate(year: c, month: monthFirst ? a : b, day: monthFirst ? b : a)
        case (2, 2):
            guard second.digits == 2, b <= 12, a <= 31 else { return nil }
            date = PartialDate(year: c < 70 ? 2000 + c : 1900 + c, month: b, day: a)
        default: return nil
        }
        return DateMatch(expression: .date(date), first: i, end: i + 5)
    }

    // MARK: Days of months

    /// `2 décembre 2021`, `le 1er mai`, `3 au 5 décembre`, `28 novembre au 2 décembre`.
    func dayFirst(at i: Int) -> DateMatch? {
        guard let (day, afterDay) = day(at: i) else { return nil }
        if let (date, end) = month(ofDay: day, at: afterDay) {
            if let j = connector(end), let (to, last) = dayAndMonth(at: j) { return span(date, to, i, last) }
            return DateMatch(expression: .date(date), first: i, end: end)
        }
        let isPair = can(afterDay, be: .and)
        guard let j = connector(afterDay) ?? (isPair ? skip(afterDay + 1, .article) : nil) else { return nil }
        guard let (to, end) = dayAndMonth(at: j) else { return nil }
        let from = PartialDate(year: to.year, month: to.month, day: day)
        // Two days that do not follow each other are two dates: the second is found on its own.
        if isPair, to.day != day + 1 { return DateMatch(expression: .date(from), first: i, end: afterDay) }
        return span(from, to, i, end)
    }

    /// `December 2, 2021`, `Dec. 2-5`, `December 30 to January 2`.
    func monthFirst(at i: Int) -> DateMatch? {
        guard grammar.monthBeforeDay, let (date, end) = monthAndDay(at: i) else { return nil }
        guard let j = connector(end) ?? (can(end, be: .and) ? end + 1 : nil) else {
            return DateMatch(expression: .date(date), first: i, end: end)
        }
        if let (to, last) = monthAndDay(at: j) { return span(date, to, i, last) }
        guard date.year == nil, let (day, afterDay) = day(at: j), monthName(afterDay) == nil else {
            return DateMatch(expression: .date(date), first: i, end: end)
        }
        let (year, last) = year(behindComma: afterDay)
        let from = PartialDate(year: year, month: date.month, day: date.day)
        return span(from, PartialDate(year: year, month: date.month, day: day), i, last)
    }

    private func span(_ from: PartialDate, _ to: PartialDate, _ first: Int, _ end: Int) -> DateMatch {
        DateMatch(expression: .span(from: from, to: to), first: first, end: end)
    }

    /// The index behind `au`, `bis`, a dash …, and an article.
    private func connector(_ i: Int) -> Int? {
        guard can(i, be: .to) || isMark(i, "-") else { return nil }
        return skip(i + 1, .article)
    }

    /// A day of the month in figures with what may cling to it (`1er`, `2nd`, `2.`, `1.º`), or `premier`.
    private func day(at i: Int) -> (day: Int, end: Int)? {
        if can(i, be: .first) { return (1, i + 1) }
        guard let token = token(i), token.digits > 0, token.digits <= 2, token.number >= 1, token.number < 40 else {
            return nil
        }
        var end = i + 1
        if hasFullStop(end), grammar.dayWithFullStop || can(end + 1, be: .ordinalSuffix) && tokens[end + 1].isGlued {
            end += 1
        }
        if can(end, be: .ordinalSuffix), tokens[end].isGlued { end += 1 }
        return (Int(token.number), end)
    }

    private func dayAndMonth(at i: Int) -> (PartialDate, Int)? {
        day(at: i).flatMap { month(ofDay: $0.day, at: $0.end) }
    }

    /// The month behind a day, and a year behind the month.
    private func month(ofDay day: Int, at i: Int) -> (PartialDate, Int)? {
        guard let name = monthName(skipHyphen(skip(i, .of))) else { return nil }
        let (year, end) = year(behindComma: name.end)
        guard name.isSure || year != nil else { return nil }
        return (PartialDate(year: year, month: name.month, day: day), end)
    }

    private func monthAndDay(at i: Int) -> (PartialDate, Int)? {
        guard let name = monthName(i), let (day, afterDay) = day(at: skip(name.end, .article)) else { return nil }
        guard !goesOnAsNumber(name.end + 1, ".:,/"), !isMark(afterDay, "%") else { return nil }
        let (year, end) = year(behindComma: afterDay)
        return (PartialDate(year: year, month: name.month, day: day), end)
    }

    /// A month by name. It is sure unless it is an abbreviation without full stop in a language that does not capitalise it.
    func monthName(_ i: Int) -> (month: Int, end: Int, isSure: Bool)? {
        guard let token = token(i), token.can(be: .anyMonth), !grammar.capitalised || token.isCapitalised else {
            return nil
        }
        let month = Int(token.sense.value)
        if token.can(be: .month) { return (month, i + 1, true) }
        let dotted = hasFullStop(i + 1)
        return (month, dotted ? i + 2 : i + 1, dotted || grammar.capitalised)
    }

    /// A year behind a date, also behind a comma where months stand before days, or behind `de`.
    private func year(behindComma i: Int) -> (year: Int?, end: Int) {
        for j in [i, can(i, be: .of) || grammar.monthBeforeDay && isMark(i, ",") ? i + 1 : i] {
            if let year = year(at: j) { return (year, j + 1) }
        }
        return (nil, i)
    }

    /// A year of four figures.
    func year(at i: Int) -> Int? {
        guard let token = token(i), token.digits == 4, (1000..<2200).contains(token.number) else { return nil }
        return goesOnAsNumber(i + 1, ".,:/") || isMark(i + 1, "%") ? nil : Int(token.number)
    }

    // MARK: Months and years alone

    /// `début`, `mi`, `fin` with the month or year behind it.
    func phase(at i: Int) -> DateMatch? {
        guard let phase = Phase(rawValue: tokens[i].sense.value) else { return nil }
        let j = skip(skipHyphen(i + 1), .of)
        if let month = monthName(j), month.isSure { return monthWithYear(month, from: i, phase: phase, shift: nil) }
        if let year = year(at: j), !isAmount(j) {
            return DateMatch(expression: .year(year, phase: phase), first: i, end: j + 1)
        }
        return nil
    }

    /// A month without a day: with a year, with `dernier` or `prochain`, or behind a cue such as `en`.
    func monthAlone(at i: Int) -> DateMatch? {
        guard let month = monthName(i), month.isSure else { return nil }
        return monthWithYear(month, from: i, phase: nil, shift: nil)
    }

    /// A month by name with what may stand behind it.
    func monthWithYear(
        _ name: (month: Int, end: Int, isSure: Bool), from i: Int, phase: Phase?, shift given: DateExpression.Shift?
    ) -> DateMatch? {
        let (year, afterYear) = year(behindComma: name.end)
        if let year {
            return DateMatch(
                expression: .month(name.month, year: year, phase: phase, shift: nil), first: i, end: afterYear)
        }
        let behind = given == nil ? shift(name.end).flatMap { $0 == .this ? nil : $0 } : nil
        guard phase != nil || given != nil || behind != nil || isCued(i) else { return nil }
        return DateMatch(
            expression: .month(name.month, year: nil, phase: phase, shift: given ?? behind), first: i,
            end: behind == nil ? name.end : name.end + 1)
    }

    /// Whether a cue for months and years stands before. A month's name with a capital where they have none is a planet or a person.
    private func isCued(_ i: Int) -> Bool {
        can(i - 1, be: .cue) && (grammar.capitalised || !tokens[i].isCapitalised)
    }

    /// `en 2019`, `im Jahr 1848`; in German also without a cue between two words in lower case.
    func yearAlone(at i: Int) -> DateMatch? {
        guard let year = year(at: i), !isAmount(i), !isMark(i + 1, "-") || !joins(i + 1, "-") else { return nil }
        let isNear = (1900..<2100).contains(year)
        let afterYearWord = can(i - 1, be: .unit) && tokens[i - 1].sense.value == CalendarUnit.year.rawValue
        let cued = can(i - 1, be: .cue) && isNear || afterYearWord
        let bare =
            grammar.bareYears && isNear && isLowerWord(i - 1)
            && (token(i + 1).map { $0.mark > 0 } ?? true || isLowerWord(i + 1))
        guard cued || bare else { return nil }
        return DateMatch(expression: .year(year, phase: nil), first: i, end: i + 1)
    }

    private func isLowerWord(_ i: Int) -> Bool {
        token(i).map { $0.digits == 0 && $0.mark == 0 && !$0.isCapitalised && !$0.can(be: .of) } ?? false
    }

    /// A round number right before a word counts things (`in 2000 homes`).
    private func isAmount(_ i: Int) -> Bool {
        tokens[i].number % 100 == 0
            && (token(i + 1).map { $0.mark == 0 && $0.digits == 0 && !$0.can(be: .cue) } ?? false)
    }
}

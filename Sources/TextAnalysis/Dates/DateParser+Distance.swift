/// Dates by their distance from the report or from the date last named.
extension DateParser {
    /// `hier soir`, `tomorrow`. `Morgen` behind an article or a preposition is a part of the day.
    func offset(at i: Int) -> DateMatch? {
        let token = tokens[i]
        if token.can(be: .partOfDay), can(i - 1, be: [.article, .ahead, .cue, .of]), !can(i - 1, be: .partOfDay) {
            return nil
        }
        return DateMatch(expression: .offset(Int(token.sense.value)), first: i, end: skip(i + 1, .partOfDay))
    }

    /// `la veille`, `the next day`; not where the date that it counts from stands behind it (`la veille du scrutin`).
    func relative(at i: Int) -> DateMatch? {
        let end = skip(i + 1, .partOfDay)
        if can(end, be: [.of, .article]) || grammar.monthBeforeDay && token(end)?.isCapitalised == true { return nil }
        return DateMatch(expression: .relative(Int(tokens[i].sense.value)), first: i, end: end)
    }

    /// `three days ago`, `drei Tage zuvor`, `deux semaines plus tard`.
    func counted(at i: Int) -> DateMatch? {
        guard let count = count(i), let unit = unit(i + 1), can(i + 2, be: [.agoAfter, .earlier, .later]) else {
            return nil
        }
        guard !can(i + 3, be: .of) else { return nil }
        let isLater = can(i + 2, be: .later)
        return distance(isLater ? count : -count, unit, fromReport: can(i + 2, be: .agoAfter), i, i + 3)
    }

    /// `il y a trois jours`, `vor zwei Wochen`, `hace un año`.
    func ago(at i: Int) -> DateMatch? {
        guard let count = count(i + 1), let unit = unit(i + 2) else { return nil }
        return distance(-count, unit, fromReport: true, i, i + 3)
    }

    /// `dans deux jours`, `in three weeks`, `dentro de un mes`.
    func ahead(at i: Int) -> DateMatch? {
        guard let count = count(i + 1), let unit = unit(i + 2), !can(i + 3, be: [.agoAfter, .earlier, .later, .of])
        else {
            return nil
        }
        return distance(count, unit, fromReport: true, i, i + 3)
    }

    /// A whole unit with its modifier before (`last week`, given) or behind it (`semaine dernière`).
    func unit(at i: Int, from first: Int, shift given: DateExpression.Shift?) -> DateMatch? {
        guard let unit = unit(i), unit != .day, !can(i, be: .plural) else { return nil }
        if let given { return DateMatch(expression: .unit(unit, given), first: first, end: i + 1) }
        guard let behind = shift(i + 1), behind != .this, count(i - 1) == nil || can(i - 1, be: .article) else {
            return nil
        }
        return DateMatch(expression: .unit(unit, behind), first: first, end: i + 2)
    }

    private func unit(_ i: Int) -> CalendarUnit? {
        can(i, be: .unit) ? CalendarUnit(rawValue: tokens[i].sense.value) : nil
    }

    private func distance(_ count: Int, _ unit: CalendarUnit, fromReport: Bool, _ first: Int, _ end: Int) -> DateMatch {
        DateMatch(expression: .distance(count, unit, fromReport: fromReport), first: first, end: end)
    }
}

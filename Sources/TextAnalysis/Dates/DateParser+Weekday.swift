/// Days of the week, and what `dernier`, `ce`, `prochain` makes of weekdays, months, units and parts of the day.
extension DateParser {
    /// `last Thursday`, `ce soir`, `next week`, `vergangenen November`: a modifier first.
    func modified(at i: Int) -> DateMatch? {
        guard let shift = shift(i) else { return nil }
        let j = i + 1
        if can(j, be: .anyWeekday) { return weekday(at: j, from: i) }
        if can(j, be: .unit), let match = unit(at: j, from: i, shift: shift) { return match }
        if let month = monthName(j), month.isSure { return monthWithYear(month, from: i, phase: nil, shift: shift) }
        if shift == .this, can(j, be: .partOfDay), !isMark(j + 1, "-") {
            return DateMatch(expression: .offset(0), first: i, end: j + 1)
        }
        return nil
    }

    /// A weekday with its modifier and part of day, or with the date behind it (`jeudi 2 décembre`), which then counts.
    func weekday(at i: Int, from first: Int) -> DateMatch? {
        guard let token = token(i), !grammar.capitalised || token.isCapitalised, !isPartOfName(i, first) else {
            return nil
        }
        let dotted = hasFullStop(i + 1) && !token.can(be: .weekday)
        var end = dotted ? i + 2 : i + 1
        var shift = first < i ? self.shift(first) : nil
        if let date = dateBehind(weekdayEnd: end) {
            return DateMatch(expression: date.expression, first: first, end: date.end)
        }
        guard token.can(be: .weekday) || dotted else { return nil }
        if let to = weekdaySpan(from: i, to: end), first == i {
            return DateMatch(expression: to.expression, first: i, end: to.end)
        }
        for _ in 0..<2 {
            if shift == nil, let behind = self.shift(end), behind != .this {
                (shift, end) = (behind, end + 1)
            } else if can(end, be: .partOfDay) {
                end += 1
            }
        }
        if shift == nil, can(first - 1, be: .habit) || grammar.articleMakesHabit && can(first - 1, be: .article) {
            return nil
        }
        return DateMatch(expression: .weekday(Int(token.sense.value), shift), first: first, end: end)
    }

    /// `Thursday, Dec. 2`, `Donnerstag, den 2. Dezember`, `jeudi soir 2 décembre`.
    private func dateBehind(weekdayEnd: Int) -> DateMatch? {
        var j = skip(weekdayEnd, .partOfDay)
        if isMark(j, ",") { j += 1 }
        j = skip(j, .article)
        guard let token = token(j) else { return nil }
        if token.digits > 0 { return numericDate(at: j) ?? dayFirst(at: j) }
        if token.can(be: .first) { return dayFirst(at: j) }
        return token.can(be: .anyMonth) ? monthFirst(at: j) : nil
    }

    /// `jeudi à vendredi`, `Monday to Wednesday`.
    private func weekdaySpan(from i: Int, to end: Int) -> DateMatch? {
        guard can(end, be: .to) || isMark(end, "-"), let second = token(end + 1), second.can(be: .weekday) else {
            return nil
        }
        guard !grammar.capitalised || second.isCapitalised, !can(i - 1, be: .habit),
            dateBehind(weekdayEnd: end + 2) == nil
        else {
            return nil
        }
        let expression = DateExpression.weekdaySpan(Int(tokens[i].sense.value), Int(second.sense.value))
        return DateMatch(expression: expression, first: i, end: end + 2)
    }

    /// `Black Friday`, `mardi gras`, `Sunday Times`.
    private func isPartOfName(_ i: Int, _ first: Int) -> Bool {
        if let before = token(first - 1), before.can(be: .nameBefore), before.isCapitalised { return true }
        guard let behind = token(i + 1), behind.can(be: .nameAfter) else { return false }
        return !grammar.capitalised || behind.isCapitalised
    }
}

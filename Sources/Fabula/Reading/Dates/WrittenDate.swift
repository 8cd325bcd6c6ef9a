import TextAnalysis

/// A date in numbers or words, taken apart: a month's name, loose numbers, three joined numbers, a time.
struct WrittenDate {
    /// Three numbers joined by one mark: `02-12-21`.
    private(set) var triple: [DateToken.Number]?
    /// Two joined numbers, month and year: `12/2021`.
    private var pair: [DateToken.Number]?
    private var month: Int?
    private var loose: [DateToken.Number] = []
    private var time: TimeOfDay?

    private let tokens: [DateToken]
    private var at = 0

    /// Takes the tokens apart; `nil` where a token has no place in a date.
    init?(_ tokens: [DateToken]) {
        self.tokens = tokens
        while at < tokens.count {
            let isPlaced =
                switch tokens[at] {
                case .number(let number): takeTime(number) || takeJoined(number) || takeLoose(number)
                case .word(let word): takeWord(word)
                case .mark(let mark, _): takeMark(mark)
                }
            guard isPlaced else { return nil }
        }
    }

    /// The time, with `order` for dates that can be read both ways; `nil` where the parts make no date.
    func timestamp(order: DayMonthOrder) -> Timestamp? {
        if let triple, month == nil, loose.isEmpty, pair == nil { return timestamp(triple, order: order) }
        guard triple == nil else { return nil }
        if let pair, month == nil, loose.isEmpty, time == nil { return monthOnly(pair[0].value, pair[1].value) }
        guard pair == nil, let month else { return nil }
        if loose.count == 1, time == nil, loose[0].digits == 4 { return monthOnly(month, loose[0].value) }
        guard loose.count == 2 else { return nil }
        let (day, year) = loose[0].digits > 2 ? (loose[1], loose[0]) : (loose[0], loose[1])
        guard day.digits <= 2, let full = fullYear(year) else { return nil }
        return TimestampParser.timestamp(year: full, month: month, day: day.value, time: time)
    }

    private func timestamp(_ triple: [DateToken.Number], order: DayMonthOrder) -> Timestamp? {
        let (a, b, c) = (triple[0], triple[1], triple[2])
        func make(_ year: DateToken.Number, _ month: DateToken.Number, _ day: DateToken.Number) -> Timestamp? {
            guard month.digits <= 2, day.digits <= 2, let full = fullYear(year) else { return nil }
            return TimestampParser.timestamp(year: full, month: month.value, day: day.value, time: time)
        }
        if a.digits > 2 || a.value > 31 { return make(a, b, c) }
        if b.value > 12 || (order == .monthFirst && a.value <= 12) { return make(c, a, b) }
        return make(c, b, a)
    }

    private func monthOnly(_ month: Int, _ year: Int) -> Timestamp? {
        guard TimestampParser.years.contains(year), let day = Day(year: year, month: month, day: 1) else { return nil }
        return Timestamp(day, precision: .month)
    }

    /// Two digits are 1970…2069.
    private func fullYear(_ year: DateToken.Number) -> Int? {
        switch year.digits {
        case 2: year.value + (year.value < 70 ? 2000 : 1900)
        case 4: year.value
        default: nil
        }
    }
}

extension WrittenDate {
    private func number(_ i: Int) -> DateToken.Number? {
        guard i < tokens.count, case .number(let number) = tokens[i] else { return nil }
        return number
    }

    private func word(_ i: Int) -> String? {
        guard i < tokens.count, case .word(let word) = tokens[i] else { return nil }
        return word
    }

    private func isMark(_ i: Int, _ mark: Unicode.Scalar) -> Bool {
        guard i < tokens.count, case .mark(let byte, _) = tokens[i] else { return false }
        return byte == UInt8(ascii: mark)
    }

    /// `15:23`, `15:23:00.5`, `15h23`, `15 h`, `15.23 uur`, `3 PM`.
    private mutating func takeTime(_ hour: DateToken.Number) -> Bool {
        guard time == nil, hour.digits <= 2 else { return false }
        if isMark(at + 1, ":"), let minute = number(at + 2), minute.digits == 2 {
            time = TimeOfDay(hour: hour.value, minute: minute.value)
            at += 3
            if isMark(at, ":"), let second = number(at + 1), second.digits == 2 {
                time?.second = second.value
                at += 2
                if isMark(at, ".") || isMark(at, ","), let part = number(at + 1), !part.isSpaced { at += 2 }
            }
            return true
        }
        if let word = word(at + 1), DateWords.hours.contains(word) {
            time = TimeOfDay(hour: hour.value)
            at += 2
            if let minute = number(at), minute.digits == 2, minute.value < 60, !isMark(at + 1, ":") {
                time?.minute = minute.value
                at += 1
            }
            return true
        }
        if isMark(at + 1, "."), let minute = number(at + 2), minute.digits == 2, let word = word(at + 3),
            DateWords.hours.contains(word)
        {
            time = TimeOfDay(hour: hour.value, minute: minute.value)
            at += 4
            return true
        }
        if let half = halfDay(at + 1), (1...12).contains(hour.value) {
            time = TimeOfDay(hour: hour.value % 12 + half.hours)
            at = half.end
            return true
        }
        return false
    }

    /// `pm`, `p.m.` at a token.
    private func halfDay(_ i: Int) -> (hours: Int, end: Int)? {
        switch word(i) {
        case "am": return (0, i + 1)
        case "pm": return (12, i + 1)
        case "a" where isMark(i + 1, ".") && word(i + 2) == "m": return (0, i + 3)
        case "p" where isMark(i + 1, ".") && word(i + 2) == "m": return (12, i + 3)
        default: return nil
        }
    }

    /// `02-12-21`, `2021.12.02`, `12/2021`; the same mark between the numbers.
    private mutating func takeJoined(_ first: DateToken.Number) -> Bool {
        guard at + 1 < tokens.count, case .mark(let mark, false) = tokens[at + 1], "-/.".utf8.contains(mark),
            let second = number(at + 2), !second.isSpaced || mark == UInt8(ascii: ".")
        else { return false }
        if at + 3 < tokens.count, case .mark(mark, false) = tokens[at + 3], let third = number(at + 4) {
            guard triple == nil else { return false }
            triple = [first, second, third]
            at += 5
            return true
        }
        guard pair == nil, !second.isSpaced, first.digits <= 2, second.digits == 4 else { return false }
        pair = [first, second]
        at += 3
        return true
    }

    private mutating func takeLoose(_ number: DateToken.Number) -> Bool {
        loose.append(number)
        at += 1
        if let suffix = word(at), DateWords.ordinals.contains(suffix), number.digits <= 2 { at += 1 }
        return loose.count <= 2
    }

    private mutating func takeWord(_ word: String) -> Bool {
        if let half = halfDay(at), let now = time, now.hour <= 12 {
            time?.hour = now.hour % 12 + half.hours
            at = half.end
            return true
        }
        if month == nil, let named = DateWords.month(word), !(word == "mar" && isWeekday(at)) {
            month = named
            at += 1
            return true
        }
        if let now = time, let offset = DateWords.zone(word) {
            at += 1
            if now.offset != nil { return true }  // "+0100 (CET)"
            time?.offset = offset
            if offset == 0 { _ = takeOffset() }  // "GMT+1"
            return true
        }
        at += 1
        return DateWords.isFiller(word) || DateWords.hours.contains(word) || (word == "t" && number(at) != nil)
    }

    /// `mar` is a Tuesday in French and Spanish where another month follows.
    private func isWeekday(_ i: Int) -> Bool {
        tokens[(i + 1)...].contains { token in
            guard case .word(let word) = token else { return false }
            return DateWords.month(word) != nil
        }
    }

    private mutating func takeMark(_ mark: UInt8) -> Bool {
        if let now = time, now.offset == nil, takeOffset() { return true }
        at += 1
        return ",.;()|/-·–'\u{2019}[]:".utf8.contains(mark)
    }

    /// `+0100`, `+01:00`, `-5` after a time.
    private mutating func takeOffset() -> Bool {
        guard isMark(at, "+") || isMark(at, "-"), let number = number(at + 1), !number.isSpaced else { return false }
        var (hours, minutes, end) = (number.value, 0, at + 2)
        if number.digits == 4 {
            (hours, minutes) = (number.value / 100, number.value % 100)
        } else if isMark(end, ":"), let more = self.number(end + 1), more.digits == 2 {
            (minutes, end) = (more.value, end + 2)
        } else if end < tokens.count, !isMark(end, ")") {
            return false
        }
        guard number.digits != 3, number.digits <= 4, hours <= 14, minutes < 60 else { return false }
        let sign = isMark(at, "-") ? -1 : 1
        time?.offset = sign * (hours * 3600 + minutes * 60)
        at = end
        return true
    }
}

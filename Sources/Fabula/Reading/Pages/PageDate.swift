import TextAnalysis

/// Reads the date line of a page, and only a line that is nothing but a date with words such as `Publié le`.
///
/// Numeric dates are day first unless that is impossible; a year of two digits is one from 1970 to 2069.
enum PageDate {
    /// The time that a line gives, or `nil` where it is no date line or names a day that the calendar has not. O(line).
    static func parse(_ line: String) -> Timestamp? {
        guard line.utf8.count <= 120 else { return nil }
        var reader = Reader(line)
        return reader.read()
    }

    /// Whether a line is made of digits and separators as a date is, whatever it says: `31-02-20211 15:23`.
    static func resembles(_ line: String) -> Bool {
        let scalars = line.unicodeScalars
        guard scalars.count <= 40, scalars.contains(where: { "-/.:".unicodeScalars.contains($0) }) else { return false }
        let digits = scalars.filter { Glyph($0) == .digit }.count
        let others = scalars.filter { Glyph($0).isLetter }.count
        return digits >= 5 && others <= 1
    }

    private enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case symbol(Unicode.Scalar)
    }

    /// Takes a date, a time and a zone out of the tokens; what is left must be words that go with a date.
    private struct Reader {
        private var tokens: [Token] = []

        init(_ line: String) {
            var letters = ""
            var digits = ""
            func flush(_ tokens: inout [Token]) {
                if !letters.isEmpty { tokens.append(.word(letters)) }
                if !digits.isEmpty { tokens.append(.number(Int(digits.prefix(9))!, digits: digits.count)) }
                (letters, digits) = ("", "")
            }
            for scalar in line.unicodeScalars {
                let glyph = Glyph(scalar)
                if glyph == .digit {
                    if !letters.isEmpty { flush(&tokens) }
                    digits.unicodeScalars.append(scalar)
                } else if glyph.isLetter {
                    if !digits.isEmpty { flush(&tokens) }
                    if let folded = Unicode.Scalar(Folding.letter(scalar)) { letters.unicodeScalars.append(folded) }
                } else {
                    flush(&tokens)
                    tokens.append(.symbol(scalar))
                }
            }
            flush(&tokens)
        }

        mutating func read() -> Timestamp? {
            guard let day = takeDay() else { return nil }
            let time = takeTime()
            let offset = takeZone()
            guard onlyFillers() else { return nil }
            guard let time else { return Timestamp(day, precision: .day) }
            return Timestamp(
                day, hour: time.hour, minute: time.minute, second: time.second ?? 0, offset: offset,
                precision: time.second == nil ? .minute : .second)
        }

        private func number(_ index: Int, digits: ClosedRange<Int>) -> Int? {
            guard index >= 0, index < tokens.count, case .number(let value, let count) = tokens[index],
                digits.contains(count)
            else { return nil }
            return value
        }

        private func symbol(_ index: Int, _ set: String) -> Bool {
            guard index >= 0, index < tokens.count, case .symbol(let scalar) = tokens[index] else { return false }
            return set.unicodeScalars.contains(scalar)
        }

        private func word(_ index: Int) -> String? {
            guard index >= 0, index < tokens.count, case .word(let word) = tokens[index] else { return nil }
            return word
        }

        private mutating func takeDay() -> Day? {
            for start in tokens.indices {
                if let (day, end) = numericDay(at: start) ?? writtenDay(at: start) {
                    tokens.replaceSubrange(start..<end, with: [.symbol(" ")])
                    return day
                }
            }
            return nil
        }

        /// `02-12-21`, `2/12/2021`, `02.12.2021`, `2021-12-02`, and `12/31/2021` because it can be nothing else.
        private func numericDay(at start: Int) -> (Day, Int)? {
            guard symbol(start + 1, "-/."), symbol(start + 3, "-/."), let middle = number(start + 2, digits: 1...2)
            else {
                return nil
            }
            if let year = number(start, digits: 4...4), let last = number(start + 4, digits: 1...2) {
                return Day(year: year, month: middle, day: last).map { ($0, start + 5) }
            }
            guard let first = number(start, digits: 1...2), let year = year(at: start + 4) else { return nil }
            let day = Day(year: year, month: middle, day: first) ?? Day(year: year, month: first, day: middle)
            return day.map { ($0, start + 5) }
        }

        /// `2 décembre 2021`, `1er mars 2022`, `2. Dezember 2021`, `2 de diciembre de 2021`, `December 2nd, 2021`.
        private func writtenDay(at start: Int) -> (Day, Int)? {
            if let day = number(start, digits: 1...2) {
                var index = skip(start + 1, ["er", "st", "nd", "rd", "th", "de", "of", "o"])
                guard let name = word(index), let month = PageDate.months[name] else { return nil }
                index = skip(index + 1, ["de", "del"])
                return year(at: index).flatMap { Day(year: $0, month: month, day: day) }.map { ($0, index + 1) }
            }
            guard let name = word(start), let month = PageDate.months[name] else { return nil }
            var index = skip(start + 1, [])
            guard let day = number(index, digits: 1...2) else { return nil }
            index = skip(index + 1, ["st", "nd", "rd", "th"])
            return year(at: index).flatMap { Day(year: $0, month: month, day: day) }.map { ($0, index + 1) }
        }

        private func year(at index: Int) -> Int? {
            if let year = number(index, digits: 4...4) { return year }
            return number(index, digits: 2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
        }

        private func skip(_ start: Int, _ words: Set<String>) -> Int {
            var index = start
            while symbol(index, " .,'’º") || word(index).map(words.contains) == true { index += 1 }
            return index
        }

        /// `15:23:00`, `9:05`, `15h23`, `15 h`, `11.02 uur`, `3 PM`.
        private mutating func takeTime() -> (hour: Int, minute: Int, second: Int?)? {
            for start in tokens.indices {
                guard var hour = number(start, digits: 1...2), hour < 25 else { continue }
                var end = start + 1
                var (minute, second): (Int, Int?) = (0, nil)
                let unit = symbol(end, " ") ? end + 1 : end
                let isHour = word(unit).map { ["h", "u", "uhr", "uur", "am", "pm"].contains($0) } == true
                if symbol(end, ":.") || word(end) == "h" || word(end) == "u", let m = number(end + 1, digits: 2...2) {
                    (minute, end) = (m, end + 2)
                    if symbol(end, ":."), let s = number(end + 1, digits: 2...2) { (second, end) = (s, end + 2) }
                    if symbol(end, "."), number(end + 1, digits: 1...9) != nil, second != nil { end += 2 }
                } else if !isHour {
                    continue
                }
                let half = word(symbol(end, " ") ? end + 1 : end)
                if half == "pm", hour < 12 { hour += 12 } else if half == "am", hour == 12 { hour = 0 }
                guard hour < 24, minute < 60, (second ?? 0) < 61 else { return nil }
                tokens.replaceSubrange(start..<end, with: [.symbol(" ")])
                return (hour, minute, second.map { min($0, 59) })
            }
            return nil
        }

        private mutating func takeZone() -> Int? {
            let named = ["z": 0, "utc": 0, "gmt": 0, "cet": 3600, "mez": 3600, "cest": 7200, "mesz": 7200]
            for index in tokens.indices {
                if let name = word(index), let offset = named[name], !symbol(index + 1, "+-") {
                    tokens.remove(at: index)
                    return offset
                }
                guard symbol(index, "+-"), let first = number(index + 1, digits: 2...4) else { continue }
                let (hours, minutes) = first > 99 ? (first / 100, first % 100) : (first, 0)
                let colon = symbol(index + 2, ":") ? number(index + 3, digits: 2...2) : nil
                guard hours <= 14, minutes < 60, colon ?? 0 < 60 else { continue }
                let offset = hours * 3600 + (minutes + (colon ?? 0)) * 60
                let sign = symbol(index, "-") ? -1 : 1
                tokens.removeSubrange(index..<(index + (colon == nil ? 2 : 4)))
                return sign * offset
            }
            return nil
        }

        /// After a date, a second one ("mis à jour à 16:04") may follow; before it only the words that announce it.
        private func onlyFillers() -> Bool {
            for token in tokens {
                switch token {
                case .symbol(let scalar): if !" ,.:;|-–—·()/'’•".unicodeScalars.contains(scalar) { return false }
                case .number: return false
                case .word(let word):
                    if PageDate.updates.contains(word) { return true }
                    if !PageDate.fillers.contains(word) { return false }
                }
            }
            return true
        }
    }

    private static let months: [String: Int] = {
        let names = [
            "janvier janv january jan januari januar janner enero ene",
            "fevrier fevr february feb februari februar febrero",
            "mars march mar maart mrt marz maerz marzo", "avril avr april apr abril abr", "mai may mei mayo",
            "juin june jun juni junio", "juillet juil july jul juli julio", "aout august aug augustus agosto ago",
            "septembre sept september sep septiembre setiembre", "octobre oct october oktober okt octubre",
            "novembre nov november noviembre", "decembre dec december dezember dez diciembre dic",
        ]
        var table: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { table[String(name)] = index + 1 }
        }
        return table
    }()

    /// What may follow: an update's time is not the publication's.
    private static let updates: Set<String> = [
        "mis", "mise", "modifie", "actualise", "updated", "bijgewerkt", "gewijzigd", "aktualisiert", "actualizado",
    ]

    private static let fillers: Set<String> = Set(
        """
        publie publiee paru poste le la a h date jeudi vendredi samedi dimanche lundi mardi mercredi heures heure min
        gepubliceerd geplaatst op om u uur uhr donderdag vrijdag zaterdag zondag maandag dinsdag woensdag do vr za zo ma di wo
        published posted on at am pm monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
        veroffentlicht erschienen am um den der montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag stand
        publicado publicada el las los de del hs horas lunes martes miercoles jueves viernes sabado domingo t belga
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}

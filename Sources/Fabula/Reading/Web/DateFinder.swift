import TextAnalysis

/// Finds a date among other words: `Publié le 2 décembre 2021 à 15h23 par Jean`, `/2021/12/02/titre.html`.
enum DateFinder {
    /// `17 de febrero de 2026 a las 12:30`
    private static let mostWords = 9

    /// The first date of a text, to the day at least. O(length).
    static func find(in text: String) -> Timestamp? { find(in: Array(text.utf8)[...]) }

    /// The first date of a text's UTF-8.
    static func find(in text: ArraySlice<UInt8>) -> Timestamp? {
        guard text.contains(where: \.isDigit) else { return nil }
        let words = text.split(whereSeparator: {
            $0.isSpace || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
        })
        for start in words.indices where opens(words[start]) {
            for count in stride(from: min(mostWords, words.count - start), through: 1, by: -1) {
                let range = words[start].startIndex..<words[start + count - 1].endIndex
                if let time = date(text[range]) { return time }
            }
        }
        return nil
    }

    /// A date has four digits in a row or two marks, and a day.
    private static func date(_ bytes: ArraySlice<UInt8>) -> Timestamp? {
        guard bytes.count >= 6, bytes.count <= 48 else { return nil }
        var end = bytes.endIndex
        while end > bytes.startIndex, ",.;:-".utf8.contains(bytes[end - 1]) { end -= 1 }
        let part = Array(bytes[..<end])
        guard part.contains(where: { !$0.isDigit }) || part.count == 8, let time = TimestampParser.parse(part),
            time.precision != .year, time.precision != .month, (1995...2040).contains(time.day.components.year)
        else { return nil }
        return time
    }

    private static func opens(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, word.count <= 30 else { return false }
        if first.isDigit { return true }
        return word.count >= 3 && (first.isLetter || first >= 0x80) && isMonth(word)
    }

    private static func isMonth(_ word: ArraySlice<UInt8>) -> Bool {
        DateWords.month(FoldedName.fold(word)) != nil
    }

    /// The date that stands most often in a page's markup as `2021-12-02` or `2021/12/02`, the earliest of those. O(length).
    static func mostFrequent(in page: [UInt8]) -> Timestamp? {
        var counts: [Int: Int] = [:]
        var i = 0
        while i + 10 <= page.count {
            guard page[i] == UInt8(ascii: "2"), page[i + 1] == UInt8(ascii: "0"), let day = day(page, at: i) else {
                i += 1
                continue
            }
            counts[day.number, default: 0] += 1
            i += 10
        }
        let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return best.map { Timestamp(Day(number: $0.key), precision: .day) }
    }

    /// `2021-12-02` at `i`, not within a longer number.
    private static func day(_ page: [UInt8], at i: Int) -> Day? {
        let mark = page[i + 4]
        guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/"), page[i + 7] == mark,
            i == 0 || !page[i - 1].isDigit, i + 10 == page.count || !page[i + 10].isDigit
        else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            guard page[range].allSatisfy(\.isDigit) else { return nil }
            return page[range].reduce(0) { $0 * 10 + Int($1 &- 0x30) }
        }
        guard let year = number(i..<i + 4), let month = number(i + 5..<i + 7), let day = number(i + 8..<i + 10) else {
            return nil
        }
        return (2000...2040).contains(year) ? Day(year: year, month: month, day: day) : nil
    }

    /// The date in an address: year, month and day between marks, or eight digits.
    static func find(inAddress url: String) -> Timestamp? {
        let numbers = url.utf8.split(whereSeparator: { !$0.isDigit }).map { $0 }
        func value(_ part: Substring.UTF8View) -> Int? { part.count <= 8 ? Int(String(Substring(part))) : nil }
        for (i, part) in numbers.enumerated() {
            guard let number = value(part) else { continue }
            if part.count == 8, let time = make(number / 10_000, number / 100 % 100, number % 100) { return time }
            if part.count <= 2, i + 2 < numbers.count, numbers[i + 1].count == 2, numbers[i + 2].count == 4,
                isJoined(numbers[i], numbers[i + 1], in: url), isJoined(numbers[i + 1], numbers[i + 2], in: url),
                let month = value(numbers[i + 1]), let year = value(numbers[i + 2]),
                let time = make(year, month, number)
            {
                return time
            }
            guard part.count == 4, i + 2 < numbers.count, numbers[i + 1].count <= 2, numbers[i + 2].count <= 2,
                isJoined(part, numbers[i + 1], in: url), isJoined(numbers[i + 1], numbers[i + 2], in: url),
                let month = value(numbers[i + 1]), let day = value(numbers[i + 2])
            else { continue }
            if let time = make(number, month, day) { return time }
        }
        return nil
    }

    /// Whether one mark stands between two numbers.
    private static func isJoined(_ a: Substring.UTF8View, _ b: Substring.UTF8View, in url: String) -> Bool {
        url.utf8.index(after: a.endIndex) == b.startIndex
    }

    private static func make(_ year: Int, _ month: Int, _ day: Int) -> Timestamp? {
        guard (1995...2040).contains(year), let day = Day(year: year, month: month, day: day) else { return nil }
        return Timestamp(day, precision: .day)
    }
}

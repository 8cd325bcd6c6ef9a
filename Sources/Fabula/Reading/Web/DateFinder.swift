import TextAnalysis

/// Finds a date among other words: `Publié le 2 décembre 2021 à 15h23 par Jean`, `/2021/12/02/titre.html`.
enum DateFinder {
    /// The first date of a text, to the day at least. O(length).
    static func find(in text: String) -> Timestamp? { find(in: Array(text.utf8)[...]) }

    /// The first date of a text's UTF-8.
    static func find(in text: ArraySlice<UInt8>) -> Timestamp? {
        guard text.contains(where: \.isDigit) else { return nil }
        let words = text.split(whereSeparator: {
            $0.isSpace || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")")
        })
        for start in words.indices where opens(words[start]) {
            for count in stride(from: min(7, words.count - start), through: 1, by: -1) {
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

    /// The date in an address: year, month and day between marks, or eight digits.
    static func find(inAddress url: String) -> Timestamp? {
        let numbers = url.utf8.split(whereSeparator: { !$0.isDigit }).map { $0 }
        func value(_ part: Substring.UTF8View) -> Int? { part.count <= 8 ? Int(String(Substring(part))) : nil }
        for (i, part) in numbers.enumerated() {
            guard let number = value(part) else { continue }
            if part.count == 8, let time = make(number / 10_000, number / 100 % 100, number % 100) { return time }
            guard part.count == 4, i + 2 < numbers.count, numbers[i + 1].count <= 2, numbers[i + 2].count <= 2,
                url.utf8.distance(from: part.endIndex, to: numbers[i + 1].startIndex) == 1,
                url.utf8.distance(from: numbers[i + 1].endIndex, to: numbers[i + 2].startIndex) == 1,
                let month = value(numbers[i + 1]), let day = value(numbers[i + 2])
            else { continue }
            if let time = make(number, month, day) { return time }
        }
        return nil
    }

    private static func make(_ year: Int, _ month: Int, _ day: Int) -> Timestamp? {
        guard (1995...2040).contains(year), let day = Day(year: year, month: month, day: day) else { return nil }
        return Timestamp(day, precision: .day)
    }
}

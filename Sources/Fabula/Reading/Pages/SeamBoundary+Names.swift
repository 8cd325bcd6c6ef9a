/// Seams that only the names, numbers and years around them show.
extension SeamBoundary {
    /// The acronym or number that ends the left side begins the right one: `SNCB|SNCB`, `GP|GPs`, `3-2|3-2`, `n°20|20`. A digit
    /// said twice is 11 or 22, unless the headline announces it: `Zahl der Woche: 7|7 von zehn`.
    static func repeatsName(_ window: SeamWindow, at index: Int) -> Bool {
        let isNumber = window.glyphs[index - 1] == .digit && window.glyphs[index] == .digit
        for length in (isNumber && followsColon(window, index - 1) ? 1 : 2)...8
        where index - length >= 0 && index + length <= window.scalars.count {
            let (left, right) = (index - length..<index, index..<index + length)
            guard window.scalars[left] == window.scalars[right], endsName(window, index + length, isNumber: isNumber),
                !continuesLeft(window, index - length, isNumber: isNumber),
                left.allSatisfy({ isPart(window, $0, ofNumber: isNumber) })
            else { continue }
            return !isNumber || !isYear(window, index - length..<index + length)
        }
        return false
    }

    private static func followsColon(_ window: SeamWindow, _ index: Int) -> Bool {
        index >= 2 && window.glyphs[index - 1] == .space && window.scalars[index - 2] == ":"
    }

    private static func isPart(_ window: SeamWindow, _ index: Int, ofNumber isNumber: Bool) -> Bool {
        if window.glyphs[index] == .digit || window.scalars[index] == "-" { return true }
        return isNumber ? ".,:/".unicodeScalars.contains(window.scalars[index]) : window.glyphs[index] == .upper
    }

    /// The end of a word, or the `s` of several.
    private static func endsName(_ window: SeamWindow, _ end: Int, isNumber: Bool) -> Bool {
        guard isWord(window, end) else { return !isNumber || !continuesNumber(window, end) }
        return !isNumber && window.scalars[end] == "s" && !isWord(window, end + 1)
    }

    private static func continuesNumber(_ window: SeamWindow, _ end: Int) -> Bool {
        end < window.scalars.count && ".,:/-".unicodeScalars.contains(window.scalars[end])
            && end + 1 < window.glyphs.count && window.glyphs[end + 1] == .digit
    }

    private static func continuesLeft(_ window: SeamWindow, _ start: Int, isNumber: Bool) -> Bool {
        guard start > 0 else { return false }
        if isWord(window, start - 1) { return true }
        return isNumber && start > 1 && ".,:/-".unicodeScalars.contains(window.scalars[start - 1])
            && window.glyphs[start - 2] == .digit
    }

    /// `2020` reads as a year before it reads as a number said twice, unless it is counted: `n°2020 succès`.
    private static func isYear(_ window: SeamWindow, _ range: Range<Int>) -> Bool {
        guard range.count == 4, window.scalars[range.lowerBound] == "2" || window.scalars[range.lowerBound] == "1"
        else {
            return false
        }
        return range.lowerBound == 0 || window.glyphs[range.lowerBound - 1] == .space
    }

    /// Where a run of digits may be two numbers: behind a year (`2022|15.000`) or a score (`3-1|40.000`), or before a number
    /// that the headline holds (`60 Hubschrauber vom Typ CH-47|60`).
    static func betweenDigits(_ window: SeamWindow, at index: Int) -> SeamBoundary? {
        if endsYear(window, at: index) { return .afterYear }
        if beginsNumberMet(window, at: index) { return .sameName }
        return endsScore(window, at: index) ? .afterScore : nil
    }

    /// Four digits of a year of our time, with other digits behind and none before.
    private static func endsYear(_ window: SeamWindow, at index: Int) -> Bool {
        guard index >= 5, (1...4).allSatisfy({ window.glyphs[index - $0] == .digit }), window.scalars[index - 5] == " "
        else {
            return false
        }
        let century = (window.scalars[index - 4], window.scalars[index - 3])
        return (century == ("2", "0") || century == ("1", "9")) && window.scalars[index] != "0"
    }

    private static func beginsNumberMet(_ window: SeamWindow, at index: Int) -> Bool {
        var (hash, end) = (Folding.Hash(), index)
        while end < window.scalars.count, window.glyphs[end] == .digit {
            hash.add(window.scalars[end])
            end += 1
        }
        guard end - index >= 2, !continuesNumber(window, end), !isWithinYear(window, index, end) else { return false }
        return window.words.contains { $0.end < index && $0.hash == hash.value }
    }

    /// `20|11` is 2011, though the line has an 11.
    private static func isWithinYear(_ window: SeamWindow, _ index: Int, _ end: Int) -> Bool {
        guard end - index == 2, index >= 2, window.glyphs[index - 1] == .digit, window.glyphs[index - 2] == .digit
        else {
            return false
        }
        let century = (window.scalars[index - 2], window.scalars[index - 1])
        return (century == ("2", "0") || century == ("1", "9")) && !isWord(window, index - 3)
    }

    /// ` 3-1` and ` 3:1` with one digit on each side; `1:08` is a time.
    private static func endsScore(_ window: SeamWindow, at index: Int) -> Bool {
        guard index >= 4, window.glyphs[index - 1] == .digit, window.glyphs[index - 3] == .digit,
            window.scalars[index - 2] == "-" || window.scalars[index - 2] == ":"
        else { return false }
        let isTime =
            window.scalars[index - 2] == ":" && !(index + 1 < window.glyphs.count && window.glyphs[index + 1] == .digit)
        return !isWord(window, index - 4) && window.scalars[index] != "0" && !isTime
    }

    /// A small letter begins a teaser where it begins a name, or where only a missing space tells of a seam.
    static func beforeSmallLetter(_ window: SeamWindow, at index: Int) -> SeamBoundary? {
        let isAfterEnd = "?!»”%€°…)".unicodeScalars.contains(window.scalars[index - 1])
        guard isAfterEnd || window.glyphs[index - 1].isWord else { return nil }
        var hash = Folding.Hash()
        var end = index
        while end < window.scalars.count, window.glyphs[end].isWord, end - index < 16 {
            hash.add(window.scalars[end])
            end += 1
        }
        guard end - index >= 3 else { return nil }
        // `soc|ios` is no `iOS`.
        let hasCapital = (index..<end).contains { window.glyphs[$0] == .upper }
        if NewsWords.smallNames.contains(hash.value),
            hasCapital || NewsWords.plainSmallNames.contains(hash.value)
        {
            return .smallName
        }
        guard isAfterEnd else { return nil }
        return hasInnerCapital(window, index..<end) || hasNoVowel(window, index..<end) ? .smallName : .smallLetter
    }

    /// `iPhone`, `eBay`, `mRNA`: a capital second or third.
    private static func hasInnerCapital(_ window: SeamWindow, _ range: Range<Int>) -> Bool {
        range.dropFirst().prefix(2).contains { window.glyphs[$0] == .upper }
    }

    /// `vtm`, `kpn`: letters that are read one by one.
    private static func hasNoVowel(_ window: SeamWindow, _ range: Range<Int>) -> Bool {
        !range.contains { index in
            let letter = Folding.letter(window.scalars[index])
            return letter >= 0x80 || "aeiouy".unicodeScalars.contains { $0.value == letter }
        }
    }
}

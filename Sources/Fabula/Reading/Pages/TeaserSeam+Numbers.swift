/// Numbers at a seam.
extension TeaserSeam {
    /// A number that begins a teaser counts something, is grouped, or has decimals: `24.000 contaminations`, `1,66 euro`.
    func number(_ first: Int) -> Double {
        let number = numeral(from: window.words[first].start)
        guard number.end < window.scalars.count else { return -1 }
        if "%€°".unicodeScalars.contains(window.scalars[number.end]) { return 0.5 + (number.isGrouped ? 0.75 : 0) }
        guard window.glyphs[number.end] == .space, number.end + 1 < window.scalars.count else {
            return number.isGrouped ? 0.5 : -1
        }
        let counts =
            window.glyphs[number.end + 1].isLetter || "%€$£".unicodeScalars.contains(window.scalars[number.end + 1])
        return 0.5 + (counts ? 0.5 : 0) + (number.isGrouped ? 0.75 : 0)
    }

    /// How much a number reads as the end of the name before it: `Covid19`, `A54`, `Euro2020`, not `vendredi24.000`.
    func numberInName(_ left: SeamWindow.Word, _ right: SeamWindow.Word) -> Double {
        let number = numeral(from: right.start)
        if number.isGrouped { return 0 }
        if left.end - left.start <= 3 { return 1.5 }
        let digits = right.end - right.start
        let isYear = digits == 4 && "12".unicodeScalars.contains(window.scalars[right.start])
        let isShortName = window.glyphs[left.start] == .upper && left.end - left.start <= 7
        return isShortName && (digits <= 2 || isYear) ? 1 : 0
    }

    /// The end of a number, and whether it is written as no name's number is: `24.000`, `6,000,000`, `24 000`, `1,66`, `2:1`.
    private func numeral(from start: Int) -> (end: Int, isGrouped: Bool) {
        var (end, isGrouped) = (start, false)
        func isDigit(_ index: Int) -> Bool { index < window.glyphs.count && window.glyphs[index] == .digit }
        while end < window.scalars.count {
            if isDigit(end) {
                end += 1
            } else if ".,".unicodeScalars.contains(window.scalars[end]), isDigit(end + 1) {
                isGrouped = true
                end += 1
            } else if ":-".unicodeScalars.contains(window.scalars[end]), isDigit(end + 1) {
                isGrouped = isGrouped || window.scalars[end] == ":"
                end += 1
            } else if window.glyphs[end] == .space, (1...3).allSatisfy({ isDigit(end + $0) }), !isDigit(end + 4) {
                isGrouped = true
                end += 4
            } else {
                break
            }
        }
        return (end, isGrouped)
    }
}

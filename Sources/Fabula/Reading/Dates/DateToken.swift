/// A number, a word or a mark of a written date.
enum DateToken: Hashable {
    case number(Number)
    /// Folded: lower case, without accents.
    case word(String)
    /// A mark other than a blank; `isSpaced` where a blank stands before it.
    case mark(UInt8, isSpaced: Bool)

    /// A number of at most nine digits with the count of its digits; `isSpaced` where a blank stands before it.
    struct Number: Hashable {
        var value: Int
        var digits: Int
        var isSpaced: Bool
    }

    /// The tokens of a text; empty where it has none or a number is too long for a date.
    static func tokens(of bytes: [UInt8]) -> [DateToken] {
        var tokens: [DateToken] = []
        var (i, isSpaced) = (0, true)
        while i < bytes.count {
            let byte = bytes[i]
            let start = i
            if byte.isDigit {
                var value = 0
                while i < bytes.count, bytes[i].isDigit {
                    guard i - start < 9 else { return [] }
                    value = value * 10 + Int(bytes[i] &- 0x30)
                    i += 1
                }
                tokens.append(.number(Number(value: value, digits: i - start, isSpaced: isSpaced)))
            } else if byte.isSpace || bytes.isNoBreakSpace(at: i) {
                i += byte.isSpace ? 1 : (byte == 0xC2 ? 2 : 3)
                isSpaced = true
                continue
            } else if byte.isLetter || byte >= 0x80 {
                while i < bytes.count, bytes[i].isLetter || bytes[i] >= 0x80, !bytes.isNoBreakSpace(at: i) { i += 1 }
                tokens.append(.word(FoldedName.fold(bytes[start..<i])))
            } else {
                tokens.append(.mark(byte, isSpaced: isSpaced))
                i += 1
            }
            isSpaced = false
        }
        return tokens
    }
}

extension [UInt8] {
    /// U+00A0 or U+202F at `i`.
    fileprivate func isNoBreakSpace(at i: Int) -> Bool {
        if self[i] == 0xC2 { return i + 1 < count && self[i + 1] == 0xA0 }
        return self[i] == 0xE2 && i + 2 < count && self[i + 1] == 0x80 && self[i + 2] == 0xAF
    }
}

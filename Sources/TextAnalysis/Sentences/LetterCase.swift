/// What the sentence splitter and the date tagger need to know of a Unicode scalar, without tables or `Character`.
///
/// Latin, Greek and Cyrillic are exact enough for news text; every other script counts as letters without case.
package enum LetterCase: Sendable {
    case upper, lower, digit, space, lineFeed, mark

    /// The class of a scalar.
    package init(_ scalar: UInt32) {
        switch scalar {
        case 0x61...0x7A: self = .lower
        case 0x41...0x5A: self = .upper
        case 0x30...0x39: self = .digit
        case 0x0A, 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: self = .lineFeed
        case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200B, 0x202F, 0x205F, 0x3000, 0xFEFF: self = .space
        case 0..<0x80: self = .mark
        case 0xAA, 0xB5, 0xBA: self = .lower
        case 0x80...0xBF, 0xD7, 0xF7: self = .mark
        case 0xC0...0xDE, 0x178, 0x391...0x3A9, 0x400...0x42F: self = .upper
        case 0x139...0x148, 0x179...0x17E: self = scalar % 2 == 1 ? .upper : .lower
        case 0x100...0x137, 0x14A...0x177: self = scalar % 2 == 0 ? .upper : .lower
        case 0x2010...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF, 0xFE00...0xFE6F, 0xFFF0...0xFFFF: self = .mark
        case 0x1F000...: self = .mark
        default: self = .lower
        }
    }

    /// Whether words are made of it.
    package var isLetter: Bool { self == .upper || self == .lower }
}

extension UnsafeBufferPointer<UInt8> {
    /// The Unicode scalar that begins at `index`, and its length in bytes. Anything that is not UTF-8 is U+FFFD of length 1.
    @inline(__always)
    package func scalar(at index: Int) -> (value: UInt32, length: Int) {
        let first = self[index]
        if first < 0x80 { return (UInt32(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, index + length <= count else { return (0xFFFD, 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for k in 1..<length {
            let next = self[index + k]
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            value = value << 6 | UInt32(next & 0x3F)
        }
        return (value, length)
    }

    /// The scalar that ends just before `index`, or `nil` at the start.
    @inline(__always)
    package func scalar(before index: Int) -> (value: UInt32, length: Int)? {
        guard index > 0 else { return nil }
        var start = index - 1
        while start > 0, index - start < 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        let found = scalar(at: start)
        return start + found.length == index ? found : (0xFFFD, 1)
    }
}

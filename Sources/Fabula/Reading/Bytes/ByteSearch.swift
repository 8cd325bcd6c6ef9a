/// Searches in byte arrays, sixteen bytes a step: the inner loops of the readers.
extension [UInt8] {
    /// The first index from `start` that holds `a` or `b`, else `count`. O(distance).
    func firstIndex(of a: UInt8, or b: UInt8, from start: Int) -> Int {
        withUnsafeBytes { raw in
            var i = start
            while i + 16 <= raw.count {
                let block = raw.loadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
                if any((block .== a) .| (block .== b)) { break }
                i += 16
            }
            while i < raw.count, raw[i] != a, raw[i] != b { i += 1 }
            return Swift.min(i, raw.count)
        }
    }

    /// The first index from `start` that holds `byte`, else `count`. O(distance).
    func firstIndex(of byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, or: byte, from: start) }

    /// How often `byte` occurs in a range.
    func count(of byte: UInt8, in range: Range<Int>) -> Int {
        withUnsafeBytes { raw in
            var (i, total) = (range.lowerBound, 0)
            while i + 16 <= range.upperBound {
                let block = raw.loadUnaligned(fromByteOffset: i, as: SIMD16<UInt8>.self)
                let hits = SIMD16<UInt8>(repeating: 0).replacing(with: 1, where: block .== byte)
                total += Int(hits.wrappedSum())
                i += 16
            }
            while i < range.upperBound {
                total += raw[i] == byte ? 1 : 0
                i += 1
            }
            return total
        }
    }

    /// The first index from `start` that holds something else than blanks and line ends, else `count`.
    func skippingSpace(from start: Int) -> Int {
        var i = start
        while i < count, self[i].isSpace { i += 1 }
        return i
    }

    /// Whether `text` (ASCII) stands at `start`, in any case.
    func holds(_ text: StaticString, at start: Int) -> Bool {
        guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
        return text.withUTF8Buffer { wanted in
            for i in 0..<wanted.count where self[start + i].lowered != wanted[i].lowered { return false }
            return true
        }
    }
}

extension UInt8 {
    /// ASCII blank, tab, line feed or carriage return.
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    /// ASCII digit.
    var isDigit: Bool { self &- 0x30 < 10 }
    /// ASCII letter.
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    /// The ASCII letter in lower case; any other byte as it is.
    var lowered: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }

    static let lineFeed = UInt8(ascii: "\n")
    static let quote = UInt8(ascii: "\"")
}

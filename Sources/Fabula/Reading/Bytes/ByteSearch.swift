/// Searches in byte arrays, eight bytes a step: the inner loops of the readers.
///
/// Bytes are compared within 64-bit words (H. S. Warren, Hacker's Delight, chapter 6); the compiler's vectors of bytes
/// take several times as long.
extension [UInt8] {
    /// The first index from `start` that holds `a` or `b`, else `count`. O(distance).
    func firstIndex(of a: UInt8, or b: UInt8, from start: Int) -> Int {
        let (allA, allB) = (UInt64(repeating: a), UInt64(repeating: b))
        return withUnsafeBytes { raw in
            var i = start
            while i + 8 <= raw.count {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
                let hits = (word ^ allA).zeroBytes | (word ^ allB).zeroBytes
                if hits != 0 { return i + hits.trailingZeroBitCount / 8 }
                i += 8
            }
            while i < raw.count, raw[i] != a, raw[i] != b { i += 1 }
            return Swift.min(i, raw.count)
        }
    }

    /// The first index from `start` that holds `byte`, else `count`. O(distance).
    func firstIndex(of byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, or: byte, from: start) }

    /// How often `byte` occurs in a range.
    func count(of byte: UInt8, in range: Range<Int>) -> Int {
        let all = UInt64(repeating: byte)
        return withUnsafeBytes { raw in
            var (i, total) = (range.lowerBound, 0)
            while i + 8 <= range.upperBound {
                // Each byte of the sum counts for itself, up to 255.
                let end = Swift.min(range.upperBound - 7, i + 255 * 8)
                var sum: UInt64 = 0
                while i < end {
                    sum &+= (raw.loadUnaligned(fromByteOffset: i, as: UInt64.self) ^ all).zeroByteFlags
                    i += 8
                }
                total += sum.byteSum
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

extension UInt64 {
    /// Eight times the byte.
    init(repeating byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The highest bit of each zero byte; above the lowest zero byte, other bytes may be marked too.
    var zeroBytes: UInt64 { (self &- 0x0101_0101_0101_0101) & ~self & 0x8080_8080_8080_8080 }

    /// 1 in each byte that is zero, 0 in the others.
    var zeroByteFlags: UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~(((self & low) &+ low) | self | low) &>> 7
    }

    /// The sum of its bytes.
    var byteSum: Int {
        let pairs = (self & 0x00FF_00FF_00FF_00FF) &+ (self &>> 8 & 0x00FF_00FF_00FF_00FF)
        return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
    }

    /// Whether all its bytes are printable ASCII.
    var isPrintableASCII: Bool {
        ((self &- 0x2020_2020_2020_2020) | self) & 0x8080_8080_8080_8080 == 0
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

/// A character that a page spells out: `&eacute;`, `&#233;`, `&#xE9;`.
struct CharacterReference {
    /// The character.
    let code: UInt32
    /// The index behind it.
    let end: Int

    /// The reference at an `&`; `nil` where none stands there. Browsers let HTML's old names go without semicolon.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, needsSemicolon: Bool) {
        var i = start + 1
        guard i < bytes.count else { return nil }
        if bytes[i] == UInt8(ascii: "#") {
            guard let number = Self.number(bytes, at: i + 1) else { return nil }
            self = number
            return
        }
        while i < bytes.count, i - start <= HTMLEntities.longestName, bytes[i].isLetter || bytes[i].isDigit { i += 1 }
        let isClosed = i < bytes.count && bytes[i] == UInt8(ascii: ";")
        guard i > start + 1, isClosed || !needsSemicolon,
            let code = HTMLEntities.codePoint(named: bytes[start + 1..<i]), isClosed || code < 0x100
        else { return nil }
        (self.code, end) = (code, isClosed ? i + 1 : i)
    }

    private init(code: UInt32, end: Int) { (self.code, self.end) = (code, end) }

    private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> CharacterReference? {
        guard start < bytes.count else { return nil }
        let isHexadecimal = bytes[start].lowered == UInt8(ascii: "x")
        var (i, code) = (isHexadecimal ? start + 1 : start, UInt32(0))
        let first = i
        while i < bytes.count, i < first + 8 {
            let byte = bytes[i].lowered
            guard byte.isDigit || (isHexadecimal && byte >= 0x61 && byte <= 0x66) else { break }
            code = min(code * (isHexadecimal ? 16 : 10) + UInt32(byte.isDigit ? byte - 0x30 : byte - 0x57), 0x110000)
            i += 1
        }
        guard i > first else { return nil }
        if (0x80..<0xA0).contains(code) { code = UInt32(Windows1252.upperControls[Int(code) - 0x80]) }
        if code < 0x20 { code = 0x20 }
        let isClosed = i < bytes.count && bytes[i] == UInt8(ascii: ";")
        return CharacterReference(code: Unicode.Scalar(code)?.value ?? 0xFFFD, end: isClosed ? i + 1 : i)
    }

    /// Text with its references read. O(n).
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        bytes.withUnsafeBufferPointer { bytes in
            var i = 0
            while i < bytes.count {
                if bytes[i] == UInt8(ascii: "&"), let found = CharacterReference(bytes, at: i, needsSemicolon: true) {
                    out.append(codePoint: found.code)
                    i = found.end
                } else {
                    out.append(bytes[i])
                    i += 1
                }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

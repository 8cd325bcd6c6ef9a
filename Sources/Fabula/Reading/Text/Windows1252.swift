/// Windows code page 1252, as WHATWG's Encoding Standard has it: every byte has a character.
enum Windows1252 {
    /// Code points of the bytes 0x80…0x9F; all other bytes are the code point of their number.
    static let upperControls: [UInt16] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// UTF-8 of the text.
    static func decode(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                let code = byte < 0xA0 ? UInt32(upperControls[Int(byte) - 0x80]) : UInt32(byte)
                out.append(codePoint: code)
            }
        }
        return out
    }
}

extension [UInt8] {
    /// Appends the UTF-8 of a code point; U+FFFD where it is no scalar value.
    mutating func append(codePoint: UInt32) {
        let scalar = Unicode.Scalar(codePoint) ?? "\u{FFFD}"
        append(contentsOf: UTF8.encode(scalar)!)
    }
}

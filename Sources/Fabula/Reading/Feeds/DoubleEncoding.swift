/// Takes back a decoding too many: UTF-8 that was read as Windows-1252 and written as UTF-8 again.
///
/// `Ã©tÃ©` gives `été`, `lâ€™eau` gives `l’eau`. Only the letters that begin such a sequence for Latin letters,
/// punctuation and emoji count, and only where all of the sequence follows; no word of Western languages has them.
enum DoubleEncoding {
    /// The text as it was meant. O(n); text without such a sequence is returned after one pass over its bytes.
    static func repaired(_ text: String) -> String {
        guard isSuspect(text) else { return text }
        let scalars = Array(text.unicodeScalars)
        var (out, i) = (String.UnicodeScalarView(), 0)
        while i < scalars.count {
            if let (scalar, length) = sequence(scalars, at: i) {
                out.append(scalar)
                i += length
            } else {
                out.append(scalars[i])
                i += 1
            }
        }
        return String(out)
    }

    /// Bytes of UTF-8 that begin Latin letters, punctuation and emoji, with the length of their sequence.
    private static let leads: [UInt32: Int] = [0xC2: 2, 0xC3: 2, 0xC5: 2, 0xE2: 3, 0xF0: 4]

    /// Whether one of the leads, as a character, stands before another character beyond ASCII.
    private static func isSuspect(_ text: String) -> Bool {
        var (before, previous) = (UInt8(0), UInt8(0))
        for byte in text.utf8 {
            if before == 0xC3, byte >= 0xC2, leads[UInt32(previous) + 0x40] != nil { return true }
            (before, previous) = (previous, byte)
        }
        return false
    }

    private static func sequence(_ scalars: [Unicode.Scalar], at start: Int) -> (Unicode.Scalar, Int)? {
        guard let length = leads[scalars[start].value], start + length <= scalars.count else { return nil }
        var bytes = [UInt8(scalars[start].value)]
        for scalar in scalars[(start + 1)..<(start + length)] {
            guard let byte = byte(of: scalar) else { return nil }
            bytes.append(byte)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        return text.unicodeScalars.first.map { ($0, length) }
    }

    /// A continuation byte of UTF-8 as Windows-1252 shows it.
    private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        if (0x80..<0xC0).contains(scalar.value) { return UInt8(scalar.value) }
        guard scalar.value <= 0xFFFF else { return nil }
        return Windows1252.upperControls.firstIndex(of: UInt16(scalar.value)).map { UInt8(0x80 + $0) }
    }
}

/// A name's letters and digits in lower case and without accents: `Date de publication`, `date_publication` and
/// `DATE-PUBLICATION` compare alike, so do `décembre` and `decembre`.
enum FoldedName {
    /// Base letters of U+00C0…U+00FF; blanks where there is none.
    private static let latin1 = Array("aaaaaaaceeeeiiiidnooooo ouuuuy saaaaaaaceeeeiiiidnooooo ouuuuy y".utf8)

    /// The folded form; letters beyond Latin-1 stay as they are.
    static func fold(_ text: some Sequence<UInt8>) -> String {
        var out: [UInt8] = []
        var lead: UInt8 = 0
        for byte in text {
            if lead == 0xC3 {
                let letter = latin1[Int(byte & 0x3F)]
                if letter != 0x20 { out.append(letter) }
                lead = 0
            } else if lead == 0xC2 {
                lead = 0  // Latin-1 punctuation
            } else if lead == 0xCC || lead == 0xCD {
                lead = 0  // combining accents of decomposed text
            } else if byte == 0xC3 || byte == 0xC2 || byte == 0xCC || byte == 0xCD {
                lead = byte
            } else if byte.isLetter || byte.isDigit || byte >= 0x80 {
                out.append(byte.lowered)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

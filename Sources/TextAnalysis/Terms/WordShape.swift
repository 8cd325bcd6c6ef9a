/// Letter case and accents of a word given as UTF-8 in normalisation form C.
///
/// Words of one- and two-byte scalars go through ``CharacterTable``; others through the Unicode properties of their scalars.
enum WordShape {
    /// Appends the word in lower case. A capital sigma that ends the word becomes `ς`.
    static func appendLowercase(_ word: some Collection<UInt8>, to bytes: inout [UInt8]) {
        let start = bytes.count
        if appendMapped(word, by: CharacterTable.shared.lower, to: &bytes) { return }
        bytes.removeSubrange(start...)
        let scalars = Array(String(decoding: word, as: UTF8.self).unicodeScalars)
        for (i, scalar) in scalars.enumerated() {
            let isFinalSigma = scalar == "Σ" && i > 0 && i == scalars.count - 1
            bytes += isFinalSigma ? Array("ς".utf8) : Array(scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// Appends the word without accents.
    static func appendFolded(_ word: some Collection<UInt8>, to bytes: inout [UInt8]) {
        let start = bytes.count
        if appendMapped(word, by: CharacterTable.shared.folded, to: &bytes) { return }
        bytes.removeSubrange(start...)
        bytes += Array(String(decoding: word, as: UTF8.self).foldedAccents.utf8)
    }

    /// Whether the word begins with a capital.
    static func isCapitalized(_ word: some Collection<UInt8>) -> Bool {
        guard let first = word.first else { return false }
        if first < 0x80 { return first &- 0x41 < 26 }
        return String(decoding: word.prefix(4), as: UTF8.self).unicodeScalars.first!.properties.isUppercase
    }

    /// Maps scalar by scalar; `false` where the table does not know one of them.
    private static func appendMapped(
        _ word: some Collection<UInt8>, by table: [UInt16], to bytes: inout [UInt8]
    ) -> Bool {
        var lead: UInt16 = 0
        for byte in word {
            let image: UInt16
            switch byte {
            case 0..<0x80: image = table[Int(byte)]
            case 0x80..<0xC0: image = table[Int(lead << 6 | UInt16(byte & 0x3F))]
            case 0xC0..<0xE0:
                lead = UInt16(byte & 0x1F)
                continue
            default: return false
            }
            switch image {
            case 0..<0x80: bytes.append(UInt8(image))
            case CharacterTable.elsewhere: return false
            case CharacterTable.nothing: break
            default:
                bytes.append(UInt8(0xC0 | image >> 6))
                bytes.append(UInt8(0x80 | image & 0x3F))
            }
        }
        return true
    }
}

/// Letters without case and accents, for comparing words and lines that differ in typography only.
///
/// `Cœur` and `COEUR`, `scénario` in NFC and NFD, `M'Bappé` and `M’Bappé` compare equal. Nothing folded is ever shown.
package enum Folding {
    /// A hash of folded letters and digits (FNV-1a, 64 bits): order matters, everything between them does not.
    struct Hash {
        private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
        /// How many letters and digits went in.
        private(set) var length = 0

        mutating func add(_ scalar: Unicode.Scalar) {
            let letter = Folding.letter(scalar)
            guard letter != 0 else { return }
            mix(letter)
            guard scalar.value >= 0x80 else { return }
            if scalar == "œ" || scalar == "Œ" || scalar == "æ" || scalar == "Æ" { mix(0x65) }
            if scalar == "ß" { mix(0x73) }
        }

        mutating func mix(_ letter: UInt32) {
            value = (value ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
            length += 1
        }
    }

    /// The hash of all letters and digits of a text. O(n).
    static func hash(_ text: some StringProtocol) -> UInt64 {
        var hash = Hash()
        for scalar in text.unicodeScalars { hash.add(scalar) }
        return hash.value
    }

    /// The hashes of a text's words: runs of letters and digits. O(n).
    package static func words(_ text: some StringProtocol, limit: Int = .max) -> [UInt64] {
        words(scalars: text.unicodeScalars, limit: limit)
    }

    /// The hashes of the words of a run of characters.
    static func words(scalars: some Sequence<Unicode.Scalar>, limit: Int = .max) -> [UInt64] {
        var words: [UInt64] = []
        var hash = Hash()
        for scalar in scalars {
            if letter(scalar) != 0 {
                hash.add(scalar)
            } else if hash.length > 0 {
                words.append(hash.value)
                hash = Hash()
                if words.count == limit { return words }
            }
        }
        if hash.length > 0 { words.append(hash.value) }
        return words
    }

    /// The folded words of a list.
    static func set(_ list: String) -> Set<UInt64> {
        Set(list.split(whereSeparator: \.isWhitespace).map { Folding.hash($0) })
    }

    /// Lower case without accent, or 0 for what is neither letter nor digit.
    @inline(__always)
    static func letter(_ scalar: Unicode.Scalar) -> UInt32 {
        let v = scalar.value
        guard v < 0x80 else { return foreign(scalar) }
        if v &- 0x61 < 26 || v &- 0x30 < 10 { return v }
        return v &- 0x41 < 26 ? v + 0x20 : 0
    }

    private static func foreign(_ scalar: Unicode.Scalar) -> UInt32 {
        let v = scalar.value
        if v >= 0xc0 && v < 0x180 { return latin[Int(v - 0xc0)] }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return 0 }
        return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? v
    }

    /// U+00C0…U+017F; 0 stands for × and ÷.
    private static let latin: [UInt32] = {
        let bases =
            "aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
            + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
        return bases.unicodeScalars.map { $0 == "*" ? 0 : $0.value }
    }()
}

/// What a character is where words meet.
enum Glyph {
    case lower, upper, digit, space, other

    init(_ scalar: Unicode.Scalar) {
        let v = scalar.value
        switch v {
        case 0x61...0x7a: self = .lower
        case 0x41...0x5a: self = .upper
        case 0x30...0x39: self = .digit
        case 0x20, 0x09: self = .space
        case 0..<0x80: self = .other
        case 0xdf...0xf6, 0xf8...0xff: self = .lower
        case 0xc0...0xd6, 0xd8...0xde: self = .upper
        default:
            let properties = scalar.properties
            self = properties.isUppercase ? .upper : properties.isAlphabetic ? .lower : .other
        }
    }

    var isLetter: Bool { self == .lower || self == .upper }
    var isWord: Bool { self == .lower || self == .upper || self == .digit }
}

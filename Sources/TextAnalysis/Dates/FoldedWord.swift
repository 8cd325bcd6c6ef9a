/// A word in lower case and without accents: its hash, and its last letters for verb endings.
struct FoldedWord {
    /// FNV-1a over the folded letters.
    private var letters: UInt64 = 0
    /// The last eight folded letters, the last one in the lowest byte, and a bit a letter that had an accent.
    private(set) var tail: UInt64 = 0, accents: UInt64 = 0
    /// The number of folded letters.
    private(set) var length = 0

    /// The word's identity; 0 only where it has no letters. An accent counts in a word of one letter: `a` and `à` are two words.
    var hash: UInt64 { length == 1 ? letters ^ accents << 32 : letters }

    /// Nothing yet.
    init() {}

    /// A whole word.
    init(_ word: some StringProtocol) {
        for scalar in word.unicodeScalars { append(scalar.value) }
    }

    /// Appends a letter; a combining mark only says that the letter before it has an accent.
    @inline(__always)
    mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            add(UInt8(truncatingIfNeeded: scalar) | (scalar &- 0x41 < 26 ? 0x20 : 0))
        } else if 0x300...0x36F ~= scalar {
            accents |= 1
        } else {
            appendAccented(scalar)
        }
    }

    private mutating func appendAccented(_ scalar: UInt32) {
        switch scalar {
        case 0xDF: add("s", "s")
        case 0xC6, 0xE6: add("a", "e")
        case 0x152, 0x153: add("o", "e")
        case 0xBA: add(UInt8(ascii: "o"))
        case 0xC0...0xFF: add(Self.latin1.utf8Start[Int(scalar) - 0xC0])
        default:
            add(UInt8(truncatingIfNeeded: scalar >> 8) | 0x80)
            add(UInt8(truncatingIfNeeded: scalar) | 0x80)
        }
        accents |= 1
    }

    private mutating func add(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        add(UInt8(ascii: first))
        add(UInt8(ascii: second))
    }

    @inline(__always)
    private mutating func add(_ letter: UInt8) {
        letters = ((letters == 0 ? 0xCBF2_9CE4_8422_2325 : letters) ^ UInt64(letter)) &* 0x100_0000_01B3
        tail = tail << 8 | UInt64(letter)
        accents <<= 1
        length += 1
    }

    /// Base letters of U+00C0…U+00FF.
    private static let latin1: StaticString = "aaaaaaaceeeeiiiidnooooo_ouuuuyp_aaaaaaaceeeeiiiidnooooo_ouuuuypy"
}

/// The last letters of a verb, with their accents (`-rá` is a future, `-ra` is not).
struct VerbEnding: Sendable {
    private let letters, mask, accents, accentMask: UInt64
    private let length: Int

    /// Up to eight letters.
    init(_ ending: String) {
        let folded = FoldedWord(ending)
        length = folded.length
        mask = length >= 8 ? .max : (1 << UInt64(8 * length)) - 1
        accentMask = (1 << UInt64(length)) - 1
        (letters, accents) = (folded.tail & mask, folded.accents & accentMask)
    }

    /// Whether a word of at least two letters more ends so.
    @inline(__always)
    func matches(_ word: FoldedWord) -> Bool {
        word.tail & mask == letters && word.accents & accentMask == accents && word.length >= length + 2
    }
}

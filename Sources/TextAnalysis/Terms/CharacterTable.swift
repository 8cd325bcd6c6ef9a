import Foundation

/// What a scalar is to the tokenizer.
extension Unicode.Scalar {
    /// Letters of any script and everything with a numeric value make words; marks, symbols and `_` do not.
    var isWordCharacter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return properties.numericType != nil
        }
    }
}

/// The scalars that UTF-8 writes in one or two bytes (U+0000…U+07FF: Latin, Greek, Cyrillic, Hebrew, Arabic),
/// by table; they are nearly all that European news is made of.
struct CharacterTable: Sendable {
    /// Scalars below this are in the table.
    static let limit: UInt32 = 0x800
    /// In ``lower`` and ``folded``: the table has no answer, the slower path must look.
    static let elsewhere: UInt16 = 0xFFFF
    /// In ``folded``: the scalar vanishes.
    static let nothing: UInt16 = 0xFFFE

    /// Whether the scalar is part of words.
    let isWord: [Bool]
    /// Whether the scalar is a capital.
    let isUpper: [Bool]
    /// The lower-case scalar.
    let lower: [UInt16]
    /// The scalar without its accents (canonical decomposition without combining marks).
    let folded: [UInt16]

    static let shared = CharacterTable()

    private init() {
        let scalars = (0..<Self.limit).map { Unicode.Scalar($0)! }
        isWord = scalars.map(\.isWordCharacter)
        isUpper = scalars.map(\.properties.isUppercase)
        lower = scalars.map { scalar in
            // The capital sigma has another small letter at the end of a word.
            scalar == "Σ" ? Self.elsewhere : Self.entry(scalar.properties.lowercaseMapping.unicodeScalars.map(\.value))
        }
        folded = scalars.map { scalar in
            scalar.isASCII
                ? UInt16(scalar.value) : Self.entry(String(scalar).foldedAccents.unicodeScalars.map(\.value))
        }
    }

    private static func entry(_ image: [UInt32]) -> UInt16 {
        guard let only = image.first else { return nothing }
        return image.count == 1 && only < limit ? UInt16(only) : elsewhere
    }
}

extension String {
    /// The text in canonical decomposition without its combining marks, and with `ss` for `ß`: `é` is `e`, `й` is `и`.
    ///
    /// `ß` is not told apart from `ss` because the Swiss, the background tables and the German stemmer do not.
    var foldedAccents: String {
        var kept = String.UnicodeScalarView()
        for scalar in decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.canonicalCombiningClass == .notReordered {
            if scalar == "ß" { kept += ["s", "s"] } else { kept.append(scalar) }
        }
        return String(kept)
    }
}

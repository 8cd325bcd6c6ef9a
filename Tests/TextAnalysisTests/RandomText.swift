import Foundation
import TextAnalysis

/// Seeded random numbers (G. Steele, D. Lea, C. Flood, "SplitMix", 2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Random documents of a small vocabulary, so that words come back in other case, form and language.
struct RandomText {
    private var random: SplitMix
    private let vocabulary: [String]

    init(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var words = [
            "le", "la", "l'été", "qu’il", "d'État", "aujourd’hui", "Größe", "STRASSE", "straße", "İstanbul", "ΟΔΟΣ",
            "οδός",
        ]
        words += [
            "Йод", "Россия", "日本語", "한국", "東京2021", "½", "m²", "x86_64", "ǅ", "ẞ", "👩🏽‍🚒", "🇧🇪", "a\u{301}\u{323}b", "ﬁn",
            "Ⅷ",
        ]
        words += [
            "grèves", "grève", "Grève", "manifestations", "manifestation", "the", "strikes", "strike", "huelgas", "het",
        ]
        let letters = Array("aàâbcçdeéèêëfghiîïjklmnñoôöœpqrsßtuùûüvwxyzÿABÉÈÇŒłŁşŞαβΣσЖж019").map(String.init)
        for length in [1, 2, 3, 5, 7, 8, 9, 14, 15, 16, 17, 24, 40] {
            for _ in 0..<12 {
                words.append((0..<length).map { _ in letters.randomElement(using: &random)! }.joined())
            }
        }
        (self.random, vocabulary) = (random, words)
    }

    mutating func document() -> DocumentText {
        let language = ([nil] + Language.allCases).randomElement(using: &random)!
        return DocumentText(title: text(upTo: 8), text: text(upTo: 60), language: language)
    }

    private mutating func text(upTo limit: Int) -> String {
        let separators = [
            " ", " ", " ", ", ", "-", "'", "’", "_", ".", "\n", "\u{A0}", "\u{301}", " « ", "…", "\u{200D}",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0...limit, using: &random) {
            var word = vocabulary.randomElement(using: &random)!
            switch Int.random(in: 0..<8, using: &random) {
            case 0: word = word.uppercased()
            case 1: word = word.prefix(1).uppercased() + word.dropFirst()
            default: break
            }
            text += word + separators.randomElement(using: &random)!
        }
        return Bool.random(using: &random) ? text : text.decomposedStringWithCanonicalMapping
    }
}

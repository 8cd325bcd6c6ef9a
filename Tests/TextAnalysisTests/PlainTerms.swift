import Foundation
import TextAnalysis

/// The slow, obvious way from a text to its terms: one `String` a word. The fast way must find the same.
struct PlainTerms: ~Copyable {
    /// A word or a name with its key.
    struct Term: Hashable {
        var isName: Bool
        var language: Language?
        var key: String
    }

    private let stemmer = Stemmer()

    /// How often each term occurs in a document, and each form of it; the title's occurrences count twice.
    func count(_ document: DocumentText) -> [Term: [String: Int]] {
        var counts: [Term: [String: Int]] = [:]
        for (text, weight) in [(document.title, 2), (document.text, 1)] {
            for word in words(text) {
                if let first = word.unicodeScalars.first, first.properties.isUppercase {
                    let name = Term(isName: true, language: nil, key: nameKey(word))
                    counts[name, default: [:]][word, default: 0] += weight
                }
                let form = lowercase(word)
                if let key = wordKey(form, document.language) {
                    let term = Term(isName: false, language: document.language, key: key)
                    counts[term, default: [:]][form, default: 0] += weight
                }
            }
        }
        return counts
    }

    /// The key of a lower-case word; `nil` for stop words.
    func wordKey(_ form: String, _ language: Language?) -> String? {
        guard let language else { return fold(form) }
        if StopWords.contains(Array(form.utf8), language: language) { return nil }
        let stem = Array(form.utf8).withUnsafeBufferPointer { bytes in
            stemmer.withStem(of: bytes, language: language) { String(decoding: $0, as: UTF8.self) }
        }
        return fold(stem)
    }

    func nameKey(_ form: String) -> String {
        let key = fold(lowercase(form))
        return Exonyms.canonical(Array(key.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? key
    }

    private func words(_ text: String) -> [String] {
        text.precomposedStringWithCanonicalMapping.unicodeScalars
            .split { !isWordCharacter($0) }
            .filter { $0.count > 1 }
            .map { String($0) }
    }

    private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        let letters: [Unicode.GeneralCategory] = [
            .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        ]
        return letters.contains(scalar.properties.generalCategory) || scalar.properties.numericType != nil
    }

    private func lowercase(_ word: String) -> String {
        let lower = word.unicodeScalars.map(\.properties.lowercaseMapping).joined()
        return word.unicodeScalars.last == "Σ" ? String(lower.dropLast()) + "ς" : lower
    }

    private func fold(_ word: String) -> String {
        let letters = word.decomposedStringWithCanonicalMapping.unicodeScalars
            .filter { $0.properties.canonicalCombiningClass.rawValue == 0 }
        return letters.map { $0 == "ß" ? "ss" : String($0) }.joined()
    }
}

import CStemmer

/// Snowball stemmers (M. F. Porter, 2001) of all languages, by libstemmer. One belongs to one thread.
package struct Stemmer: ~Copyable {
    /// Words longer than this in bytes are none and are left as they are.
    package static let longestWord = 255

    private let stemmers: [OpaquePointer?]

    /// Loads the stemmers of all languages.
    package init() {
        stemmers = Language.allCases.map { language in
            let stemmer = sb_stemmer_new(language.rawValue, "UTF_8")
            precondition(stemmer != nil, "libstemmer has no stemmer for \(language)")
            return stemmer
        }
    }

    deinit { for stemmer in stemmers { sb_stemmer_delete(stemmer) } }

    /// Calls `body` with the stem of a lower-case word with its accents; it is valid only until `body` returns.
    package func withStem<R>(
        of word: UnsafeBufferPointer<UInt8>, language: Language, _ body: (UnsafeBufferPointer<UInt8>) -> R
    ) -> R {
        let stemmer = stemmers[Int(languageTag(language))]
        guard word.count <= Self.longestWord,
            let stem = sb_stemmer_stem(stemmer, word.baseAddress, Int32(word.count)),
            case let length = Int(sb_stemmer_length(stemmer)), length > 0
        else { return body(word) }
        return body(UnsafeBufferPointer(start: stem, count: length))
    }
}

import CStemmer

/// The English stemmer of M. F. Porter, "An algorithm for suffix stripping" (1980), by libstemmer: not ``Stemmer``'s, which is
/// his later one. Measures that others published rest on it. One belongs to one thread.
package struct PorterStemmer: ~Copyable {
    private let stemmer: OpaquePointer

    /// Loads the stemmer.
    package init() {
        guard let stemmer = sb_stemmer_new("porter", "UTF_8") else { preconditionFailure("libstemmer has no “porter”") }
        self.stemmer = stemmer
    }

    deinit { sb_stemmer_delete(stemmer) }

    /// The stem of a lower-case word: `relat` for `relational`. O(length).
    package func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { bytes -> String? in
            guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(bytes.count)) else { return nil }
            let length = Int(sb_stemmer_length(stemmer))
            return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
        } ?? word
    }
}

import Workers

/// Texts as sequences of word hashes, for comparing what they say word for word.
///
/// A word is a run of letters and digits of any script; case and accents do not count, and apostrophes and hyphens part
/// words, so that an outlet's typography plays no part: `L’État` and `l'Etat` are the same two words.
/// A word with a first capital (of more than one letter, or an initial) or a first digit is marked as a *fact*: a name or
/// a number.
public struct WordHashes: Sendable {
    /// The bit of a hash that marks a fact.
    public static let factBit: UInt32 = 1

    /// Document `d` is `words[offsets[d]..<offsets[d + 1]]`: its headline, then its text.
    public private(set) var offsets: [Int] = [0]
    /// The words' hashes in the 31 upper bits, and the mark of facts in the lowest.
    public private(set) var words: [UInt32] = []

    /// The words of the documents. Linear in their bytes; the same for any number of threads.
    public init(_ documents: [DocumentText], threads: Int) {
        let sizes = documents.map { $0.title.utf8.count + $0.text.utf8.count + 16 }
        let runs = concurrentMap(evenRanges(weights: sizes, parts: max(1, threads))) { range in
            WordHasher.hashes(of: documents[range])
        }
        offsets.reserveCapacity(documents.count + 1)
        words.reserveCapacity(runs.reduce(0) { $0 + $1.words.count })
        for run in runs {
            let first = words.count
            for end in run.ends { offsets.append(first + end) }
            words += run.words
        }
    }

    /// The number of documents.
    public var documentCount: Int { offsets.count - 1 }

    /// Where a document's words lie.
    public func range(of document: Int) -> Range<Int> { offsets[document]..<offsets[document + 1] }
}

import TextAnalysis

/// For each document, the index of the earliest one with the same headline and text, letter for letter, if any.
///
/// Outlets print wire texts as they come; this finds those that nobody touched. Equal short texts far apart in time are
/// issues of one column (`Météo du jour`), each with its own copies. O(bytes).
func exactCopies(of documents: [DocumentText], _ circumstances: [Circumstances], words: WordHashes) -> [Int?] {
    var first: [ContentHash: Int] = [:]
    first.reserveCapacity(documents.count)
    return documents.indices.map { index in
        let length = words.range(of: index).count
        guard length >= leastWords else { return nil }
        let hash = ContentHash(documents[index].title + "\u{0}" + documents[index].text)
        let isShort = Shingles.count(words: length) < CopyRule.shortShingles
        if let original = first[hash],
            !isShort || CopyRule.isInReach(circumstances[original].time, circumstances[index].time)
        {
            return original
        }
        first[hash] = index
        return nil
    }
}

/// Equal texts of fewer words (`En bref`) say nothing.
private let leastWords = 3

import TextAnalysis

/// Which documents are copies of which, so that what ten outlets took from one wire counts once.
///
/// Only documents that are no copies are compared and grouped; what is found out about one holds for its copies. An
/// outlet's later version of its own article is a copy of the first one, too.
struct Copies: Sendable, Equatable {
    /// For each document, the earlier one that it is a copy of, which itself is none; `nil` for those that are no copies.
    let copyOf: [Int?]
    /// The documents that are no copies, ascending.
    let originals: [Int]

    /// Takes the copies, each of which must lead to an earlier document that is none.
    init(copyOf: [Int?]) {
        self.copyOf = copyOf
        originals = copyOf.indices.filter { copyOf[$0] == nil }
    }

    /// Finds the copies among documents in canonical order, however far apart in time, exact ones first.
    ///
    /// Going by that order, a document becomes the copy of the original that holds most of it (of equals, the earliest);
    /// what is only like another copy stays an original, so each copy is one of the document that it is said to be of.
    /// The same for any number of threads. Near-linear in the bytes.
    init(among documents: [DocumentText], _ circumstances: [Circumstances], threads: Int) {
        let words = WordHashes(documents, threads: threads)
        var copyOf = exactCopies(of: documents, circumstances, words: words)
        let distinct = copyOf.indices.filter { copyOf[$0] == nil }
        var best: [Int: CopyEdge] = [:]
        for edge in nearCopies(among: distinct, circumstances, words: words, threads: threads)
        where copyOf[edge.earlier] == nil {
            guard best[edge.later].map({ edge.containment > $0.containment }) ?? true else { continue }
            best[edge.later] = edge
            copyOf[edge.later] = edge.earlier
        }
        // What equals a copy is a copy of the same original.
        self.init(copyOf: copyOf.map { original in original.flatMap { copyOf[$0] ?? $0 } })
    }

    /// The values of the originals.
    func rows<T>(_ values: [T]) -> [T] { originals.map { values[$0] } }
}

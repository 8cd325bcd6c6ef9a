import TextAnalysis
import VectorSpace
import Workers

/// A text and an earlier one that it has most of its words in common with.
package struct CopyEdge: Sendable, Equatable {
    /// Documents, `earlier` < `later`.
    package var earlier, later: Int
    /// The share of the smaller text that is in the other.
    package var containment: Double

    /// A pair.
    package init(earlier: Int, later: Int, containment: Double) {
        (self.earlier, self.later, self.containment) = (earlier, later, containment)
    }
}

/// Pairs of documents with mostly the same text: MinHash sketches, locality-sensitive bands, and for each pair that these
/// bring together the exact overlap, judged by ``CopyRule``.
///
/// - Parameters:
///   - documents: those that take part, ascending.
///   - circumstances: of all documents.
/// - Returns: the pairs by (later, earlier).
/// - Complexity: linear in the words, n log n in the documents; a sketch of 512 bytes a document.
package func nearCopies(
    among documents: [Int], _ circumstances: [Circumstances], words: WordHashes, threads: Int
) -> [CopyEdge] {
    let documents = documents.filter { Shingles.count(words: words.range(of: $0).count) >= CopyRule.leastShingles }
    let sketches = MinHashSketches(of: documents, in: words, threads: threads)
    let candidates = candidatePairs(sketches, rows: documents.count, threads: threads)
        .filter { sketches.agreement(Int($0 & 0xFFFF_FFFF), Int($0 >> 32)) >= leastAgreement }
        .map { (earlier: documents[Int($0 & 0xFFFF_FFFF)], later: documents[Int($0 >> 32)]) }
    let overlaps = overlaps(of: candidates, in: words, threads: threads)
    return zip(candidates, overlaps).compactMap { pair, overlap in
        CopyRule.admits(overlap, circumstances[pair.earlier], circumstances[pair.later])
            ? CopyEdge(earlier: pair.earlier, later: pair.later, containment: overlap.containment) : nil
    }
}

/// Sketches of texts that resemble each other enough (``CopyRule/resemblance``) agree in 25 of 128 places, give or take 5;
/// below this many, the exact overlap is not worth its time.
private let leastAgreement = 9

/// The exact overlap of each pair.
private func overlaps(of pairs: [(earlier: Int, later: Int)], in words: WordHashes, threads: Int) -> [TextOverlap] {
    let chunk = 64
    return [TextOverlap](unsafeUninitializedCapacity: pairs.count) { buffer, count in
        nonisolated(unsafe) let results = buffer
        words.words.withUnsafeBufferPointer { all in
            nonisolated(unsafe) let all = all
            @Sendable func text(_ document: Int) -> UnsafeBufferPointer<UInt32> {
                UnsafeBufferPointer(rebasing: all[words.range(of: document)])
            }
            forEachTask((pairs.count + chunk - 1) / chunk, threads: threads) { task in
                var comparison = TextComparison()
                for k in task * chunk..<min(pairs.count, (task + 1) * chunk) {
                    results.initializeElement(
                        at: k, to: comparison.overlap(text(pairs[k].earlier), text(pairs[k].later)))
                }
            }
        }
        count = pairs.count
    }
}

import TextAnalysis
import VectorSpace

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
package func nearCopies(among documents: [Int], _ circumstances: [Circumstances], words: WordHashes, threads: Int)
    -> [CopyEdge]
{
    let documents = documents.filter { Shingles.count(words: words.range(of: $0).count) >= CopyRule.leastShingles }
    let sketches = MinHashSketches(of: documents, in: words, threads: threads)
    let candidates = candidatePairs(sketches, rows: documents.count, threads: threads)
    let confirmed = UnsafeMutableBufferPointer<Double>.allocate(capacity: candidates.count)
    defer { confirmed.deallocate() }
    confirmed.initialize(repeating: -1)
    nonisolated(unsafe) let results = confirmed
    let chunk = 256
    words.words.withUnsafeBufferPointer { all in
        nonisolated(unsafe) let all = all
        forEachTask((candidates.count + chunk - 1) / chunk, threads: threads) { task in
            var comparison = TextComparison()
            for k in task * chunk..<min(candidates.count, (task + 1) * chunk) {
                let (later, earlier) = (Int(candidates[k] >> 32), Int(candidates[k] & 0xFFFF_FFFF))
                guard sketches.agreement(earlier, later) >= leastAgreement else { continue }
                let (a, b) = (documents[earlier], documents[later])
                let overlap = comparison.overlap(
                    UnsafeBufferPointer(rebasing: all[words.range(of: a)]),
                    UnsafeBufferPointer(rebasing: all[words.range(of: b)]))
                if CopyRule.admits(overlap, circumstances[a], circumstances[b]) { results[k] = overlap.containment }
            }
        }
    }
    return candidates.indices.lazy.filter { confirmed[$0] >= 0 }.map { k in
        CopyEdge(
            earlier: documents[Int(candidates[k] & 0xFFFF_FFFF)], later: documents[Int(candidates[k] >> 32)],
            containment: confirmed[k])
    }
}

/// Sketches of texts that resemble each other enough (``CopyRule/resemblance``) agree in 25 of 128 places, give or take 5;
/// below this many, the exact overlap is not worth its time.
private let leastAgreement = 9

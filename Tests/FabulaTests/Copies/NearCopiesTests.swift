import Fabula
import Testing
import TextAnalysis

/// The fast search against sets of strings, pair by pair.
struct NearCopiesTests {
    private static func hashes(_ texts: [String], threads: Int = 1) -> WordHashes {
        WordHashes(texts.map { DocumentText(text: $0, language: nil) }, threads: threads)
    }

    @Test func theOverlapIsThatOfTheSets() {
        let texts = randomPress(count: 30, seed: 1) + ["", "un", "un deux trois quatre", "un deux trois quatre cinq"]
        let (words, reference) = (Self.hashes(texts), OverlapReference(texts))
        var comparison = TextComparison()
        words.words.withUnsafeBufferPointer { all in
            for first in texts.indices {
                for second in texts.indices {
                    let found = comparison.overlap(
                        UnsafeBufferPointer(rebasing: all[words.range(of: first)]),
                        UnsafeBufferPointer(rebasing: all[words.range(of: second)]))
                    #expect(found == reference.overlap(first, second), "\(first) \(second)")
                }
            }
        }
    }

    /// All that is found is right; of what there is, bands miss a few of the least alike.
    @Test(arguments: [11, 12, 13])
    func theBandsFindWhatAllPairsWouldGive(seed: UInt64) {
        let texts = randomPress(count: 250, seed: seed)
        let (words, reference) = (Self.hashes(texts), OverlapReference(texts))
        let sets = reference.sets
        let unknown = [Circumstances](repeating: Circumstances(), count: texts.count)
        let found = nearCopies(among: Array(texts.indices), unknown, words: words, threads: 2)
        var expected: [CopyEdge] = []
        for later in texts.indices {
            for earlier in 0..<later where !sets[earlier].isDisjoint(with: sets[later]) {
                let overlap = reference.overlap(earlier, later)
                if CopyRule.admits(overlap, Circumstances(), Circumstances()) {
                    expected.append(CopyEdge(earlier: earlier, later: later, containment: overlap.containment))
                }
            }
        }
        #expect(expected.count > 15)
        #expect(found.allSatisfy(expected.contains))
        #expect(Double(found.count) >= 0.95 * Double(expected.count), "\(found.count) of \(expected.count)")
        for threads in [1, 3, 8] {
            #expect(nearCopies(among: Array(texts.indices), unknown, words: words, threads: threads) == found)
        }
    }

    @Test func aThousandCopiesOfOneTextTakeFewPairs() {
        let text = (0..<100).map { "mot\($0)" }.joined(separator: " ")
        let texts = (0..<1000).map { "\(text) edition\($0)" }
        let words = Self.hashes(texts)
        let found = nearCopies(
            among: Array(texts.indices), [Circumstances](repeating: Circumstances(), count: 1000), words: words,
            threads: 2)
        #expect(found.count < 300_000)
        #expect(Set(found.filter { $0.earlier == 0 }.map(\.later)).count == 999)
    }

    @Test func nothingToCompareIsNoCopy() {
        for texts in [[], [""], ["", ""], ["un deux", "un deux"]] as [[String]] {
            let unknown = [Circumstances](repeating: Circumstances(), count: texts.count)
            #expect(nearCopies(among: Array(texts.indices), unknown, words: Self.hashes(texts), threads: 2).isEmpty)
        }
    }
}

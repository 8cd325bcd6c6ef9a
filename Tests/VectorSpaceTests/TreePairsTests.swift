import Testing
import VectorSpace

/// Where two rows of a tree meet, and its pairs by number, against the obvious way.
struct TreePairsTests {
    /// Random merges of clusters that go by their first rows; some rows stay apart.
    static func tree(count: Int, merges: Int, seed: UInt64) -> Dendrogram {
        var random = SplitMix64(seed: seed)
        var firsts = (0..<Int32(count)).map { $0 }
        let made = (0..<merges).map { index in
            let a = firsts.remove(at: Int.random(in: 0..<firsts.count, using: &random))
            let at = Int.random(in: 0..<firsts.count, using: &random)
            let b = firsts[at]
            firsts[at] = min(a, b)
            return Dendrogram.Merge(first: min(a, b), second: max(a, b), similarity: 1 - Double(index) / 1000)
        }
        return Dendrogram(leafCount: count, merges: made)
    }

    static let trees =
        (1...12).map { tree(count: 40, merges: Int($0) * 3, seed: $0) } + [
            tree(count: 1, merges: 0, seed: 0), tree(count: 2, merges: 1, seed: 0), tree(count: 9, merges: 0, seed: 0),
            Dendrogram(leafCount: 0, merges: []),
            // Each row joins alone: as deep as a tree can be.
            Dendrogram(
                leafCount: 300, merges: (1..<300).map { .init(first: 0, second: Int32($0), similarity: 1 / Double($0)) }
            ),
        ]

    @Test(arguments: trees) func rowsMeetWhereTheTreeSays(tree: Dendrogram) {
        let index = MeetingIndex(tree)
        for a in 0..<tree.leafCount {
            #expect(index.meeting(of: a, a) == nil)
            for b in stride(from: a + 1, to: tree.leafCount, by: tree.leafCount > 100 ? 17 : 1) {
                let expected = tree.meeting(of: a, b)
                #expect(index.meeting(of: a, b) == expected && index.meeting(of: b, a) == expected)
                #expect(index.similarity(of: a, b) == expected.map { tree.merges[$0].similarity })
            }
        }
    }

    /// Every pair has one number, those of a merge meet at it, and the last ones never meet.
    @Test(arguments: trees) func everyPairHasOneNumber(tree: Dendrogram) {
        let (pairs, index) = (NumberedPairs(tree), MeetingIndex(tree))
        #expect(pairs.count == tree.leafCount * (tree.leafCount - 1) / 2)
        var met: Set<[Int]> = []
        for merge in tree.merges.indices {
            let numbers = pairs.numbers(ofMerges: merge..<merge + 1)
            let (first, second) = pairs.sides(of: merge)
            #expect(numbers.count == first.count * second.count)
            for number in numbers {
                let (a, b) = pairs[number]
                #expect(index.meeting(of: a, b) == merge)
                met.insert([min(a, b), max(a, b)])
            }
        }
        for number in pairs.neverMeeting {
            let (a, b) = pairs[number]
            #expect(a != b && index.meeting(of: a, b) == nil)
            met.insert([min(a, b), max(a, b)])
        }
        #expect(met.count == pairs.count)
        #expect(pairs.numbers(ofMerges: 0..<tree.merges.count).upperBound == pairs.neverMeeting.lowerBound)
    }
}

import Fabula
import Testing

struct StoryScoreTests {
    /// Worked by hand: gold {a b c}{d e}, found {a b}{c d e}.
    @Test func smallExample() {
        let score = StoryScore(gold: ["1", "1", "1", "2", "2"], found: ["x", "x", "y", "y", "y"])
        // precision: a, b 2/2; c 1/3; d, e 2/3.  recall: a, b 2/3; c 1/3; d, e 2/2.
        #expect(abs(score.bcubedPrecision - (2 + 1.0 / 3 + 4.0 / 3) / 5) < 1e-12)
        #expect(abs(score.bcubedRecall - (4.0 / 3 + 1.0 / 3 + 2) / 5) < 1e-12)
        // pairs: 4 gold, 4 found, 2 in both.
        #expect(abs(score.pairwiseF1 - 0.5) < 1e-12)
        #expect(abs(score.bestMatchF1 - (0.8 + 0.8) / 2) < 1e-12)
        #expect(score.storiesGold == 2 && score.storiesFound == 2)
    }

    @Test func equalPartitionsScoreOneWhateverTheirNames() {
        let score = StoryScore(gold: ["a", "b", "a", "c"], found: ["7", "8", "7", "9"])
        #expect(score.bcubedF1 == 1 && score.pairwiseF1 == 1 && score.bestMatchF1 == 1)
    }

    /// Against the definition, document by document, on seeded labellings.
    @Test(arguments: 0..<20)
    func followsTheDefinition(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let n = 60
        let gold = (0..<n).map { _ in String(random.next() % 9) },
            found = (0..<n).map { _ in String(random.next() % 7) }
        var precision = 0.0, recall = 0.0, hits = 0.0, inGold = 0.0, inFound = 0.0
        for i in 0..<n {
            let both = (0..<n).filter { gold[$0] == gold[i] && found[$0] == found[i] }.count
            precision += Double(both) / Double((0..<n).filter { found[$0] == found[i] }.count) / Double(n)
            recall += Double(both) / Double((0..<n).filter { gold[$0] == gold[i] }.count) / Double(n)
            for j in 0..<i {
                let g = gold[i] == gold[j], f = found[i] == found[j]
                hits += g && f ? 1 : 0
                inGold += g ? 1 : 0
                inFound += f ? 1 : 0
            }
        }
        let score = StoryScore(gold: gold, found: found)
        #expect(abs(score.bcubedPrecision - precision) < 1e-12)
        #expect(abs(score.bcubedRecall - recall) < 1e-12)
        #expect(abs(score.pairwiseF1 - 2 * hits / (inGold + inFound)) < 1e-12)
    }

    @Test func nothingToScore() {
        let score = StoryScore(gold: [], found: [])
        #expect(score.documents == 0 && score.bcubedF1 == 0 && score.pairwiseF1 == 1)
    }
}

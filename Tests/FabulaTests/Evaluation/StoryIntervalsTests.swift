import Fabula
import Testing

struct StoryIntervalsTests {
    /// One story can only be drawn as itself, so that all intervals shrink to the figures: which checks every sum.
    @Test(arguments: 1...10) func ofOneStoryAreItsFigures(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let found = (0..<30).map { _ in String(Int.random(in: 0..<6, using: &random)) }
        let gold = [String](repeating: "g", count: found.count)
        let (score, intervals) = (StoryScore(gold: gold, found: found), StoryIntervals(gold: gold, found: found))
        for (figure, interval) in [
            (score.bcubedPrecision, intervals.bcubedPrecision), (score.bcubedRecall, intervals.bcubedRecall),
            (score.bcubedF1, intervals.bcubedF1), (score.pairwiseF1, intervals.pairwiseF1),
            (score.bestMatchF1, intervals.bestMatchF1),
        ] {
            #expect(interval.lowerBound == interval.upperBound && abs(interval.lowerBound - figure) < 1e-12)
        }
    }

    /// Two stories of one document each, one right and one wrong in a heap: the middle half of the draws holds both.
    @Test func spanTheDraws() {
        let (gold, found) = (["a", "b", "b"], ["x", "y", "z"])
        let intervals = StoryIntervals(gold: gold, found: found)
        // Recall: a 1, b ½ and ½. Drawn twice: aa 1, ab 2/3, bb ½; each of aa and bb in a quarter of the draws.
        #expect(intervals.bcubedRecall == 0.5...1 && intervals.bcubedPrecision == 1...1)
        #expect(intervals.bestMatchF1.lowerBound == 2.0 / 3 && intervals.bestMatchF1.upperBound == 1)
    }

    @Test(arguments: 1...10) func holdTheFigureAndRepeat(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let gold = (0..<300).map { _ in String(Int.random(in: 0..<60, using: &random)) }
        let found = gold.map { Int.random(in: 0..<4, using: &random) == 0 ? $0 + "'" : $0 }
        let (score, intervals) = (StoryScore(gold: gold, found: found), StoryIntervals(gold: gold, found: found))
        #expect(intervals.bcubedF1.contains(score.bcubedF1) && intervals.pairwiseF1.contains(score.pairwiseF1))
        #expect(intervals.bcubedRecall.contains(score.bcubedRecall))
        #expect(StoryIntervals(gold: gold, found: found) == intervals)
        #expect(StoryIntervals(gold: gold, found: found, seed: seed) != intervals)
    }

    @Test func nothingToDraw() {
        #expect(StoryIntervals(gold: [], found: []).bcubedF1 == 0...0)
    }
}

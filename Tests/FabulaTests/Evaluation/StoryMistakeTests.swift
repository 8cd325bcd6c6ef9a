import Fabula
import Testing

struct StoryMistakeTests {
    /// Worked by hand: gold {0 1 2}{3 4}, found {0 1}{2 3 4}.
    @Test func smallExample() {
        let mistakes = StoryMistake.worst(gold: ["1", "1", "1", "2", "2"], found: ["x", "x", "y", "y", "y"])
        // {2} and {3 4} lie in one story of three: 2·1·2/3.  {0 1} and {2} of one story of three: 2·2·1/3.
        #expect(mistakes.map(\.kind) == [.joined, .parted])
        #expect(mistakes.map(\.first) == [[3, 4], [0, 1]] && mistakes.map(\.second) == [[2], [2]])
        #expect(mistakes.allSatisfy { abs($0.cost - 4.0 / 3) < 1e-12 })
    }

    @Test func equalPartitionsHaveNone() {
        #expect(StoryMistake.worst(gold: ["a", "b", "a"], found: ["7", "8", "7"]).isEmpty)
        #expect(StoryMistake.worst(gold: [], found: []).isEmpty)
    }

    /// All mistakes together take exactly what is missing to a perfect score; the worst are the head of all.
    @Test(arguments: 1...30) func costsAddUpToWhatIsMissing(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let n = Int.random(in: 1...120, using: &random)
        let labels = { (kinds: Int) in (0..<n).map { _ in String(Int.random(in: 0..<kinds, using: &random)) } }
        let (gold, found) = (labels(1 + n / 4), labels(1 + n / 3))
        let score = StoryScore(gold: gold, found: found)
        let all = StoryMistake.worst(gold: gold, found: found)
        let cost = { (kind: StoryMistake.Kind) in all.filter { $0.kind == kind }.reduce(0) { $0 + $1.cost } }
        #expect(abs(cost(.joined) - Double(n) * (1 - score.bcubedPrecision)) < 1e-9)
        #expect(abs(cost(.parted) - Double(n) * (1 - score.bcubedRecall)) < 1e-9)
        #expect(zip(all, all.dropFirst()).allSatisfy { $0.cost >= $1.cost })
        for limit in [0, 1, 3] {
            #expect(StoryMistake.worst(limit, gold: gold, found: found) == Array(all.prefix(limit)))
        }
    }
}

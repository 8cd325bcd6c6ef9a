import Fabula
import Testing

/// Figures from a sample against those of all pairs.
struct PairAccuracyTests {
    /// A made-up corpus: the pairs of each stratum, and how many of them belong together.
    struct Population: Sendable, CustomTestStringConvertible {
        var name: String
        var strata: [(stratum: PairStratum, pairs: Int, same: Int)]
        var testDescription: String { name }

        /// Precision, recall and F1 of all pairs, or of those weighed.
        func truth(weighedOnly: Bool) -> [Double] {
            var (right, joined, missed) = (0.0, 0.0, 0.0)
            for (stratum, pairs, same) in strata where stratum.isWeighed || !weighedOnly {
                if stratum.isJoined {
                    right += Double(same)
                    joined += Double(pairs)
                } else {
                    missed += Double(same)
                }
            }
            return [right / joined, right / (right + missed), 2 * right / (joined + right + missed)]
        }

        /// Answers to a sample that is drawn as the program draws it.
        func sample(_ questions: Int, _ random: inout SplitMix) -> [StratumAnswers] {
            var shares = QuestionShares(counts: Dictionary(uniqueKeysWithValues: strata.map { ($0.stratum, $0.pairs) }))
            var asked: [PairStratum: Int] = [:]
            for _ in 0..<questions { if let stratum = shares.next() { asked[stratum, default: 0] += 1 } }
            return strata.map { stratum, pairs, same in
                var (left, leftSame) = (pairs, same)
                let answers = (0..<asked[stratum, default: 0]).map { _ in
                    let isSame = Int.random(in: 0..<left, using: &random) < leftSame
                    left -= 1
                    leftSame -= isSame ? 1 : 0
                    return StratumAnswers.Answered(isSame: isSame, meeting: stratum.isJoined ? 1 : 0)
                }
                return StratumAnswers(stratum, population: pairs, answers: answers)
            }
        }
    }

    static let populations = [
        Population(
            name: "a week of news",
            strata: [
                (.copies, 9, 9), (.linked, 200, 186), (.chained, 110, 90), (.near, 60, 35), (.far, 150, 30),
                (.refused, 300, 20), (.rest, 14_000, 60),
            ]),
        Population(
            name: "few pairs, some strata asked whole",
            strata: [
                (.linked, 12, 11), (.chained, 5, 3), (.near, 6, 3), (.far, 25, 4), (.refused, 40, 3), (.rest, 160, 3),
            ]),
        Population(
            name: "a large corpus, missed pairs very rare",
            strata: [
                (.copies, 2_000, 1_990), (.linked, 20_000, 19_000), (.chained, 100_000, 60_000), (.near, 15_000, 4_500),
                (.far, 80_000, 4_000), (.refused, 400_000, 2_000), (.rest, 24_000_000, 480),
            ]),
        Population(
            name: "nothing is wrong",
            strata: [(.linked, 300, 300), (.chained, 100, 100), (.near, 50, 0), (.far, 200, 0), (.rest, 9_000, 0)]),
    ]

    /// Of a thousand samples of 80 pairs, at least 93 % of the intervals hold the figure, for each figure and either range.
    @Test(arguments: populations) func intervalsHoldTheTruth(population: Population) {
        var random = SplitMix(seed: 2026)
        let truths = [population.truth(weighedOnly: true), population.truth(weighedOnly: false)]
        var held = [[Int]](repeating: [0, 0, 0], count: 2)
        let simulations = 1000
        for _ in 0..<simulations {
            let accuracy = PairAccuracy(population.sample(80, &random), threshold: 0.5, draws: 400)
            for (range, figures) in [accuracy.weighed!, accuracy.all!].enumerated() {
                for (k, estimate) in [figures.precision, figures.recall, figures.f1].enumerated() {
                    let truth = truths[range][k]
                    let interval = estimate.interval
                    held[range][k] += interval.lowerBound - 1e-9 <= truth && truth <= interval.upperBound + 1e-9 ? 1 : 0
                }
            }
        }
        print("coverage, \(population.name): weighed \(held[0]), all \(held[1]) of \(simulations)")
        for count in held.joined() { #expect(count >= simulations * 93 / 100) }
    }

    /// A thousand samples of the week's own pairs: their figures are those of all its pairs, on average.
    @Test func estimatesAreUnbiased() throws {
        let week = try LabelledWeek.shared.get()
        var truth: [PairStratum: Double] = [:]
        for stratum in PairStratum.allCases {
            truth[stratum] = Double(
                (0..<week.pairs.numberCount(stratum)).count {
                    week.pairs.pair($0, of: stratum).map(week.isSame) ?? false
                })
        }
        var estimates: [PairStratum: [Double]] = [:]
        for seed in 1...1000 {
            for stratum in week.answers(80, seed: UInt64(seed)) {
                let same = Double(stratum.answers.count(where: \.isSame))
                estimates[stratum.stratum, default: []].append(
                    same * Double(stratum.population) / Double(stratum.answers.count))
            }
        }
        for stratum in PairStratum.allCases {
            let values = estimates[stratum]!
            let mean = values.reduce(0, +) / Double(values.count)
            let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
            #expect(
                abs(mean - truth[stratum]!) <= 4 * (variance / Double(values.count)).squareRoot() + 1e-9, "\(stratum)")
        }
    }

    /// Where all pairs are answered there is nothing to estimate: the figure of the evaluation by stories, without a doubt.
    @Test func allAnsweredIsTheTruth() throws {
        let week = try LabelledWeek.shared.get()
        let found = week.pairs.grouping.labels.map { String($0) }
        let figures = try #require(
            PairAccuracy(week.answers(.max - 1, seed: 1), threshold: week.pairs.grouping.settings.threshold, draws: 40)
                .all)
        let f1 = StoryScore(gold: week.stories, found: found).pairwiseF1
        #expect(abs(figures.f1.value - f1) < 1e-12)
        #expect(figures.f1.interval.upperBound - figures.f1.interval.lowerBound < 1e-12)
    }

    @Test func nothingIsSaidWithoutAnswers() {
        let linked = StratumAnswers(.linked, population: 10, answers: [.init(isSame: true, meeting: 1)])
        let rest = StratumAnswers(.rest, population: 90, answers: [])
        let accuracy = PairAccuracy([linked, rest], threshold: 0.5)
        #expect(accuracy.weighed != nil && accuracy.all == nil)
        // One right answer of one: nearly nothing is known.
        #expect(accuracy.weighed!.precision.value == 1 && accuracy.weighed!.precision.interval.lowerBound < 0.2)
    }
}

import Fabula
import Testing

/// Advice to leave the threshold is given where there is reason to, and seldom where there is none.
struct ThresholdAdviceTests {
    /// Pairs that meet at similarities from 0.1 to 0.6, a thousand at each hundredth, and how many of these belong together.
    struct Corpus: Sendable {
        let same: [Int]
        static let levels = (10..<60).map { Double($0) / 100 + 0.005 }
        static let pairs = 1000

        /// The share that belongs together by the similarity.
        init(_ share: (Double) -> Double) { same = Self.levels.map { Int(share($0) * Double(Self.pairs)) } }

        func f1(_ threshold: Double) -> Double {
            let right = zip(Self.levels, same).filter { $0.0 >= threshold }.reduce(0) { $0 + $1.1 }
            let joined = Self.levels.count { $0 >= threshold } * Self.pairs
            return 2 * Double(right) / Double(joined + same.reduce(0, +))
        }

        /// Answers to forty joined pairs, fifteen near ones and twenty far ones.
        func sample(_ present: Double, _ random: inout SplitMix) -> [StratumAnswers] {
            let strata: [(PairStratum, Range<Double>, Int)] = [
                (.linked, present..<1, 40), (.near, present * 0.75..<present, 15), (.far, 0..<present * 0.75, 20),
            ]
            return strata.map { stratum, range, count in
                let levels = Self.levels.indices.filter { range.contains(Self.levels[$0]) }
                let answers = (0..<count).map { _ in
                    let level = levels.randomElement(using: &random)!
                    return StratumAnswers.Answered(
                        isSame: Int.random(in: 0..<Self.pairs, using: &random) < same[level],
                        meeting: Self.levels[level])
                }
                return StratumAnswers(stratum, population: levels.count * Self.pairs, answers: answers)
            }
        }
    }

    static let step = Corpus { $0 > 0.22 ? 0.9 : 0.1 }
    static let slope = Corpus { min(1, max(0, ($0 - 0.1) * 2.5)) }
    /// From .12 to .3 no threshold is better than another.
    static let flat = Corpus { $0 > 0.3 ? 0.95 : $0 > 0.12 ? 0.43 : 0 }

    /// Where the present threshold is the best one, another is recommended for at most one in twenty samples.
    @Test(arguments: ["step", "slope", "flat"]) func theBestThresholdIsSeldomLeft(name: String) {
        let corpus = ["step": Self.step, "slope": Self.slope, "flat": Self.flat][name]!
        let hundredths = (13...50).map { Double($0) / 100 }
        let present = name == "flat" ? 0.22 : hundredths.max { corpus.f1($0) < corpus.f1($1) }!
        var (random, told, held) = (SplitMix(seed: 7), 0, 0)
        for _ in 0..<400 {
            let advice = ThresholdAdvice(
                corpus.sample(present, &random), present: present, draws: 400)!
            told += advice.isTold ? 1 : 0
            held += advice.plausible.contains(present) ? 1 : 0
        }
        print("advice, \(name): best \(present), told to leave it \(told) of 400, range holds it \(held)")
        #expect(told <= 20)
    }

    /// Where it is far from the best one, most samples say so, and the one they recommend is better.
    @Test func aBadThresholdIsTold() {
        var (random, told, better) = (SplitMix(seed: 8), 0, 0)
        for _ in 0..<200 {
            let advice = ThresholdAdvice(
                Self.step.sample(0.36, &random), present: 0.36, draws: 400)!
            guard advice.isTold else { continue }
            told += 1
            better += Self.step.f1(advice.best) > Self.step.f1(0.36) ? 1 : 0
        }
        print("advice, bad threshold: told \(told) of 200, better \(better)")
        #expect(told >= 160 && better == told)
    }

    @Test func answersWithoutAnyDoubtAreNotTakenForCertain() {
        // Four pairs of a kind, all wrong: no reason to raise the threshold yet.
        let answers = { (count: Int, isSame: Bool, meeting: Double) in
            [StratumAnswers.Answered](repeating: .init(isSame: isSame, meeting: meeting), count: count)
        }
        let strata = [
            StratumAnswers(.linked, population: 100, answers: answers(10, true, 0.4)),
            StratumAnswers(.chained, population: 40, answers: answers(2, false, 0.23)),
            StratumAnswers(.near, population: 40, answers: answers(4, false, 0.2)),
        ]
        let advice = ThresholdAdvice(strata, present: 0.22)
        #expect(advice?.best == 0.24 && advice?.isTold == false)
        #expect(ThresholdAdvice([], present: 0.22) == nil)
    }
}

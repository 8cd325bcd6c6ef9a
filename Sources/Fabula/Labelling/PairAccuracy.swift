import VectorSpace

/// How well pairs of articles were grouped, estimated from the answers to a stratified random sample of them.
public struct PairAccuracy: Sendable, Hashable {
    /// A figure with its 95 % interval.
    public struct Estimate: Sendable, Hashable {
        /// The figure: where each answer stands for as many pairs as its stratum has for each answer.
        public var value: Double
        /// Where the figure of all pairs lies in 95 of 100 samples.
        public var interval: ClosedRange<Double>
    }

    /// Pairwise figures; each 1 where there is nothing to be wrong in.
    public struct Figures: Sendable, Hashable {
        /// The share of one story's pairs that belong together, and of those that belong together that are in one story.
        public var precision, recall: Estimate
        /// Their harmonic mean.
        public var f1: Estimate
    }

    /// Over the pairs that linkage had something to weigh of: all but those of stories that meet nowhere. `nil` as long as
    /// one of their strata has no answer.
    public var weighed: Figures?
    /// Over all pairs of the corpus; `nil` as long as a stratum has no answer.
    public var all: Figures?

    /// The answers of each stratum. A pair counts as joined where its groups meet at the threshold or above.
    ///
    /// - Parameters:
    ///   - joined: how many pairs are in one story, where that is known: with the threshold that made the strata it is
    ///     the sum of those of one story, with another one it need not be estimated from the answers.
    ///   - draws: how many draws an interval is made of; always the same ones for the same answers.
    public init(_ strata: [StratumAnswers], threshold: Double, joined: Int? = nil, draws: Int = 4000) {
        let strata = PairStratum.allCases.compactMap { stratum in
            strata.first { $0.stratum == stratum && $0.population > 0 }
        }
        weighed = Self.figures(strata.filter(\.stratum.isWeighed), threshold, joined, draws)
        all = Self.figures(strata, threshold, joined, draws)
    }

    private static func figures(
        _ strata: [StratumAnswers], _ threshold: Double, _ joined: Int?, _ draws: Int
    ) -> Figures? {
        guard strata.allSatisfy({ !$0.answers.isEmpty }) else { return nil }
        let counts = strata.map { FateCounts($0, threshold: threshold) }
        var generator = SplitMix64(seed: 0xACC0_FAB1E)
        var (value, worse, better) = (PairTally(), [PairTally](), [PairTally]())
        for count in counts { value.add(count.estimate) }
        value.fit(joined)
        for _ in 0..<draws {
            var (low, high) = (PairTally(), PairTally())
            for count in counts { count.draw(into: &low, &high, &generator) }
            low.fit(joined)
            high.fit(joined)
            worse.append(low)
            better.append(high)
        }
        let estimate = { (figure: (PairTally) -> Double) in
            let (low, high) = (
                worse.map(figure).sorted()[draws / 40], better.map(figure).sorted()[draws - 1 - draws / 40]
            )
            return Estimate(value: figure(value), interval: min(low, figure(value))...max(high, figure(value)))
        }
        return Figures(
            precision: estimate(\.precision), recall: estimate(\.recall), f1: estimate(\.f1))
    }
}

/// Pairs by what grouping and people make of them; numbers of a corpus, estimated.
struct PairTally: Sendable {
    /// In one story and rightly so, wrongly so, and in two stories though they belong together.
    var right = 0.0, wrong = 0.0, missed = 0.0

    var precision: Double { right + wrong > 0 ? right / (right + wrong) : 1 }
    var recall: Double { right + missed > 0 ? right / (right + missed) : 1 }
    var f1: Double { right + wrong + missed > 0 ? 2 * right / (2 * right + wrong + missed) : 1 }

    /// Lets right and wrong add up to a known number of joined pairs.
    mutating func fit(_ joined: Int?) {
        guard let joined else { return }
        right = min(right, Double(joined))
        wrong = Double(joined) - right
    }

    mutating func add(_ other: PairTally) {
        right += other.right
        wrong += other.wrong
        missed += other.missed
    }
}

/// The answers of a stratum by the fate of their pairs: at the threshold that drew them all have one fate, at another
/// threshold some may have each.
private struct FateCounts {
    let population: Int
    /// Answers, and those that say "same", among joined and parted pairs.
    var joined = 0, joinedSame = 0, apart = 0, apartSame = 0

    init(_ stratum: StratumAnswers, threshold: Double) {
        population = stratum.population
        for answer in stratum.answers {
            if answer.meeting >= threshold {
                joined += 1
                joinedSame += answer.isSame ? 1 : 0
            } else {
                apart += 1
                apartSame += answer.isSame ? 1 : 0
            }
        }
    }

    var estimate: PairTally {
        let weight = Double(population) / Double(joined + apart)
        return PairTally(
            right: weight * Double(joinedSame), wrong: weight * Double(joined - joinedSame),
            missed: weight * Double(apartSame))
    }

    /// Adds a draw of the stratum's numbers, as bad as and as good as bounds are to take them.
    func draw(into worse: inout PairTally, _ better: inout PairTally, _ generator: inout SplitMix64) {
        let fates = ShareDistribution(population: population, drawn: joined + apart, found: joined)
        let together = joined == 0 || apart == 0 ? (joined == 0 ? 0 : population) : Int(fates.draw(&generator).low)
        if together > 0 {
            let right = ShareDistribution(
                population: max(together, joined), drawn: joined, found: joinedSame
            ).draw(&generator)
            worse.right += right.low
            worse.wrong += Double(together) - right.low
            better.right += right.high
            better.wrong += Double(together) - right.high
        }
        if together < population {
            let missed = ShareDistribution(
                population: max(population - together, apart), drawn: apart, found: apartSame
            ).draw(&generator)
            worse.missed += missed.high
            better.missed += missed.low
        }
    }
}

import VectorSpace

/// At which threshold pairs would be grouped best, and whether the answers can tell it from the present one.
///
/// How many pairs a threshold joins, and how many of these belong together, are both estimated from the answers: between
/// two answered pairs nothing is known, so nothing changes there. Pairs that meet nowhere are left out: no threshold
/// joins them. A tree made at another threshold is a little different, since the floor follows the threshold: labels held
/// against it say what it does.
public struct ThresholdAdvice: Sendable, Hashable {
    /// The threshold now, and the one of the highest estimated F1: of equals the nearest to it.
    public var present, best: Double
    /// The estimated pairwise F1 at each.
    public var presentF1, bestF1: Double
    /// The best thresholds of 95 % of the samples that might have been drawn as well.
    public var plausible: ClosedRange<Double>
    /// Whether the answers tell `best` from `present`: whether its F1 is higher beyond what chance does to the highest
    /// of all thresholds' (95 %).
    public var isTold: Bool

    /// The thresholds that are compared: hundredths from half the present one, near the floor of its tree, to .6, and itself.
    static func candidates(present: Double) -> [Double] {
        let hundredths = (1...60).map { Double($0) / 100 }.filter { $0 >= present / 2 }
        return Set(hundredths + [present]).sorted()
    }

    /// Compares thresholds. `nil` where no pair is weighed, or one of the strata weighed has no answer.
    ///
    /// How sure: a bootstrap within strata (Rao & Wu 1988: n − 1 of n, weighted up), in which one in n + 2 answers is
    /// turned, so that a stratum of equal answers is not taken for certain; the gains over the present threshold, each over
    /// its standard error, are held against the 95th percentile of the largest deviation among them.
    ///
    /// - Parameter draws: how many samples the bootstrap draws; always the same ones for the same answers.
    public init?(_ strata: [StratumAnswers], present: Double, draws: Int = 1000) {
        let strata = PairStratum.allCases.compactMap { stratum in
            strata.first { $0.stratum == stratum && $0.stratum.isWeighed && $0.population > 0 }
        }
        guard !strata.isEmpty, strata.allSatisfy({ !$0.answers.isEmpty }) else { return nil }
        let thresholds = Self.candidates(present: present)
        let curve = F1Curve(strata, thresholds: thresholds)
        let f1 = curve.estimate
        let now = thresholds.firstIndex(of: present)!
        let best = Self.best(of: f1, near: now)
        (self.present, self.best) = (present, thresholds[best])
        (presentF1, bestF1) = (f1[now], f1[best])
        var generator = SplitMix64(seed: 0x7E5_401D)
        let resampled = (0..<draws).map { _ in curve.resampled(&generator) }
        let bests = resampled.map { Self.best(of: $0, near: now) }.sorted()
        plausible = thresholds[bests[draws / 40]]...thresholds[bests[draws - 1 - draws / 40]]
        isTold = best != now && Self.isBeyondChance(f1, resampled, best, now)
    }

    /// The index of the highest value; of equals the nearest to the present threshold, then the lower one.
    private static func best(of f1: [Double], near now: Int) -> Int {
        f1.indices.reduce(now) { best, index in
            if f1[index] > f1[best] + 1e-12 { return index }
            let isNearer = (abs(index - now), index) < (abs(best - now), best)
            return f1[index] >= f1[best] - 1e-12 && isNearer ? index : best
        }
    }

    /// Whether a threshold's gain is larger, in standard errors, than chance makes that of any.
    private static func isBeyondChance(_ f1: [Double], _ resampled: [[Double]], _ best: Int, _ now: Int) -> Bool {
        let gains = resampled.map { sample in sample.map { $0 - sample[now] } }
        let count = Double(gains.count)
        let means = f1.indices.map { t in gains.reduce(0) { $0 + $1[t] } / count }
        let errors = f1.indices.map { t in
            (gains.reduce(0) { $0 + ($1[t] - means[t]) * ($1[t] - means[t]) } / count).squareRoot()
        }
        guard errors[best] > 0 else { return false }
        let largest = gains.map { gain in
            f1.indices.reduce(0.0) { errors[$1] > 0 ? max($0, (gain[$1] - means[$1]) / errors[$1]) : $0 }
        }.sorted()
        return (f1[best] - f1[now]) / errors[best] > largest[gains.count - 1 - gains.count / 20]
    }
}

/// F1 at each of some thresholds, from the answers as they are or as they might have been.
private struct F1Curve {
    /// An answer as it counts: the highest threshold that joins its pair, as an index; −1 where none does.
    typealias Point = (isSame: Bool, reach: Int)
    private let strata: [(points: [Point], population: Double)]
    private let thresholdCount: Int

    init(_ strata: [StratumAnswers], thresholds: [Double]) {
        thresholdCount = thresholds.count
        self.strata = strata.map { stratum in
            // In an order of their own: lines of a file may stand in any.
            let points = stratum.answers.map { answer in
                (answer.isSame, (thresholds.firstIndex { $0 > answer.meeting } ?? thresholds.count) - 1)
            }.sorted { ($0.1, $0.0 ? 1 : 0) < ($1.1, $1.0 ? 1 : 0) }
            return (points, Double(stratum.population))
        }
    }

    /// F1 of the answers.
    var estimate: [Double] {
        f1(
            strata.flatMap { stratum in
                stratum.points.map { ($0, stratum.population / Double(stratum.points.count)) }
            })
    }

    /// F1 of a sample like that of the answers.
    func resampled(_ generator: inout SplitMix64) -> [Double] {
        var sample: [(Point, Double)] = []
        for (points, population) in strata {
            let n = max(1, points.count - 1)
            for _ in 0..<n {
                var point = points[generator.index(below: points.count)]
                if generator.index(below: points.count + 2) == 0 { point.isSame.toggle() }
                sample.append((point, population / Double(n)))
            }
        }
        return f1(sample)
    }

    private func f1(_ sample: [(point: Point, weight: Double)]) -> [Double] {
        var tallies = [PairTally](repeating: PairTally(), count: thresholdCount + 1)
        for (point, weight) in sample {
            if point.isSame {
                tallies[point.reach + 1].right += weight
            } else {
                tallies[point.reach + 1].wrong += weight
            }
        }
        let same = tallies.reduce(0) { $0 + $1.right }
        // A pair that a threshold joins is joined by all lower ones.
        for index in tallies.indices.dropLast().reversed() { tallies[index].add(tallies[index + 1]) }
        return tallies.dropFirst().map { PairTally(right: $0.right, wrong: $0.wrong, missed: same - $0.right).f1 }
    }
}

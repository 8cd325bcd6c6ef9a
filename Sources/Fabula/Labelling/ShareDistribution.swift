import Foundation
import VectorSpace

/// How many of a stratum's pairs may be of a kind, as far as those drawn from it tell: what a 95 % interval is made of.
///
/// A confidence distribution of a share in two halves. One of a sample's n being one more or one less is the difference
/// between Beta(x, n − x + 1), from which exact lower bounds come, and Beta(x + 1, n − x), from which the upper ones do
/// (Clopper & Pearson 1934). Between the ends each is drawn half of the time (mid-p, Lancaster 1961). Where no pair of the
/// sample is of the kind, or each is, lower bounds take the first and upper bounds the second, so that nothing found in a few
/// is never taken for a small share that is surely there. Sums over strata are taken draw by draw (melded confidence
/// intervals, Fay, Proschan & Brittain 2015). Pairs that were drawn are known; only the others are drawn for.
struct ShareDistribution {
    /// Pairs of the stratum, those drawn from it, and those of the kind among them.
    let population, drawn, found: Int

    /// Two draws of the number in the whole stratum: one for lower bounds, one for upper bounds.
    func draw(_ generator: inout SplitMix64) -> (low: Double, high: Double) {
        guard drawn < population else { return (Double(found), Double(found)) }
        if found == 0 || found == drawn {
            let low = found == 0 ? 0 : generator.beta(found, 1)
            let high = found == drawn ? 1 : generator.beta(1, drawn)
            return (whole(low, &generator), whole(high, &generator))
        }
        let isHigh = generator.next() & 1 == 0
        let share = generator.beta(isHigh ? found + 1 : found, isHigh ? drawn - found : drawn - found + 1)
        let count = whole(share, &generator)
        return (count, count)
    }

    /// The number in the whole stratum where each pair that was not drawn is of the kind with this probability.
    private func whole(_ share: Double, _ generator: inout SplitMix64) -> Double {
        Double(found) + generator.binomial(population - drawn, share)
    }
}

extension SplitMix64 {
    /// A number in 0..<1, a multiple of 2⁻⁵³.
    mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// A normal deviate (Box & Muller 1958).
    mutating func normal() -> Double {
        (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
    }

    /// A deviate of Beta(a, b) for a, b ≥ 1.
    mutating func beta(_ a: Int, _ b: Int) -> Double {
        let (x, y) = (gamma(Double(a)), gamma(Double(b)))
        return x / (x + y)
    }

    /// A gamma deviate of a shape of at least 1 (Marsaglia & Tsang 2000).
    private mutating func gamma(_ shape: Double) -> Double {
        let d = shape - 1 / 3.0
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = (1 + c * x) * (1 + c * x) * (1 + c * x)
            if v > 0, log(1 - uniform()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
        }
    }

    /// A binomial deviate: counted up to 30 trials, beyond by the normal approximation.
    mutating func binomial(_ trials: Int, _ probability: Double) -> Double {
        if probability <= 0 || probability >= 1 { return probability <= 0 ? 0 : Double(trials) }
        if trials <= 30 {
            var count = 0.0
            for _ in 0..<trials where uniform() < probability { count += 1 }
            return count
        }
        let mean = Double(trials) * probability
        let deviate = mean + (mean * (1 - probability)).squareRoot() * normal()
        return min(Double(trials), max(0, deviate.rounded()))
    }
}

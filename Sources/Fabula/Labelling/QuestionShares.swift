/// Which stratum is asked about next: each gets its share of the questions, whenever one stops.
package struct QuestionShares {
    private let counts: [PairStratum: Int]
    private let shares: [PairStratum: Double]
    private var asked: [PairStratum: Int]

    /// No stratum with pairs gets less than this.
    private static let least = 0.05
    /// What the pairs of one story, those of two stories that linkage weighed, and all others get.
    private static let groups: [(strata: [PairStratum], share: Double)] = [
        ([.copies, .linked, .chained], 0.5), ([.near, .far, .refused], 0.35), ([.rest], 0.15),
    ]

    /// Shares by the number of pairs of each stratum; `asked` of each are done.
    package init(counts: [PairStratum: Int], asked: [PairStratum: Int] = [:]) {
        (self.counts, self.asked) = (counts, asked)
        var shares: [PairStratum: Double] = [:]
        for (strata, share) in Self.groups {
            let weights = strata.map { Double(counts[$0, default: 0]) * $0.expectedSpread }
            let sum = max(weights.reduce(0, +), .leastNonzeroMagnitude)
            for (stratum, weight) in zip(strata, weights) {
                shares[stratum] = counts[stratum, default: 0] == 0 ? 0 : max(Self.least, share * weight / sum)
            }
        }
        let sum = max(PairStratum.allCases.reduce(0) { $0 + shares[$1]! }, .leastNonzeroMagnitude)
        self.shares = shares.mapValues { $0 / sum }
    }

    /// The stratum that lags most behind its share, of equals the first; `nil` when all pairs were asked about.
    package mutating func next() -> PairStratum? {
        let total = Double(asked.values.reduce(0, +) + 1)
        let lag = { [shares, asked] (stratum: PairStratum) in
            shares[stratum]! * total - Double(asked[stratum, default: 0])
        }
        let open = PairStratum.allCases.filter { asked[$0, default: 0] < counts[$0, default: 0] }
        guard let stratum = open.dropFirst().reduce(open.first, { lag($1) > lag($0!) ? $1 : $0 }) else { return nil }
        asked[stratum, default: 0] += 1
        return stratum
    }
}

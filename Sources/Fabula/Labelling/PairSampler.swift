import VectorSpace

/// Draws pairs to ask about: from each stratum at random without replacement, the strata in turn.
///
/// Whenever one stops, what was asked so far is a stratified random sample: of each stratum those pairs stand first that a
/// seeded shuffle of all its pairs puts first, and no stratum lags far behind its share.
public struct PairSampler {
    /// A pair and the stratum that it was drawn from.
    public struct Drawn: Sendable, Hashable {
        /// The pair.
        public var pair: DocumentPair
        /// Where it was drawn.
        public var stratum: PairStratum
    }

    private let pairs: StratifiedPairs
    private var shares: QuestionShares
    private var shuffles: [PairStratum: ShuffledNumbers] = [:]
    private let known: Set<DocumentPair>

    /// A sampler that leaves out what was asked before.
    ///
    /// - Parameters:
    ///   - seed: another seed draws other pairs.
    ///   - known: pairs that were asked before, with the strata that they were drawn from.
    public init(_ pairs: StratifiedPairs, seed: UInt64, known: [Drawn] = []) {
        self.pairs = pairs
        self.known = Set(known.map(\.pair))
        let counts = PairStratum.allCases.map { ($0, pairs.count($0)) }
        shares = QuestionShares(
            counts: Dictionary(uniqueKeysWithValues: counts),
            asked: Dictionary(known.map { ($0.stratum, 1) }, uniquingKeysWith: +))
        var seeds = SplitMix64(seed: seed)
        for stratum in PairStratum.allCases {
            shuffles[stratum] = ShuffledNumbers(count: pairs.numberCount(stratum), seed: seeds.next())
        }
    }

    /// The next pair; `nil` when all were drawn. O(log n) as a rule, for chained pairs as long as ``StratifiedPairs`` takes.
    public mutating func next() -> Drawn? {
        while let stratum = shares.next() {
            while let number = shuffles[stratum]!.next() {
                guard let pair = pairs.pair(number, of: stratum), !known.contains(pair) else { continue }
                return Drawn(pair: pair, stratum: stratum)
            }
        }
        return nil
    }
}

import VectorSpace

/// How far the figures of a ``StoryScore`` might lie from those of other stories of the same kind: 95 % intervals by
/// bootstrap (Efron 1979, percentile method).
///
/// What is drawn, with replacement, are gold stories, each with all its documents: documents of one story stand and fall
/// together, so drawing single ones would make the intervals too narrow (Field & Welsh, "Bootstrapping clustered data",
/// 2007). A document keeps the precision and recall that it has in the whole set, and half of each wrong pair.
public struct StoryIntervals: Sendable, Hashable {
    /// 95 % intervals of the figures of these names.
    public var bcubedPrecision, bcubedRecall, bcubedF1, pairwiseF1, bestMatchF1: ClosedRange<Double>

    /// Draws `replicates` times with numbers from a seed: the same intervals in each run. O(replicates · gold stories).
    public init(gold: [String], found: [String], replicates: Int = 1000, seed: UInt64 = 0xFAB0_1A) {
        self.init(StoryOverlap(gold: gold, found: found), replicates: replicates, seed: seed)
    }

    init(_ overlap: StoryOverlap, replicates: Int = 1000, seed: UInt64 = 0xFAB0_1A) {
        precondition(replicates > 0, "at least one draw")
        let stories = StorySums.byStory(overlap)
        var generator = SplitMix64(seed: seed)
        let draws = (0..<replicates).map { _ in
            var sum = StorySums()
            for _ in stories { sum.add(stories[generator.index(below: stories.count)]) }
            return sum
        }
        let interval = { (figure: (StorySums) -> Double) in Self.middle(of: draws.map(figure)) }
        bcubedPrecision = interval(\.bcubedPrecision)
        bcubedRecall = interval(\.bcubedRecall)
        bcubedF1 = interval { harmonicMean($0.bcubedPrecision, $0.bcubedRecall) }
        pairwiseF1 = interval(\.pairwiseF1)
        bestMatchF1 = interval(\.bestMatchF1)
    }

    /// The range that leaves out 2.5 % of the values on either side, by nearest rank.
    static func middle(of values: [Double]) -> ClosedRange<Double> {
        let values = values.sorted()
        let spare = values.count / 40
        return values[max(0, spare - 1)]...values[min(values.count - 1, values.count - spare - 1)]
    }
}

/// What one gold story, or several, add to the figures.
private struct StorySums {
    var stories = 0.0, documents = 0.0
    /// Sums over the documents of their BCubed precision and recall.
    var precision = 0.0, recall = 0.0
    /// Pairs in one gold story and one found story; pairs in one gold story plus the documents' halves of found pairs.
    var hits = 0.0, pairs = 0.0
    var best = 0.0

    var bcubedPrecision: Double { precision / max(1, documents) }
    var bcubedRecall: Double { recall / max(1, documents) }
    var pairwiseF1: Double { pairs > 0 ? 2 * hits / pairs : 1 }
    var bestMatchF1: Double { best / max(1, stories) }

    mutating func add(_ other: StorySums) {
        stories += other.stories
        documents += other.documents
        precision += other.precision
        recall += other.recall
        hits += other.hits
        pairs += other.pairs
        best += other.best
    }

    static func byStory(_ overlap: StoryOverlap) -> [StorySums] {
        var sums = zip(overlap.goldSizes, overlap.bestMatches).map { size, best in
            StorySums(stories: 1, documents: size, pairs: size * (size - 1) / 2, best: best)
        }
        for cell in overlap.cells {
            let (n, found) = (cell.documents, overlap.foundSizes[cell.found])
            sums[cell.gold].precision += n * n / found
            sums[cell.gold].recall += n * n / overlap.goldSizes[cell.gold]
            sums[cell.gold].hits += n * (n - 1) / 2
            sums[cell.gold].pairs += n * (found - 1) / 2
        }
        return sums
    }
}

extension SplitMix64 {
    /// A number below `count`: the high word of a product, the same everywhere.
    mutating func index(below count: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(count)).high)
    }
}

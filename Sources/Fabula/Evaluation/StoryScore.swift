/// How well predicted stories agree with gold stories.
///
/// BCubed: Amigó, Gonzalo, Artiles & Verdejo, "A comparison of extrinsic clustering evaluation metrics" (2009).
public struct StoryScore: Sendable, Hashable {
    /// Labelled documents.
    public var documents: Int
    /// Mean share of a document's predicted story that belongs to its gold story, and of its gold story that was found.
    public var bcubedPrecision, bcubedRecall: Double
    /// F1 over all pairs of documents in one story.
    public var pairwiseF1: Double
    /// Mean over gold stories of the F1 with the predicted story that fits best.
    public var bestMatchF1: Double
    /// The numbers of stories.
    public var storiesGold, storiesFound: Int
    /// How many of them have one document.
    public var singletonsGold, singletonsFound: Int

    /// Harmonic mean of BCubed precision and recall.
    public var bcubedF1: Double { harmonicMean(bcubedPrecision, bcubedRecall) }

    /// Compares two labellings of the same documents: `gold[d]` and `found[d]` are any labels. O(n) in expectation.
    public init(gold: [String], found: [String]) { self.init(StoryOverlap(gold: gold, found: found)) }

    init(_ overlap: StoryOverlap) {
        let (cells, goldSizes, foundSizes) = (overlap.cells, overlap.goldSizes, overlap.foundSizes)
        documents = overlap.gold.count
        let n = Double(max(1, documents))
        (storiesGold, storiesFound) = (goldSizes.count, foundSizes.count)
        (singletonsGold, singletonsFound) = (goldSizes.count { $0 == 1 }, foundSizes.count { $0 == 1 })
        bcubedPrecision = cells.reduce(0) { $0 + $1.documents * $1.documents / foundSizes[$1.found] } / n
        bcubedRecall = cells.reduce(0) { $0 + $1.documents * $1.documents / goldSizes[$1.gold] } / n
        let pairs = { (sizes: [Double]) in sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
        let possible = pairs(goldSizes) + pairs(foundSizes)
        pairwiseF1 = possible > 0 ? 2 * pairs(cells.map(\.documents)) / possible : 1
        bestMatchF1 = overlap.bestMatches.reduce(0, +) / Double(max(1, goldSizes.count))
    }
}

/// 2pr / (p + r), 0 where both are 0.
func harmonicMean(_ p: Double, _ r: Double) -> Double { p + r > 0 ? 2 * p * r / (p + r) : 0 }

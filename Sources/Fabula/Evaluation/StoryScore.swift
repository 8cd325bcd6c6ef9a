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

    /// Harmonic mean of BCubed precision and recall.
    public var bcubedF1: Double { harmonicMean(bcubedPrecision, bcubedRecall) }

    /// Compares two labellings of the same documents: `gold[d]` and `found[d]` are any labels. O(n) in expectation.
    public init(gold: [String], found: [String]) {
        precondition(gold.count == found.count, "one label a document in both")
        let g = DenseLabels(gold), f = DenseLabels(found)
        var joint: [Int: Int] = [:]  // gold · (number of found stories) + found → documents
        for d in gold.indices { joint[g.labels[d] * f.sizes.count + f.labels[d], default: 0] += 1 }
        // Ordered, because sums of doubles depend on their order.
        let cells = joint.sorted { $0.key < $1.key }.map { key, n in
            (gold: key / f.sizes.count, found: key % f.sizes.count, n: Double(n))
        }
        let n = Double(max(1, gold.count))
        documents = gold.count
        (storiesGold, storiesFound) = (g.sizes.count, f.sizes.count)
        bcubedPrecision = cells.reduce(0) { $0 + $1.n * $1.n / f.sizes[$1.found] } / n
        bcubedRecall = cells.reduce(0) { $0 + $1.n * $1.n / g.sizes[$1.gold] } / n
        let pairs = { (sizes: [Double]) in sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
        let possible = pairs(g.sizes) + pairs(f.sizes)
        pairwiseF1 = possible > 0 ? 2 * pairs(cells.map(\.n)) / possible : 1
        var best = [Double](repeating: 0, count: g.sizes.count)
        for cell in cells {
            best[cell.gold] = max(best[cell.gold], 2 * cell.n / (g.sizes[cell.gold] + f.sizes[cell.found]))
        }
        bestMatchF1 = best.reduce(0, +) / Double(max(1, best.count))
    }
}

/// Labels numbered from 0 in the order of their first use, with the number of documents of each.
private struct DenseLabels {
    var labels: [Int] = []
    var sizes: [Double] = []

    init(_ names: [String]) {
        var numbers: [String: Int] = [:]
        for name in names {
            let number = numbers[name] ?? sizes.count
            if number == sizes.count {
                numbers[name] = number
                sizes.append(0)
            }
            labels.append(number)
            sizes[number] += 1
        }
    }
}

/// 2pr / (p + r), 0 where both are 0.
func harmonicMean(_ p: Double, _ r: Double) -> Double { p + r > 0 ? 2 * p * r / (p + r) : 0 }

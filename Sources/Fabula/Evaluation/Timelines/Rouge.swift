/// How often each n-gram of a text occurs (ROUGE-N: Lin, "ROUGE: a package for automatic evaluation of summaries", 2004).
struct NGramCounts: Sendable, Hashable {
    private var counts: [String: Int] = [:]
    /// The number of n-grams, repeats counted.
    private(set) var total = 0

    /// Counts runs of `n` tokens. O(tokens).
    init(_ tokens: [String], n: Int = 1) {
        guard tokens.count >= n else { return }
        for start in 0...(tokens.count - n) {
            counts[tokens[start..<start + n].joined(separator: " "), default: 0] += 1
        }
        total = tokens.count - n + 1
    }

    /// The n-grams that both have, each as often as the one that has it less often. O(distinct n-grams).
    func overlap(_ other: NGramCounts) -> Int {
        let (few, many) = counts.count <= other.counts.count ? (counts, other.counts) : (other.counts, counts)
        return few.reduce(0) { $0 + min($1.value, many[$1.key, default: 0]) }
    }

    /// F1 of the n-grams in common, 0 where there are none.
    func f1(_ other: NGramCounts) -> Double {
        let common = overlap(other)
        return common > 0 ? Double(2 * common) / Double(total + other.total) : 0
    }
}

/// A share of what was found, and a share of what was to be found.
public struct PrecisionRecall: Sendable, Hashable {
    /// Both from 0 to 1.
    public var precision, recall: Double

    /// The harmonic mean of both, 0 where both are 0.
    public var f1: Double { harmonicMean(precision, recall) }

    /// Two shares.
    public init(precision: Double, recall: Double) { (self.precision, self.recall) = (precision, recall) }

    /// What was hit out of what was found, and out of what was to be found; 0 out of nothing.
    init(_ foundHits: Double, of found: Int, _ goldHits: Double, of gold: Int) {
        precision = found > 0 ? foundHits / Double(found) : 0
        recall = gold > 0 ? goldHits / Double(gold) : 0
    }

    static let zero = PrecisionRecall(precision: 0, recall: 0)

    /// The mean of precisions and of recalls, in order.
    static func mean(_ all: [PrecisionRecall]) -> PrecisionRecall {
        let n = Double(max(1, all.count))
        return PrecisionRecall(
            precision: all.reduce(0) { $0 + $1.precision } / n, recall: all.reduce(0) { $0 + $1.recall } / n)
    }
}

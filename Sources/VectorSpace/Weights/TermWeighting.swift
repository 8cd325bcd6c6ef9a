import Foundation

/// TF-IDF whose document frequencies are those of a background collection and the own documents together: with few
/// documents their own frequencies alone are noise.
///
/// The weight of a term is (1 + ln tf) · ln((N + 1) / (df + ½)) with N = 2 · ``virtualDocuments`` and
/// df = background + own · ``virtualDocuments`` / (population + ``prior``).
public struct TermWeighting: Sendable, Hashable {
    /// The size of the background collection, and of the collection that the own documents are scaled to.
    public var virtualDocuments = 10_000.0
    /// How many documents the own collection must have to count half as much as the background. Higher: trusts the
    /// background longer.
    public var prior = 2_000.0

    /// The measured weighting.
    public init() {}

    /// The weights of all counts, each row scaled to unit length; a row without terms stays empty.
    ///
    /// Computed in `Double`, stored as `Float`. O(entries).
    public func weights(of counts: CountMatrix) -> SparseMatrix {
        let idf = inverseDocumentFrequencies(of: counts)
        let dampened = (0..<64).map { $0 == 0 ? 0 : 1 + log(Double($0)) }
        var values = [Float](repeating: 0, count: counts.columns.count)
        var row: [Double] = []
        for d in 0..<counts.rowCount {
            let range = counts.offsets[d]..<counts.offsets[d + 1]
            row.removeAll(keepingCapacity: true)
            var squares = 0.0
            for k in range {
                let count = Int(counts.counts[k])
                let tf = count < dampened.count ? dampened[max(0, count)] : 1 + log(Double(count))
                let weight = tf * idf[Int(counts.columns[k])]
                squares += weight * weight
                row.append(weight)
            }
            guard squares > 0 else { continue }
            let length = squares.squareRoot()
            for (k, weight) in zip(range, row) { values[k] = Float(weight / length) }
        }
        return SparseMatrix(
            offsets: counts.offsets, columns: counts.columns, values: values, columnCount: counts.columnCount)
    }

    /// ln((N + 1) / (df + ½)) of each term, never below 0.
    func inverseDocumentFrequencies(of counts: CountMatrix) -> [Double] {
        var own = [Int32](repeating: 0, count: counts.columnCount)
        for column in counts.columns { own[Int(column)] += 1 }
        return own.indices.map { term in
            let scale = virtualDocuments / (Double(counts.population[term]) + prior)
            let df = Double(counts.background[term]) + Double(own[term]) * scale
            return max(0, log((2 * virtualDocuments + 1) / (df + 0.5)))
        }
    }
}

/// Pairs of rows that are similar enough, ordered by `first`, then `second`.
public struct SimilarPairs: Sendable, Equatable {
    /// The lower and the higher row of each pair.
    public var first, second: [Int32]
    /// The similarity of each pair, at least the floor it was searched with.
    public var similarity: [Float]

    /// Pairs as given; each `first[k] < second[k]`.
    public init(first: [Int32] = [], second: [Int32] = [], similarity: [Float] = []) {
        (self.first, self.second, self.similarity) = (first, second, similarity)
    }

    /// The number of pairs.
    public var count: Int { first.count }
}

/// A tree of merges, the most similar first, down to the floor it was built with.
public struct Dendrogram: Sendable, Equatable {
    /// Two clusters become one; a cluster goes by its first member, so `first` < `second` and the new one is `first`.
    public struct Merge: Sendable, Hashable {
        /// The first members of the two clusters.
        public var first, second: Int32
        /// How similar they were, or the least of what stands before, if that is less.
        public var similarity: Double

        /// A merge of two clusters.
        public init(first: Int32, second: Int32, similarity: Double) {
            (self.first, self.second, self.similarity) = (first, second, similarity)
        }
    }

    /// The number of rows.
    public var leafCount: Int
    /// The merges, similarity descending; a cluster's own merge stands before any merge of it.
    public var merges: [Merge]

    /// A tree of the given merges.
    public init(leafCount: Int, merges: [Merge]) { (self.leafCount, self.merges) = (leafCount, merges) }

    /// The clusters that all merges of at least `threshold` make: for each row the first member of its cluster.
    ///
    /// ```swift
    /// let tree = Dendrogram(leafCount: 3, merges: [.init(first: 0, second: 2, similarity: 0.5)])
    /// tree.clusters(threshold: 0.4)  // [0, 1, 0]
    /// ```
    /// A threshold below the tree's floor gives the clusters at the floor. O(rows).
    public func clusters(threshold: Double) -> [Int32] {
        var forest = DisjointSets(count: leafCount)
        for merge in merges {
            guard merge.similarity >= threshold else { break }
            forest.merge(Int(merge.first), Int(merge.second))
        }
        return (0..<leafCount).map { Int32(forest.first(of: $0)) }
    }
}

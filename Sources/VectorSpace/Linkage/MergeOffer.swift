/// A cluster with its nearest neighbour, as they were when it was looked up.
struct MergeOffer: Comparable {
    /// The cluster and its neighbour.
    var cluster, neighbour: Int
    /// Their sizes then: a cluster that has grown since is another one.
    var size, neighbourSize: Int32
    /// The sum of the similarities of their pairs, and how similar that makes the two.
    var sum, similarity: Double

    /// The first members of the two, in order.
    var low: Int { min(cluster, neighbour) }
    var high: Int { max(cluster, neighbour) }

    /// The higher similarity goes first (it is the greater); of equals the one that makes the lower pair of first members.
    static func < (a: MergeOffer, b: MergeOffer) -> Bool {
        a.similarity == b.similarity ? (a.low, a.high) > (b.low, b.high) : a.similarity < b.similarity
    }
}

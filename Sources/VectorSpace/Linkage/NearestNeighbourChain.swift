/// A chain of clusters, each the nearest neighbour of the one before it, ever more similar.
struct NearestNeighbourChain {
    private var clusters: [Int] = []
    /// Where each cluster stands on the chain, −1 for nowhere.
    private var places: [Int32]

    /// An empty chain for clusters `0..<count`.
    init(count: Int) { places = [Int32](repeating: -1, count: count) }

    /// The last cluster and the one before it.
    var tip: Int? { clusters.last }
    var previous: Int? { clusters.count > 1 ? clusters[clusters.count - 2] : nil }

    /// Begins an empty chain.
    mutating func start(_ cluster: Int) { push(cluster) }

    /// Takes the last clusters off.
    mutating func drop(_ count: Int) {
        for cluster in clusters.suffix(count) { places[cluster] = -1 }
        clusters.removeLast(count)
    }

    /// Adds a cluster. Were it on the chain already, which only a rounding error in a mean can cause, the chain goes on
    /// from there: similarities rise along a chain, so this ends. O(1).
    mutating func push(_ cluster: Int) {
        if places[cluster] >= 0 {
            drop(clusters.count - 1 - Int(places[cluster]))
        } else {
            places[cluster] = Int32(clusters.count)
            clusters.append(cluster)
        }
    }
}

import HeapModule

/// Average linkage (UPGMA) on a sparse graph, offset by cohesion: a pair that is not listed has similarity 0.
///
/// Two clusters are as similar as their pairs on average, divided by (c₁ · c₂)^(γ/2), where c is a cluster's cohesion: the
/// average of all its pairs, each member with itself (1) included. At γ = 0 that is plain average linkage, which parts a
/// story of many voices that are not much alike; at γ = 1 it is the cosine of the centroids, which lets the largest ones
/// swallow what is near. In between a loose cluster asks less of a newcomer than a tight one does.
///
/// The tree is that of greedy agglomeration: always the pair of highest similarity. A queue holds each cluster's nearest
/// neighbour when it was last looked up. Similarities change only where clusters merge, and then the new cluster is looked
/// up itself, so that what is in the queue is never below what it stands for; what is out of date is looked up again when
/// it comes to the front.
///
/// - Parameters:
///   - pairs: the pairs, in any order, each once.
///   - count: the number of rows.
///   - floor: the tree stops at this similarity. Heights above it are exact as far as the pairs are.
///   - cohesion: the exponent γ, 0…1. Higher: larger stories of looser members, smaller ones of tight members.
/// - Complexity: near-linear in the pairs where clusters stay small; memory O(pairs + rows).
public func averageLinkage(pairs: SimilarPairs, count: Int, floor: Double = 0, cohesion: Double = 0) -> Dendrogram {
    var graph = ClusterGraph(pairs, count: count, cohesion: cohesion)
    var queue = Heap((0..<count).compactMap { graph.nearest(of: $0, floor: floor) })
    var merges: [Dendrogram.Merge] = []
    // A loose pair can draw in what neither of its parts did: no merge stands above those that came before it.
    var height = Double.infinity
    while let offer = queue.popMax() {
        guard graph.isCurrent(offer.cluster, size: offer.size) else { continue }
        guard graph.isCurrent(offer.neighbour, size: offer.neighbourSize) else {
            if let nearest = graph.nearest(of: offer.cluster, floor: floor) { queue.insert(nearest) }
            continue
        }
        height = min(height, offer.similarity)
        merges.append(.init(first: Int32(offer.low), second: Int32(offer.high), similarity: height))
        graph.merge(offer.low, offer.high, sum: offer.sum)
        if let nearest = graph.nearest(of: offer.low, floor: floor) { queue.insert(nearest) }
    }
    return Dendrogram(leafCount: count, merges: merges)
}

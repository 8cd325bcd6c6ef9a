/// Average linkage (UPGMA) on a sparse graph: a pair that is not listed has similarity 0.
///
/// The tree is the one that greedy agglomeration gives which always merges the two clusters of the highest average
/// similarity and, of equals, those of the lowest first members (the lower of the two counts first). It is built with the
/// nearest-neighbour chain (Benzécri 1982; Murtagh 1983), which needs no queue: that order of pairs is total and, for any
/// third cluster, a merged pair never stands before both of its parts, so reciprocal nearest neighbours may merge at once.
/// A cluster whose nearest neighbour is below the floor can never merge again and is taken out, which keeps hubs small.
///
/// - Parameters:
///   - pairs: the pairs, in any order, each once.
///   - count: the number of rows.
///   - floor: the tree stops at this average similarity. Heights above it are exact as far as the pairs are.
/// - Complexity: near-linear in the pairs where clusters stay small; memory O(pairs + rows).
public func averageLinkage(pairs: SimilarPairs, count: Int, floor: Double = 0) -> Dendrogram {
    var graph = ClusterGraph(pairs, count: count)
    var chain = NearestNeighbourChain(count: count)
    var merges: [Dendrogram.Merge] = []
    for row in 0..<count where graph.isActive(row) {
        chain.start(row)
        while let tip = chain.tip {
            guard let nearest = graph.nearest(of: tip), nearest.similarity >= floor else {
                graph.retire(tip)
                chain.drop(1)
                continue
            }
            guard chain.previous == nearest.cluster else {
                chain.push(nearest.cluster)
                continue
            }
            let (low, high) = (min(tip, nearest.cluster), max(tip, nearest.cluster))
            merges.append(.init(first: Int32(low), second: Int32(high), similarity: nearest.similarity))
            chain.drop(2)
            let merged = graph.merge(low, high)
            if chain.tip == nil { chain.start(merged) }
        }
    }
    return Dendrogram(leafCount: count, merges: ordered(merges, leafCount: count))
}

/// The merges by similarity, each after those that made its parts: ties keep the order in which they were found.
private func ordered(_ merges: [Dendrogram.Merge], leafCount: Int) -> [Dendrogram.Merge] {
    // A mean can come out one rounding step above the means that it is made of: never let it stand above them.
    var least = [Double](repeating: .infinity, count: leafCount)
    var monotone = merges
    for k in merges.indices {
        let (first, second) = (Int(merges[k].first), Int(merges[k].second))
        monotone[k].similarity = min(merges[k].similarity, least[first], least[second])
        least[first] = monotone[k].similarity
    }
    return monotone.indices.sorted { (monotone[$1].similarity, $0) < (monotone[$0].similarity, $1) }.map {
        monotone[$0]
    }
}

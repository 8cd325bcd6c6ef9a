import Foundation

/// The clusters of an agglomeration and, for each, the sums of similarities to its neighbours.
///
/// Edges lie in one flat store, a segment a row; a cluster is a list of its rows' segments. A merge only links two lists.
/// What that makes stale (an edge to a row that has since joined another cluster, two edges to one cluster, edges within
/// a cluster) is put right when a list is next read, and the shorter list is written back in place.
struct ClusterGraph {
    private var sets: DisjointSets
    private var sizes: [Int32]
    /// The exponent of a cluster's cohesion; for each cluster the sum of its pairs, and what its similarities are multiplied with.
    private let cohesion: Double
    private var innerSums, gains: [Double]
    /// Segment `row` of the edges is `starts[row]..<ends[row]`; `nextSegments` links the rows of a cluster.
    private var starts, ends: [Int], nextSegments: [Int32], lastSegments: [Int32]
    private var targets: [Int32], sums: [Double]
    /// Scratch: the sum for each cluster met while a list is read, all 0 in between, and the clusters met.
    private var gathered: [Double], met: [Int32] = []

    /// A cluster for each row; pairs without similarity are left out. O(rows + pairs).
    init(_ pairs: SimilarPairs, count: Int, cohesion: Double) {
        self.cohesion = cohesion
        sets = DisjointSets(count: count)
        sizes = [Int32](repeating: 1, count: count)
        innerSums = [Double](repeating: 0, count: count)
        gains = [Double](repeating: 1, count: count)
        nextSegments = [Int32](repeating: -1, count: count)
        lastSegments = (0..<Int32(count)).map { $0 }
        gathered = [Double](repeating: 0, count: count)
        starts = [Int](repeating: 0, count: count + 1)
        for k in 0..<pairs.count where pairs.similarity[k] > 0 && pairs.first[k] != pairs.second[k] {
            starts[Int(pairs.first[k]) + 1] += 1
            starts[Int(pairs.second[k]) + 1] += 1
        }
        for row in 0..<count { starts[row + 1] += starts[row] }
        ends = Array(starts.prefix(count))
        targets = [Int32](repeating: 0, count: starts[count])
        sums = [Double](repeating: 0, count: starts[count])
        for k in 0..<pairs.count where pairs.similarity[k] > 0 && pairs.first[k] != pairs.second[k] {
            append(pairs.second[k], pairs.similarity[k], to: Int(pairs.first[k]))
            append(pairs.first[k], pairs.similarity[k], to: Int(pairs.second[k]))
        }
    }

    private mutating func append(_ target: Int32, _ similarity: Float, to row: Int) {
        (targets[ends[row]], sums[ends[row]]) = (target, Double(similarity))
        ends[row] += 1
    }

    /// Whether a cluster still is what it was when it had so many members.
    mutating func isCurrent(_ cluster: Int, size: Int32) -> Bool {
        sizes[cluster] == size && sets.first(of: cluster) == cluster
    }

    /// Makes one cluster, `low`, of two whose pairs add up to `sum`. O(1).
    mutating func merge(_ low: Int, _ high: Int, sum: Double) {
        sets.merge(low, high)
        sizes[low] += sizes[high]
        innerSums[low] += innerSums[high] + sum
        let size = Double(sizes[low])
        gains[low] = pow((size + 2 * innerSums[low]) / (size * size), -cohesion / 2)
        nextSegments[Int(lastSegments[low])] = Int32(high)
        lastSegments[low] = lastSegments[high]
    }

    /// The neighbour of the highest similarity, unless that is below the floor; of equals the one that makes the lower
    /// pair of first members. Reads the cluster's edges and compacts them. O(edges of the cluster).
    mutating func nearest(of cluster: Int, floor: Double) -> MergeOffer? {
        gather(cluster)
        var best: MergeOffer?
        for target in met {
            let other = Int(target)
            let pairs = Double(sizes[cluster]) * Double(sizes[other])
            let similarity = gathered[other] / pairs * (gains[cluster] * gains[other])
            // With one cluster fixed, the lower other member makes the lower pair of (lower, higher).
            if let best, similarity < best.similarity || (similarity == best.similarity && other > best.neighbour) {
                continue
            }
            best = MergeOffer(
                cluster: cluster, neighbour: other, size: sizes[cluster], neighbourSize: sizes[other],
                sum: gathered[other], similarity: similarity)
        }
        writeBack(cluster)
        guard let best, best.similarity >= floor else { return nil }
        return best
    }

    /// Sums the cluster's edges by the clusters that they lead to now.
    private mutating func gather(_ cluster: Int) {
        met.removeAll(keepingCapacity: true)
        var segment = cluster
        while segment >= 0 {
            for edge in starts[segment]..<ends[segment] {
                let target = sets.first(of: Int(targets[edge]))
                guard target != cluster else { continue }
                if gathered[target] == 0 { met.append(Int32(target)) }
                gathered[target] += sums[edge]
            }
            segment = Int(nextSegments[segment])
        }
    }

    /// Writes the gathered sums over the cluster's edges, unlinks the segments left over, and clears the scratch.
    private mutating func writeBack(_ cluster: Int) {
        var (segment, written) = (cluster, 0)
        while true {
            var place = starts[segment]
            // A segment's room is that of its row: up to where the next row's begins.
            while place < starts[segment + 1], written < met.count {
                let target = Int(met[written])
                (targets[place], sums[place]) = (met[written], gathered[target])
                gathered[target] = 0
                place += 1
                written += 1
            }
            ends[segment] = place
            guard written < met.count else { break }
            segment = Int(nextSegments[segment])
        }
        nextSegments[segment] = -1
        lastSegments[cluster] = Int32(segment)
    }
}

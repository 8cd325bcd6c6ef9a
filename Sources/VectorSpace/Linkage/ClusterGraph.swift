/// The clusters of an agglomeration and, for each, the sums of similarities to its neighbours.
///
/// Edges lie in one flat store, a segment a row; a cluster is a list of its rows' segments. A merge only links two lists.
/// What that makes stale (an edge to a row that has since joined another cluster, two edges to one cluster, edges within
/// a cluster) is put right when a list is next read, and the shorter list is written back in place.
struct ClusterGraph {
    /// A cluster and the average similarity to it.
    struct Neighbour: Equatable {
        var cluster: Int
        var similarity: Double
    }

    private var sets: DisjointSets
    private var sizes: [Int32]
    private var retired: [Bool]
    /// Segment `row` of the edges is `starts[row]..<ends[row]`; `nextSegments` links the rows of a cluster.
    private var starts, ends: [Int], nextSegments: [Int32], lastSegments: [Int32]
    private var targets: [Int32], sums: [Double]
    /// Scratch: the sum for each cluster met while a list is read, all 0 in between, and the clusters met.
    private var gathered: [Double], met: [Int32] = []

    /// A cluster for each row; pairs without similarity are left out. O(rows + pairs).
    init(_ pairs: SimilarPairs, count: Int) {
        sets = DisjointSets(count: count)
        sizes = [Int32](repeating: 1, count: count)
        retired = [Bool](repeating: false, count: count)
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

    /// Whether a row still stands for a cluster that may merge.
    mutating func isActive(_ row: Int) -> Bool { sets.first(of: row) == row && !retired[row] }

    /// Takes a cluster out: nobody's neighbour any more.
    mutating func retire(_ cluster: Int) { retired[cluster] = true }

    /// Makes one cluster of two and returns it. O(1).
    mutating func merge(_ a: Int, _ b: Int) -> Int {
        let (low, high) = (min(a, b), max(a, b))
        sets.merge(low, high)
        sizes[low] += sizes[high]
        nextSegments[Int(lastSegments[low])] = Int32(high)
        lastSegments[low] = lastSegments[high]
        return low
    }

    /// The neighbour of the highest average similarity; of equals the one that makes the lower pair of first members.
    /// Reads the cluster's edges and compacts them. O(edges of the cluster).
    mutating func nearest(of cluster: Int) -> Neighbour? {
        gather(cluster)
        var best: Neighbour?
        let size = Double(sizes[cluster])
        for target in met {
            let other = Int(target)
            let similarity = gathered[other] / (size * Double(sizes[other]))
            guard let leader = best else {
                best = Neighbour(cluster: other, similarity: similarity)
                continue
            }
            // With one cluster fixed, the lower other member makes the lower pair of (lower, higher).
            let wins = similarity > leader.similarity || (similarity == leader.similarity && other < leader.cluster)
            if wins { best = Neighbour(cluster: other, similarity: similarity) }
        }
        writeBack(cluster)
        return best
    }

    /// Sums the cluster's edges by the clusters that they lead to now.
    private mutating func gather(_ cluster: Int) {
        met.removeAll(keepingCapacity: true)
        var segment = cluster
        while segment >= 0 {
            for edge in starts[segment]..<ends[segment] {
                let target = sets.first(of: Int(targets[edge]))
                guard target != cluster, !retired[target] else { continue }
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

extension Dendrogram {
    /// How many merges, from the first on, have at least a similarity. O(merges).
    public func mergeCount(least similarity: Double) -> Int {
        merges.firstIndex { $0.similarity < similarity } ?? merges.count
    }

    /// The merge that makes one cluster of those that hold two rows, as an index into ``merges``; `nil` where they never
    /// meet above the tree's floor. O(merges).
    public func meeting(of first: Int, _ second: Int) -> Int? {
        var forest = DisjointSets(count: leafCount)
        return merges.firstIndex { merge in
            forest.merge(Int(merge.first), Int(merge.second))
            return forest.first(of: first) == forest.first(of: second)
        }
    }

    /// The rows of the two clusters that a merge makes one of, ascending. O(rows).
    public func sides(of index: Int) -> (first: [Int], second: [Int]) {
        var forest = DisjointSets(count: leafCount)
        for merge in merges.prefix(index) { forest.merge(Int(merge.first), Int(merge.second)) }
        let (first, second) = (Int(merges[index].first), Int(merges[index].second))
        var sides: (first: [Int], second: [Int]) = ([], [])
        for row in 0..<leafCount {
            let cluster = forest.first(of: row)
            if cluster == first { sides.first.append(row) }
            if cluster == second { sides.second.append(row) }
        }
        return sides
    }
}

/// Disjoint sets of rows that go by their lowest row (union–find with path halving).
struct DisjointSets {
    private var parents: [Int32]

    /// Each row in a set of its own.
    init(count: Int) { parents = (0..<Int32(count)).map { $0 } }

    /// The lowest row of the set that holds a row. O(log n) amortised.
    mutating func first(of row: Int) -> Int {
        var row = Int32(row)
        while parents[Int(row)] != row {
            parents[Int(row)] = parents[Int(parents[Int(row)])]
            row = parents[Int(row)]
        }
        return Int(row)
    }

    /// Makes one set of the sets of two rows.
    mutating func merge(_ a: Int, _ b: Int) {
        let (a, b) = (first(of: a), first(of: b))
        parents[max(a, b)] = Int32(min(a, b))
    }
}

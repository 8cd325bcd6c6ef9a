extension SimilarPairs {
    /// Pairs in any order, put in order by two stable counting sorts: by the second row, then by the first.
    ///
    /// O(pairs + rows).
    init(ordering batches: [[PairTile.Pair]], rowCount: Int) {
        let bySecond = Self.places(batches.lazy.joined().lazy.map(\.second), rowCount: rowCount)
        let count = bySecond.count
        var middle = [PairTile.Pair](
            repeating: PairTile.Pair(first: 0, second: 0, similarity: 0), count: count)
        for (pair, place) in zip(batches.lazy.joined(), bySecond) { middle[Int(place)] = pair }
        let byFirst = Self.places(middle.lazy.map(\.first), rowCount: rowCount)
        first = [Int32](repeating: 0, count: count)
        second = first
        similarity = [Float](repeating: 0, count: count)
        for (pair, place) in zip(middle, byFirst) {
            (first[Int(place)], second[Int(place)], similarity[Int(place)]) = (pair.first, pair.second, pair.similarity)
        }
    }

    /// Where each item goes in a stable sort by a row.
    private static func places(_ keys: some Sequence<Int32>, rowCount: Int) -> [Int32] {
        var next = [Int32](repeating: 0, count: rowCount + 1)
        for key in keys { next[Int(key) + 1] += 1 }
        for row in 0..<rowCount { next[row + 1] += next[row] }
        return keys.map { key in
            defer { next[Int(key)] += 1 }
            return next[Int(key)]
        }
    }
}

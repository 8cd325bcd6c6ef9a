/// A worker's tile of dot products with what fills it.
struct PairTile {
    /// A pair of rows with its similarity.
    struct Pair {
        var first, second: Int32
        var similarity: Float
    }

    private let search: PairSearch
    private var postings: Postings
    private var tile: [Float]
    private var filled: Range<Int> = 0..<0

    init(_ search: PairSearch) {
        self.search = search
        postings = Postings(columnCount: search.rows.tail.columnCount)
        tile = [Float](repeating: 0, count: search.shape.height * min(search.shape.width, search.order.rows.count))
    }

    /// The pairs of one task, lower row first in each.
    mutating func pairs(of task: PairSearch.Task) -> [Pair] {
        if filled != task.columns {
            postings.fill(search.rows.tail, block: task.columns)
            filled = task.columns
        }
        var pairs: [Pair] = []
        let (search, postings) = (search, postings)
        let (width, height) = (task.columns.count, search.shape.height)
        for start in stride(from: task.rows.lowerBound, to: task.rows.upperBound, by: height) {
            let rows = start..<min(start + height, task.rows.upperBound)
            tile.withUnsafeMutableBufferPointer { tile in
                search.writeDense(rows, task.columns, into: tile.baseAddress!)
                for position in rows {
                    let sums = tile.baseAddress! + (position - start) * width
                    postings.add(search.rows.tail, row: position, to: sums)
                    search.keep(position, task.columns, sums, in: &pairs)
                }
            }
        }
        return pairs
    }
}

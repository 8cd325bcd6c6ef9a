import Workers

/// All pairs whose similarity, dot product × gain × kernel, is positive and at least `floor`.
///
/// Rows are taken in time order and only rows within the kernel's reach meet (undated rows meet all). In each tile sgemm
/// writes the latent part, postings add the lexical part on top, and one pass over the tile keeps what passes the floor.
/// The result is bit for bit that of ``SimilarPairs/byBruteForce(_:times:kernel:floor:)`` for any shape and number of
/// threads, because all sums on the ``Grid`` are exact.
///
/// - Parameters:
///   - vectors: what to compare.
///   - times: a time for each row in seconds, `nil` for undated; in any order.
///   - kernel: how similarity falls with time.
///   - floor: the least similarity to keep. Lower: more pairs.
///   - threads: worker threads.
///   - shape: how the work is cut.
/// - Complexity: time grows with the pairs of equal terms within the reach; memory with the entries and the pairs kept.
public func similarPairs(
    of vectors: Vectors, times: [Int64?], kernel: TimeKernel = TimeKernel(), floor: Float, threads: Int,
    shape: TileShape = TileShape()
) -> SimilarPairs {
    precondition(times.count == vectors.count, "a time for each row")
    let search = PairSearch(vectors, times: times, kernel: kernel, floor: floor, shape: shape)
    return search.run(threads: threads)
}

/// One search: its rows in time order, cut into tasks.
struct PairSearch: Sendable {
    let rows: SearchRows
    let order: TimeOrder
    let kernel: TimeKernel
    /// The least similarity, positive.
    let floor: Float
    let shape: TileShape
    /// The vocabulary at each position, and the highest gain of a pair; empty and 1 where there is one vocabulary.
    let vocabularies: [UInt8]
    let highestGain: Float

    init(_ vectors: Vectors, times: [Int64?], kernel: TimeKernel, floor: Float, shape: TileShape) {
        order = TimeOrder(times)
        rows = SearchRows(vectors, order: order.rows, shape: shape)
        self.kernel = kernel
        self.floor = max(floor, .leastNonzeroMagnitude)
        self.shape = shape
        let isMixed = vectors.vocabularies.contains { $0 != vectors.vocabularies[0] }
        vocabularies = isMixed ? order.rows.map { vectors.vocabularies[Int($0)] } : []
        highestGain = isMixed ? Vectors.foreignGain : 1
    }

    /// What the dot product of the rows at two positions is multiplied with.
    func gain(_ first: Int, _ second: Int) -> Float {
        vocabularies.isEmpty || vocabularies[first] == vocabularies[second] ? 1 : highestGain
    }

    /// Rows of positions that meet one block of columns.
    struct Task {
        var rows, columns: Range<Int>
    }

    /// The work: every pair of positions within the reach lies in one task, the lower position among its rows.
    func tasks() -> [Task] {
        var tasks: [Task] = []
        let (undated, count) = (order.undatedCount, order.rows.count)
        for part in [0..<undated, undated..<count] {
            for start in stride(from: part.lowerBound, to: part.upperBound, by: shape.width) {
                let columns = start..<min(start + shape.width, part.upperBound)
                append(0..<min(undated, columns.upperBound), columns, to: &tasks)
                guard start >= undated else { continue }
                let dated = undated..<columns.upperBound
                let first = order.firstPosition(in: dated, within: kernel.reach, before: order.times[start])
                append(first..<columns.upperBound, columns, to: &tasks)
            }
        }
        return tasks
    }

    private func append(_ rows: Range<Int>, _ columns: Range<Int>, to tasks: inout [Task]) {
        for start in stride(from: rows.lowerBound, to: rows.upperBound, by: shape.rowsPerTask) {
            tasks.append(Task(rows: start..<min(start + shape.rowsPerTask, rows.upperBound), columns: columns))
        }
    }

    /// Runs all tasks and puts their pairs in order.
    func run(threads: Int) -> SimilarPairs {
        let tasks = tasks()
        var found = [[PairTile.Pair]](repeating: [], count: tasks.count)
        found.withUnsafeMutableBufferPointer { slots in
            nonisolated(unsafe) let slots = slots
            forEachTask(tasks.count, threads: threads, scratch: { PairTile(self) }) { index, tile in
                slots[index] = tile.pairs(of: tasks[index])
            }
        }
        return SimilarPairs(ordering: found, rowCount: order.rows.count)
    }
}

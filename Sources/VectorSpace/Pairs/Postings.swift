/// The rows of one block of positions by column: for each column, which of the block's rows hold it. Refilled for each
/// block; the arrays over all columns are cleared through the list of columns met, never whole.
struct Postings {
    private var starts, ends: [Int32]
    private var met: [Int32] = []
    private var locals: [Int32] = []
    private var values: [Float] = []

    /// Empty postings for a number of columns.
    init(columnCount: Int) {
        starts = [Int32](repeating: 0, count: columnCount)
        ends = starts
    }

    /// Takes the rows at the positions of `block`. O(their entries).
    mutating func fill(_ matrix: SparseMatrix, rows: [Int32], block: Range<Int>) {
        for column in met { (starts[Int(column)], ends[Int(column)]) = (0, 0) }
        met.removeAll(keepingCapacity: true)
        var total = 0
        for position in block {
            let row = Int(rows[position])
            for k in matrix.offsets[row]..<matrix.offsets[row + 1] {
                let column = matrix.columns[k]
                if ends[Int(column)] == 0 { met.append(column) }
                ends[Int(column)] += 1
                total += 1
            }
        }
        var next: Int32 = 0
        for column in met {
            let size = ends[Int(column)]
            (starts[Int(column)], ends[Int(column)]) = (next, next)
            next += size
        }
        if locals.count < total {
            locals = [Int32](repeating: 0, count: total)
            values = [Float](repeating: 0, count: total)
        }
        for position in block {
            let row = Int(rows[position])
            for k in matrix.offsets[row]..<matrix.offsets[row + 1] {
                let (column, place) = (Int(matrix.columns[k]), Int(ends[Int(matrix.columns[k])]))
                (locals[place], values[place]) = (Int32(position - block.lowerBound), matrix.values[k])
                ends[column] += 1
            }
        }
    }

    /// Adds to `sums`, one an item of the block, the dot products with a row of the matrix.
    func add(_ matrix: SparseMatrix, row: Int, to sums: UnsafeMutablePointer<Float>) {
        locals.withUnsafeBufferPointer { locals in
            values.withUnsafeBufferPointer { values in
                for k in matrix.offsets[row]..<matrix.offsets[row + 1] {
                    let (column, weight) = (Int(matrix.columns[k]), matrix.values[k])
                    for place in Int(starts[column])..<Int(ends[column]) {
                        sums[Int(locals[place])] += weight * values[place]
                    }
                }
            }
        }
    }
}

import CKernels

/// The rows of one block of positions by column: for each column, which of the block's rows hold it. Refilled for each
/// block; what is kept over all columns is cleared through the list of columns met, never whole.
struct Postings {
    private typealias Span = fabula_span

    /// How many rows a block may have.
    static let largestBlock = 1 << localBits
    private static let localBits = 12

    private var spans: [Span]
    private var met: [Int32] = []
    /// A value in the upper bits, the row of the block that has it in the lower ones. Half the size is half the time, since
    /// a block then stays in the cache; a grid value below 2 has at most 12 significant bits, so its lower bits are 0.
    private var postings: [UInt32] = []

    /// Empty postings for a number of columns.
    init(columnCount: Int) { spans = [Span](repeating: Span(), count: columnCount) }

    /// Takes the rows of `block`, at most ``largestBlock``. O(their entries).
    mutating func fill(_ matrix: SparseMatrix, block: Range<Int>) {
        for column in met { spans[Int(column)] = Span() }
        met.removeAll(keepingCapacity: true)
        let entries = matrix.offsets[block.lowerBound]..<matrix.offsets[block.upperBound]
        for column in matrix.columns[entries] {
            if spans[Int(column)].end == 0 { met.append(column) }
            spans[Int(column)].end += 1
        }
        var next: Int32 = 0
        for column in met {
            let size = spans[Int(column)].end
            spans[Int(column)] = Span(start: next, end: next)
            next += size
        }
        if postings.count < entries.count {
            postings = [UInt32](repeating: 0, count: entries.count)
        }
        for row in block {
            for k in matrix.offsets[row]..<matrix.offsets[row + 1] {
                let column = Int(matrix.columns[k])
                let local = UInt32(row - block.lowerBound)
                postings[Int(spans[column].end)] = matrix.values[k].bitPattern | local
                spans[column].end += 1
            }
        }
    }

    /// Adds to `sums`, one for each row of the block, their dot products with a row of the matrix.
    func add(_ matrix: SparseMatrix, row: Int, to sums: UnsafeMutablePointer<Float>) {
        let start = matrix.offsets[row]
        matrix.columns.withUnsafeBufferPointer { columns in
            matrix.values.withUnsafeBufferPointer { values in
                guard let column = columns.baseAddress, let value = values.baseAddress else { return }
                fabula_add_postings(
                    spans, postings, column + start, value + start, matrix.offsets[row + 1] - start, sums)
            }
        }
    }
}

import CKernels
import Workers

/// A·Aᵀ of a sparse matrix A, as an operator: what the randomised SVD multiplies by.
///
/// It goes through A by columns: a column with entries a gives y += a (aᵀ x), so neither A·Aᵀ nor Aᵀ·X is ever stored.
struct SparseGram {
    /// How many columns of X one task takes: a slice of X and Y then fits the cache.
    static let sliceWidth = 8
    private let rowCount: Int
    /// Column c holds rows `rows[starts[c]..<starts[c + 1]]`; columns with fewer than two entries are not stored …
    private var starts: [Int], rows: [Int32], values: [Float]
    /// … but add their squares to the diagonal.
    private var diagonal: [Double]

    /// Transposes the matrix. O(entries + columns).
    init(_ matrix: SparseMatrix) {
        rowCount = matrix.rowCount
        diagonal = [Double](repeating: 0, count: rowCount)
        var sizes = [Int](repeating: 0, count: matrix.columnCount)
        for column in matrix.columns { sizes[Int(column)] += 1 }
        starts = [0]
        var cursor = [Int](repeating: -1, count: matrix.columnCount)
        for column in sizes.indices where sizes[column] > 1 {
            cursor[column] = starts[starts.count - 1]
            starts.append(cursor[column] + sizes[column])
        }
        rows = [Int32](repeating: 0, count: starts[starts.count - 1])
        values = [Float](repeating: 0, count: rows.count)
        for row in 0..<rowCount {
            for k in matrix.offsets[row]..<matrix.offsets[row + 1] {
                let (column, value) = (Int(matrix.columns[k]), matrix.values[k])
                if cursor[column] < 0 {
                    diagonal[row] += Double(value) * Double(value)
                } else {
                    (rows[cursor[column]], values[cursor[column]]) = (Int32(row), value)
                    cursor[column] += 1
                }
            }
        }
    }

    /// A·Aᵀ·X for X of `width` columns (a multiple of ``sliceWidth``), row-major.
    ///
    /// Each slice of columns is one task with a fixed order of sums: the same bits for any number of threads.
    /// O(entries · width).
    func multiply(_ x: [Double], width: Int, threads: Int) -> [Double] {
        precondition(width % Self.sliceWidth == 0 && x.count == rowCount * width)
        var y = [Double](repeating: 0, count: x.count)
        x.withUnsafeBufferPointer { x in
            y.withUnsafeMutableBufferPointer { y in
                nonisolated(unsafe) let (x, y) = (x, y)
                forEachTask(width / Self.sliceWidth, threads: threads) { slice in
                    multiplySlice(x, y, width: width, from: slice * Self.sliceWidth)
                }
            }
        }
        return y
    }

    private func multiplySlice(
        _ x: UnsafeBufferPointer<Double>, _ y: UnsafeMutableBufferPointer<Double>, width: Int, from column: Int
    ) {
        let lanes = Self.sliceWidth
        var input = [Double](repeating: 0, count: rowCount * lanes)
        var output = input
        for row in 0..<rowCount {
            for lane in 0..<lanes {
                let value = x[row * width + column + lane]
                input[row * lanes + lane] = value
                output[row * lanes + lane] = diagonal[row] * value
            }
        }
        fabula_gram_slice(starts, starts.count - 1, rows, values, input, &output)
        for row in 0..<rowCount {
            for lane in 0..<lanes { y[row * width + column + lane] = output[row * lanes + lane] }
        }
    }
}

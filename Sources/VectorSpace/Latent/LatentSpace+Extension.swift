import CKernels
import Workers

extension LatentSpace {
    /// All rows of a matrix in the space that was learned on some of them: A·V, where V = Aₛᵀ·UΣ·Σ⁻² are the right singular
    /// vectors of the sample.
    ///
    /// Each slice of dimensions is one task with a fixed order of sums: the same bits for any number of threads.
    /// O(entries · dimensions); a worker holds eight numbers a column.
    func extended(to matrix: SparseMatrix, sample rows: [Int], threads: Int) -> [Double] {
        let lanes = SparseGram.sliceWidth
        var all = [Double](repeating: 0, count: matrix.rowCount * dimensions)
        all.withUnsafeMutableBufferPointer { all in
            nonisolated(unsafe) let all = all
            forEachTask((dimensions + lanes - 1) / lanes, threads: threads) { slice in
                let range = slice * lanes..<min((slice + 1) * lanes, dimensions)
                var (known, columns) = (
                    [Double](repeating: 0, count: rows.count * lanes),
                    [Double](repeating: 0, count: matrix.columnCount * lanes)
                )
                for row in rows.indices {
                    for d in range {
                        known[row * lanes + d - range.lowerBound] = projections[row * dimensions + d] / squares[d]
                    }
                }
                fabula_rows_to_columns(
                    matrix.offsets, rows, rows.count, matrix.columns, matrix.values, known, &columns)
                var slice = [Double](repeating: 0, count: matrix.rowCount * lanes)
                fabula_columns_to_rows(
                    matrix.offsets, matrix.rowCount, matrix.columns, matrix.values, columns, &slice)
                for row in 0..<matrix.rowCount {
                    for d in range { all[row * dimensions + d] = slice[row * lanes + d - range.lowerBound] }
                }
            }
        }
        return all
    }
}

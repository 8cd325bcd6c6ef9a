/// A sparse matrix by rows: row `r` is `columns[offsets[r]..<offsets[r + 1]]` with the values beside them, columns ascending.
public struct SparseMatrix: Sendable, Equatable {
    /// One more than there are rows.
    public var offsets: [Int]
    /// Column indices, ascending within a row.
    public var columns: [Int32]
    /// The values, one a column index.
    public var values: [Float]
    /// The number of columns.
    public var columnCount: Int

    /// A matrix of the given rows.
    public init(offsets: [Int], columns: [Int32], values: [Float], columnCount: Int) {
        (self.offsets, self.columns, self.values, self.columnCount) = (offsets, columns, values, columnCount)
    }

    /// The number of rows.
    public var rowCount: Int { offsets.count - 1 }
}

/// A dense matrix by rows.
public struct DenseMatrix: Sendable, Equatable {
    /// Row `r` is `values[r * columnCount..<(r + 1) * columnCount]`.
    public var values: [Float]
    /// The numbers of rows and columns.
    public var rowCount, columnCount: Int

    /// A matrix of the given values.
    public init(values: [Float], rowCount: Int, columnCount: Int) {
        (self.values, self.rowCount, self.columnCount) = (values, rowCount, columnCount)
    }
}

/// A sparse matrix by rows: row `r` is `columns[offsets[r]..<offsets[r + 1]]` with the values beside them, columns
/// ascending.
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

    /// The dot product of two rows over the columns of `range`, by merging them: exact for values on the ``Grid``.
    ///
    /// O(entries of both rows).
    public func dot(_ first: Int, _ second: Int, columns range: Range<Int32>) -> Float {
        var (a, b) = (offsets[first], offsets[second])
        let (aEnd, bEnd) = (offsets[first + 1], offsets[second + 1])
        var sum: Float = 0
        while a < aEnd, b < bEnd {
            let (x, y) = (columns[a], columns[b])
            if x == y, range.contains(x) { sum += values[a] * values[b] }
            if x <= y { a += 1 }
            if y <= x { b += 1 }
        }
        return sum
    }
}

extension SparseMatrix {
    /// Some rows, in the order given. O(entries taken).
    func rows(_ rows: [Int]) -> SparseMatrix {
        var taken = SparseMatrix(offsets: [0], columns: [], values: [], columnCount: columnCount)
        let entries = rows.reduce(0) { $0 + offsets[$1 + 1] - offsets[$1] }
        taken.columns.reserveCapacity(entries)
        taken.values.reserveCapacity(entries)
        taken.offsets.reserveCapacity(rows.count + 1)
        for row in rows {
            let range = offsets[row]..<offsets[row + 1]
            taken.columns += columns[range]
            taken.values += values[range]
            taken.offsets.append(taken.columns.count)
        }
        return taken
    }
}

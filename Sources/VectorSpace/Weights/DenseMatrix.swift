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

    /// The dot product of two rows, summed from the left: exact for values on the ``Grid``.
    public func dot(_ first: Int, _ second: Int) -> Float {
        var sum: Float = 0
        for c in 0..<columnCount { sum += values[first * columnCount + c] * values[second * columnCount + c] }
        return sum
    }
}

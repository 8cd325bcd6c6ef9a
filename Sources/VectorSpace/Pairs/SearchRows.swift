/// Vectors made ready for the search, rows in time order: their columns split by how many rows hold them.
///
/// - A column that one row alone holds adds to no pair and is left out.
/// - The **head**, a few columns that many rows hold, would be most of the work. It is kept dense and looked at only for
///   pairs that could pass: a pair's head dot product is at most the product of the two rows' head lengths.
/// - The **tail**, all others, goes through postings.
struct SearchRows {
    /// The tail; its columns are numbered anew, the most common first.
    let tail: SparseMatrix
    /// The head, rows × ``headWidth``.
    let head: [Float]
    let headWidth: Int
    /// The latent part and in one more column, where there is a head, the row's head length, rounded up on the grid. The
    /// dot product of two of these rows is their latent part plus the bound of their head part, and exact.
    let dense: DenseMatrix

    /// Splits vectors. O(entries + columns · log columns).
    init(_ vectors: Vectors, order: [Int32], shape: TileShape) {
        let matrix = vectors.lexical
        let (ranks, headWidth) = Self.ranks(of: matrix, shape: shape)
        self.headWidth = headWidth
        var head = [Float](repeating: 0, count: order.count * headWidth)
        var tail = SparseMatrix(offsets: [0], columns: [], values: [], columnCount: max(0, ranks.count - headWidth))
        var lengths = [Double](repeating: 0, count: headWidth > 0 ? order.count : 0)
        tail.offsets.reserveCapacity(order.count + 1)
        for (position, row) in order.enumerated() {
            for k in matrix.offsets[Int(row)]..<matrix.offsets[Int(row) + 1] {
                let (rank, value) = (Int(ranks[Int(matrix.columns[k])]), matrix.values[k])
                if rank < 0 { continue }
                if rank < headWidth {
                    head[position * headWidth + rank] = value
                    lengths[position] += Double(value) * Double(value)
                } else {
                    tail.columns.append(Int32(rank - headWidth))
                    tail.values.append(value)
                }
            }
            tail.offsets.append(tail.columns.count)
        }
        (self.head, self.tail) = (head, tail)
        dense = Self.joined(vectors.latent, order, bounds: lengths.map { Grid.roundUp($0.squareRoot()) })
    }

    /// For each column its rank by the number of rows that hold it, −1 for one row or none; and the size of the head.
    private static func ranks(of matrix: SparseMatrix, shape: TileShape) -> (ranks: [Int32], headWidth: Int) {
        var held = [Int32](repeating: 0, count: matrix.columnCount)
        for column in matrix.columns { held[Int(column)] += 1 }
        let shared = held.indices.filter { held[$0] > 1 }.sorted { (held[$1], $0) < (held[$0], $1) }
        var ranks = [Int32](repeating: -1, count: matrix.columnCount)
        for (rank, column) in shared.enumerated() { ranks[column] = Int32(rank) }
        let common = Int32(Double(matrix.rowCount) * shape.headShare)
        return (ranks, shared.prefix(shape.headWidth).prefix { held[$0] > common }.count)
    }

    /// The latent rows in order, each with its bound behind it.
    private static func joined(_ latent: DenseMatrix, _ order: [Int32], bounds: [Float]) -> DenseMatrix {
        let (k, width) = (latent.columnCount, latent.columnCount + (bounds.isEmpty ? 0 : 1))
        var values: [Float] = []
        values.reserveCapacity(order.count * width)
        for (position, row) in order.enumerated() {
            values += latent.values[Int(row) * k..<(Int(row) + 1) * k]
            if !bounds.isEmpty { values.append(bounds[position]) }
        }
        return DenseMatrix(values: values, rowCount: order.count, columnCount: width)
    }

    /// What turns the bound of a pair's head part, as ``dense`` holds it, into the head part itself.
    func headCorrection(_ first: Int, _ second: Int) -> Float {
        guard headWidth > 0 else { return 0 }
        let last = dense.columnCount - 1
        let bound =
            dense.values[first * dense.columnCount + last] * dense.values[second * dense.columnCount + last]
        return head.withUnsafeBufferPointer { head in
            let (a, b) = (head.baseAddress! + first * headWidth, head.baseAddress! + second * headWidth)
            var (sums, column) = (SIMD8<Float>.zero, 0)
            while column + 8 <= headWidth {
                sums +=
                    UnsafeRawPointer(a + column).loadUnaligned(as: SIMD8<Float>.self)
                    * UnsafeRawPointer(b + column).loadUnaligned(as: SIMD8<Float>.self)
                column += 8
            }
            var dot = sums.sum()
            while column < headWidth {
                dot += a[column] * b[column]
                column += 1
            }
            return dot - bound
        }
    }
}

/// The rows of a sparse matrix in the space of its largest singular values: rows of U·Σ scaled to unit length.
///
/// Randomised truncated SVD with power iterations (Halko, Martinsson & Tropp 2011, algorithms 4.4 and 5.5), seeded; the
/// only library is BLAS, in `Double`. The cost is `iterations` products with A·Aᵀ: O(entries · dimensions · iterations).
///
/// Of more than `sample` rows, the space is learned on so many, taken evenly, and all are projected into it.
///
/// The result has min(`dimensions`, rank) columns: none for a matrix without values. Up to `dimensions` rows it is exact,
/// so the latent cosine of a small collection is that of its rows. A row that is empty, or that the space hardly holds
/// (less than ``LatentSpace/leastLength`` of its length), stays zero: its direction would be noise.
///
/// - Parameters:
///   - matrix: rows of unit length or empty.
///   - dimensions: how many singular values to keep. Higher: closer to the words themselves.
///   - sample: the most rows that the space is learned on. On the labelled sets 1,000 and 10,000 rows give the same
///     stories to .001 F.
///   - threads: worker threads; the result is the same for any number.
public func latentSpace(
    of matrix: SparseMatrix, dimensions: Int = 64, sample: Int = 4_000, threads: Int
) -> DenseMatrix {
    let space = LatentSpace(matrix, dimensions: dimensions, sample: sample, threads: threads)
    return DenseMatrix(values: space.unitRows(), rowCount: matrix.rowCount, columnCount: space.dimensions)
}

/// The steps of ``latentSpace(of:dimensions:threads:)``.
struct LatentSpace {
    /// Products with A·Aᵀ. More: closer to the exact SVD; past these the stories do not change.
    static let iterations = 3
    /// Columns beyond the wanted ones that the random start gets.
    static let oversampling = 16
    /// The part of its length that a row must keep in the space.
    static let leastLength = 1e-4
    /// A singular value counts from this share of the largest one.
    static let leastSingularValue = 1e-5

    private var rowCount: Int
    /// The number of dimensions found.
    private(set) var dimensions = 0
    /// U·Σ, rows × dimensions.
    private(set) var projections: [Double] = []
    /// The squares of the singular values.
    private(set) var squares: [Double] = []

    /// Finds the space of a matrix.
    init(_ matrix: SparseMatrix, dimensions wanted: Int, sample: Int, threads: Int) {
        guard matrix.rowCount > sample else {
            self.init(whole: matrix, dimensions: wanted, threads: threads)
            return
        }
        let rows = (0..<sample).map { $0 * matrix.rowCount / sample }
        self.init(whole: matrix.rows(rows), dimensions: wanted, threads: threads)
        guard dimensions > 0 else { return }
        projections = extended(to: matrix, sample: rows, threads: threads)
        rowCount = matrix.rowCount
    }

    /// Finds the space of a matrix from all its rows.
    private init(whole matrix: SparseMatrix, dimensions wanted: Int, threads: Int) {
        rowCount = matrix.rowCount
        guard wanted > 0, matrix.values.contains(where: { $0 != 0 }) else { return }
        let gram = SparseGram(matrix)
        let sampled = min(wanted + Self.oversampling, rowCount)
        let width = (sampled + SparseGram.sliceWidth - 1) / SparseGram.sliceWidth * SparseGram.sliceWidth
        var q = Self.start(rows: rowCount, columns: sampled, width: width)
        var y = gram.multiply(q, width: width, threads: threads)
        for _ in 1..<Self.iterations {
            q = y
            // Cholesky QR; once is enough, for the projection asks for a well-conditioned basis, not an orthonormal one.
            Cholesky(BLAS.gram(q, m: rowCount, n: width), order: width).divide(&q, rows: rowCount)
            y = gram.multiply(q, width: width, threads: threads)
        }
        project(y, basis: q, width: width, wanted: wanted)
    }

    /// Random ±1 in the first columns, 0 in those that only fill up the width. A square start is the identity: the space is
    /// then all there is, and small random matrices of ±1 are often singular.
    private static func start(rows: Int, columns: Int, width: Int) -> [Double] {
        var generator = SplitMix64(seed: 0x5eed)
        var start = [Double](repeating: 0, count: rows * width)
        for row in 0..<rows {
            if rows == columns {
                start[row * width + row] = 1
                continue
            }
            var bits: UInt64 = 0
            for column in 0..<columns {
                if column % 64 == 0 { bits = generator.next() }
                start[row * width + column] = bits >> UInt64(column % 64) & 1 == 0 ? 1 : -1
            }
        }
        return start
    }

    /// From Y = A·Aᵀ·Q for any basis Q: with C = QᵀY = RᵀR, the columns of Aᵀ·Q·R⁻¹ are orthonormal, so T = Y·R⁻¹ is A in
    /// that basis and the eigenvectors of TᵀT turn it to U·Σ. It is a half step of power iteration without touching A.
    private mutating func project(_ y: [Double], basis q: [Double], width: Int, wanted: Int) {
        var t = y
        Cholesky(BLAS.transposeMultiply(q, y, m: rowCount, k: width, n: width), order: width).divide(&t, rows: rowCount)
        let eigen = SymmetricEigen(BLAS.gram(t, m: rowCount, n: width), order: width)
        let least = eigen.values[0] * Self.leastSingularValue * Self.leastSingularValue
        dimensions = eigen.values.prefix(wanted).prefix { $0 > least }.count
        guard dimensions > 0 else { return }
        squares = Array(eigen.values.prefix(dimensions))
        var turn = [Double](repeating: 0, count: width * dimensions)
        for column in 0..<dimensions {
            for row in 0..<width { turn[row * dimensions + column] = eigen.vectors[column * width + row] }
        }
        projections = BLAS.multiply(t, turn, m: rowCount, k: width, n: dimensions)
    }

    /// The rows scaled to unit length, each column's largest value positive (the first of equals decides).
    func unitRows() -> [Float] {
        guard dimensions > 0 else { return [] }
        var largest = [Double](repeating: 0, count: dimensions)
        for k in projections.indices where abs(projections[k]) > abs(largest[k % dimensions]) {
            largest[k % dimensions] = projections[k]
        }
        var rows = [Float](repeating: 0, count: projections.count)
        for start in stride(from: 0, to: projections.count, by: dimensions) {
            var squares = 0.0
            for k in start..<start + dimensions { squares += projections[k] * projections[k] }
            let length = squares.squareRoot()
            guard length > Self.leastLength else { continue }
            for column in 0..<dimensions {
                let value = Float(projections[start + column] / length)
                rows[start + column] = largest[column] < 0 ? -value : value
            }
        }
        return rows
    }
}

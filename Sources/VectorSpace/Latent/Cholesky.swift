/// The Cholesky factor of a positive semidefinite matrix, with the columns left out that add nothing.
struct Cholesky {
    /// Upper triangular R with RᵀR = the matrix; a left-out row is a row of the identity.
    private(set) var factor: [Double]
    /// Whether each column depends on those before it, so far as the numbers can tell.
    private(set) var dependent: [Bool]
    private let order: Int

    /// Factors a matrix of order × order, row-major, of which the upper triangle is read. O(order³).
    ///
    /// A column is dependent where what is left of its diagonal is below `tolerance` of what it was.
    init(_ matrix: [Double], order n: Int, tolerance: Double = 1e-11) {
        (factor, dependent, order) = (matrix, [Bool](repeating: false, count: n), n)
        for j in 0..<n {
            var left = matrix[j * n + j]
            for i in 0..<j where !dependent[i] { left -= factor[i * n + j] * factor[i * n + j] }
            for k in 0..<j { factor[j * n + k] = 0 }
            guard left > tolerance * matrix[j * n + j], left > 0 else {
                dependent[j] = true
                for k in j..<n { factor[j * n + k] = k == j ? 1 : 0 }
                continue
            }
            let pivot = left.squareRoot()
            factor[j * n + j] = pivot
            for k in j + 1..<max(j + 1, n) {
                var sum = matrix[j * n + k]
                for i in 0..<j where !dependent[i] { sum -= factor[i * n + j] * factor[i * n + k] }
                factor[j * n + k] = sum / pivot
            }
        }
    }

    /// Y (rows × order) ← Y · R⁻¹, dependent columns set to 0.
    func divide(_ y: inout [Double], rows: Int) {
        BLAS.divide(&y, byUpper: factor, m: rows, n: order)
        for j in 0..<order where dependent[j] {
            for row in 0..<rows { y[row * order + j] = 0 }
        }
    }
}

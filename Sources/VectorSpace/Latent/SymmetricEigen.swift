/// Eigenvalues and eigenvectors of a small symmetric matrix, the largest eigenvalue first.
struct SymmetricEigen {
    /// The eigenvalues, descending.
    let values: [Double]
    /// Row `k` is the unit eigenvector of `values[k]`.
    let vectors: [Double]

    /// Solves by cyclic Jacobi rotations, which keep small eigenvalues accurate and need no library.
    ///
    /// - Parameters:
    ///   - matrix: order × order, row-major; only the upper triangle is read.
    ///   - order: the number of rows. O(order³) a sweep, some ten sweeps.
    init(_ matrix: [Double], order n: Int) {
        var a = matrix
        var v = [Double](repeating: 0, count: n * n)
        for i in 0..<n {
            v[i * n + i] = 1
            for j in 0..<i { a[i * n + j] = a[j * n + i] }
        }
        a.withUnsafeMutableBufferPointer { a in
            v.withUnsafeMutableBufferPointer { v in
                for _ in 0..<60 where Self.sweep(a, v, n) == false { break }
            }
        }
        let order = (0..<n).sorted { (a[$0 * n + $0], $1) > (a[$1 * n + $1], $0) }
        values = order.map { a[$0 * n + $0] }
        vectors = order.flatMap { v[$0 * n..<($0 + 1) * n] }
    }

    /// One rotation for each pair of rows; false once nothing was left to rotate.
    private static func sweep(
        _ a: UnsafeMutableBufferPointer<Double>, _ v: UnsafeMutableBufferPointer<Double>, _ n: Int
    ) -> Bool {
        var rotated = false
        for p in 0..<n {
            for q in p + 1..<max(p + 1, n) {
                let (app, aqq, apq) = (a[p * n + p], a[q * n + q], a[p * n + q])
                guard abs(apq) > 1e-16 * (abs(app * aqq)).squareRoot(), abs(apq) > 1e-300 else { continue }
                rotated = true
                let theta = (aqq - app) / (2 * apq)
                let t = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
                let c = 1 / (t * t + 1).squareRoot()
                let s = t * c
                rotateRows(a, p, q, c, s, n)
                for k in 0..<n {
                    a[k * n + p] = a[p * n + k]
                    a[k * n + q] = a[q * n + k]
                }
                (a[p * n + p], a[q * n + q]) = (app - t * apq, aqq + t * apq)
                (a[p * n + q], a[q * n + p]) = (0, 0)
                rotateRows(v, p, q, c, s, n)
            }
        }
        return rotated
    }

    /// Rows p and q ← c·p − s·q and s·p + c·q.
    @inline(__always)
    private static func rotateRows(
        _ m: UnsafeMutableBufferPointer<Double>, _ p: Int, _ q: Int, _ c: Double, _ s: Double, _ n: Int
    ) {
        let (x, y) = (m.baseAddress! + p * n, m.baseAddress! + q * n)
        for k in 0..<n {
            let (xk, yk) = (x[k], y[k])
            x[k] = c * xk - s * yk
            y[k] = s * xk + c * yk
        }
    }
}

import CBLAS
import Foundation

/// The few BLAS calls that we make, on flat row-major buffers, each on one thread.
///
/// BLAS prints a message and goes on for a zero dimension or a bad leading dimension, so these check both.
enum BLAS {
    /// Tells OpenBLAS once to leave threads to us: its own would fight with ours. Other libraries have no such call.
    static let useOneThread: Void = {
        guard let symbol = dlsym(nil, "openblas_set_num_threads") else { return }
        unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Void).self)(1)
    }()

    /// C (m × n) ← A (m × k) · Bᵀ (n × k) in `Float`; rows of C are `stride` apart.
    static func multiplyTransposed(
        _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, into c: UnsafeMutablePointer<Float>, m: Int, n: Int,
        k: Int, stride: Int
    ) {
        precondition(m > 0 && n > 0 && k > 0 && stride >= n)
        _ = useOneThread
        cblas_sgemm(
            CblasRowMajor, CblasNoTrans, CblasTrans, Int32(m), Int32(n), Int32(k), 1, a, Int32(k), b, Int32(k), 0, c,
            Int32(stride))
    }

    /// C (k × n) ← Aᵀ (m × k) · B (m × n) in `Double`.
    static func transposeMultiply(_ a: [Double], _ b: [Double], m: Int, k: Int, n: Int) -> [Double] {
        precondition(m > 0 && k > 0 && n > 0 && a.count == m * k && b.count == m * n)
        _ = useOneThread
        var c = [Double](repeating: 0, count: k * n)
        cblas_dgemm(
            CblasRowMajor, CblasTrans, CblasNoTrans, Int32(k), Int32(n), Int32(m), 1, a, Int32(k), b, Int32(n), 0, &c,
            Int32(n))
        return c
    }

    /// C (m × n) ← A (m × k) · B (k × n) in `Double`.
    static func multiply(_ a: [Double], _ b: [Double], m: Int, k: Int, n: Int) -> [Double] {
        precondition(m > 0 && k > 0 && n > 0 && a.count == m * k && b.count == k * n)
        _ = useOneThread
        var c = [Double](repeating: 0, count: m * n)
        cblas_dgemm(
            CblasRowMajor, CblasNoTrans, CblasNoTrans, Int32(m), Int32(n), Int32(k), 1, a, Int32(k), b, Int32(n), 0, &c,
            Int32(n))
        return c
    }

    /// The upper triangle of Aᵀ·A (n × n) of A (m × n) in `Double`; the lower triangle is 0.
    static func gram(_ a: [Double], m: Int, n: Int) -> [Double] {
        precondition(m > 0 && n > 0 && a.count == m * n)
        _ = useOneThread
        var c = [Double](repeating: 0, count: n * n)
        cblas_dsyrk(CblasRowMajor, CblasUpper, CblasTrans, Int32(n), Int32(m), 1, a, Int32(n), 0, &c, Int32(n))
        return c
    }

    /// A (m × n) ← A · R⁻¹ with R (n × n) upper triangular, in `Double`.
    static func divide(_ a: inout [Double], byUpper r: [Double], m: Int, n: Int) {
        precondition(m > 0 && n > 0 && a.count == m * n && r.count == n * n)
        _ = useOneThread
        cblas_dtrsm(
            CblasRowMajor, CblasRight, CblasUpper, CblasNoTrans, CblasNonUnit, Int32(m), Int32(n), 1, r, Int32(n), &a,
            Int32(n))
    }
}

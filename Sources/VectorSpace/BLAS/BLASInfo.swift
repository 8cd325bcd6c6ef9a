import Foundation

/// Which BLAS the process is linked with.
///
/// Any library with the generic interface of libblas works; the plain reference build is some forty times slower than
/// OpenBLAS, without a word.
public struct BLASInfo: Sendable, Hashable {
    /// OpenBLAS with its version and build as it tells them, or `reference or other`.
    public var name: String

    /// Asks the library.
    public init() {
        name = "reference or other"
        guard let symbol = dlsym(nil, "openblas_get_config") else { return }
        typealias Function = @convention(c) () -> UnsafePointer<CChar>?
        guard let config = unsafeBitCast(symbol, to: Function.self)() else { return }
        name = String(cString: config)
    }

    /// Whether the linked library is OpenBLAS; another is probably slow. Costs nothing, unlike measuring.
    public var isOpenBLAS: Bool { name.hasPrefix("OpenBLAS") }

    /// Billions of `Float` operations a second on one core, measured in at most a tenth of a second.
    public static func measuredGFLOPS() -> Double {
        let order = 384
        let a = [Float](repeating: 1, count: order * order)
        var c = a
        let clock = ContinuousClock()
        var best = Duration.seconds(1)
        let start = clock.now
        repeat {
            let round = clock.now
            BLAS.multiplyTransposed(a, a, into: &c, m: order, n: order, k: order, stride: order)
            best = min(best, clock.now - round)
        } while clock.now - start < .milliseconds(30)
        return 2 * Double(order * order * order) / (best / .seconds(1)) / 1e9
    }

    /// Whether a measured speed is that of an unoptimised library.
    public static func isSlow(gigaflops: Double) -> Bool { gigaflops < 10 }
}

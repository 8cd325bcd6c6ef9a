/// The grid that all vectors lie on: multiples of 2⁻¹¹.
///
/// A product of two values is then a multiple of 2⁻²², and `Float` holds every such number up to 4. Rounding to the
/// nearest grid point at most doubles a value, so two vectors of at most unit length have, for any subset of their
/// coordinates, |Σ| ≤ 2 · 2 = 4 by Cauchy and Schwarz: **every partial sum is exact, in any order**. That is why sgemm,
/// postings, any tile, thread count and BLAS library give the same bits.
public enum Grid {
    /// How many grid steps make 1.
    public static let stepsPerUnit: Float = 2048

    /// The nearest grid point; halves go to the even one.
    @inlinable
    public static func round(_ value: Double) -> Float {
        Float((value * Double(stepsPerUnit)).rounded(.toNearestOrEven)) / stepsPerUnit
    }

    /// A sum of products of grid points as a whole number of 2⁻²², the unit of such products: exact.
    public static func productSteps(_ value: Float) -> Int { Int(value * stepsPerUnit * stepsPerUnit) }

    /// The nearest grid point that is not below.
    static func roundUp(_ value: Double) -> Float {
        Float((value * Double(stepsPerUnit)).rounded(.up)) / stepsPerUnit
    }
}

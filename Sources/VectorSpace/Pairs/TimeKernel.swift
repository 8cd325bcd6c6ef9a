import Foundation

/// How the similarity of two documents falls with the time between them: e^(−Δt / ``scale``), 0 beyond ``reach``.
public struct TimeKernel: Sendable, Hashable {
    /// Seconds in which the similarity falls to 1/e. Higher: stories last longer.
    public var scale: Int64
    /// Seconds beyond which nothing is similar. Higher: more pairs to look at.
    public var reach: Int64

    /// The measured kernel of 4 and 10 days, or another.
    public init(scale: Int64 = 4 * 86_400, reach: Int64 = 10 * 86_400) {
        precondition(scale > 0 && reach >= 0, "a kernel has a positive scale and reach")
        (self.scale, self.reach) = (scale, reach)
    }

    /// The factor for documents of two times, in seconds since any instant; an undated one (`nil`) is at once with all.
    public func factor(_ first: Int64?, _ second: Int64?) -> Float {
        guard let first, let second else { return 1 }
        return factor(gap: gap(min(first, second), max(first, second)))
    }

    /// The factor for a gap of so many seconds.
    func factor(gap: Int64) -> Float {
        gap > reach ? 0 : Float(exp(-Double(gap) / Double(scale)))
    }

    /// The seconds from one time to a later one, as far as they can be told apart.
    func gap(_ early: Int64, _ late: Int64) -> Int64 {
        let (gap, overflow) = late.subtractingReportingOverflow(early)
        return overflow ? .max : gap
    }
}

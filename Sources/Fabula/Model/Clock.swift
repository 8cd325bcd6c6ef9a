import Foundation
import TextAnalysis

/// The user's time zone: it reads times that came without one, and cuts time into days.
///
/// Never the machine's zone: the same input gives the same days everywhere.
public struct Clock: Sendable {
    /// An IANA time zone.
    public let timeZone: TimeZone

    /// Brussels, where the first readers are.
    public static let brussels = Clock(identifier: "Europe/Brussels")!

    /// The clock of an IANA zone such as `Europe/Paris`, or `nil` where this machine's zone table has none of that name.
    public init?(identifier: String) {
        guard let zone = TimeZone(identifier: identifier) else { return nil }
        timeZone = zone
    }

    /// Seconds since 1970-01-01T00:00:00Z. In the hour that a change to winter time repeats, the first is taken.
    public func instant(_ time: Timestamp) -> Int64 {
        if let offset = time.offset { return time.wallClock - Int64(offset) }
        let guess = time.wallClock - Int64(offset(at: time.wallClock))
        let earlier = time.wallClock - Int64(offset(at: guess - 3600))
        let settled = time.wallClock - Int64(offset(at: guess))
        return earlier + Int64(offset(at: earlier)) == time.wallClock ? min(earlier, settled) : settled
    }

    /// The day in this zone on which the time falls. A date alone stays that date, whatever its zone.
    public func day(_ time: Timestamp) -> Day {
        guard let given = time.offset, time.precision == .minute || time.precision == .second else { return time.day }
        let instant = time.wallClock - Int64(given)
        return Timestamp(wallClock: instant + Int64(offset(at: instant)), precision: .second).day
    }

    private func offset(at instant: Int64) -> Int {
        timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant)))
    }
}

import TextAnalysis

/// When an article was published or seen, as its source wrote it: a reading of a clock, with the clock's zone where it is known.
///
/// A time without zone keeps none: ``Clock`` reads it in the zone that the user named, and it is printed without one.
public struct Timestamp: Sendable, Hashable {
    /// How much of the time was given.
    public enum Precision: String, Sendable, Hashable, CaseIterable {
        case year, month, day, minute, second
    }

    /// Seconds from 1970-01-01T00:00:00 to the time shown, both on the same clock: parts that were not given are the earliest.
    public var wallClock: Int64
    /// Seconds east of UTC of that clock, or `nil` where the source does not say.
    public var offset: Int?
    /// The smallest part that was given.
    public var precision: Precision

    /// A reading of a clock.
    public init(wallClock: Int64, offset: Int? = nil, precision: Precision) {
        (self.wallClock, self.offset, self.precision) = (wallClock, offset, precision)
    }

    /// A day with a time of day; without one, a date alone.
    public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0, offset: Int? = nil, precision: Precision) {
        let seconds = hour * 3600 + minute * 60 + second
        self.init(wallClock: Int64(day.number) * 86_400 + Int64(seconds), offset: offset, precision: precision)
    }

    /// The date that the clock showed.
    public var day: Day { Day(number: Int((wallClock - secondOfDay) / 86_400)) }

    private var secondOfDay: Int64 { ((wallClock % 86_400) + 86_400) % 86_400 }

    /// ISO 8601 to the precision given: `2021-12-02T15:23:00`, with `Z` or `+01:00` where the zone is known, `2021-12-02`, `2021-12`.
    public var iso: String {
        let date = day.iso
        switch precision {
        case .year: return String(date.prefix(4))
        case .month: return String(date.prefix(7))
        case .day: return date
        case .minute, .second:
            let s = Int(secondOfDay)
            return "\(date)T\(pad(s / 3600, 2)):\(pad(s / 60 % 60, 2)):\(pad(s % 60, 2))\(zone)"
        }
    }

    private var zone: String {
        guard let offset else { return "" }
        if offset == 0 { return "Z" }
        let minutes = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + pad(minutes / 60, 2) + ":" + pad(minutes % 60, 2)
    }
}

import Foundation
import TextAnalysis

extension Wording {
    /// `Thursday 2 December 2021`; `December 2021` or `2021` where no more is known.
    package func date(_ day: Day, precision: Timestamp.Precision = .day) -> String {
        let (year, month, _) = day.components
        switch precision {
        case .year: return String(year)
        case .month: return "\(months[month - 1])\(behindMonth)\(year)"
        case .day, .minute, .second: return "\(weekdays[day.weekday - 1])\(behindWeekday)\(span(day, day))"
        }
    }

    /// `2 December 2021`, `1–4 December 2021`, `30 November – 4 December 2021`.
    package func span(_ first: Day, _ last: Day) -> String {
        let (a, b) = (first.components, last.components)
        let end = "\(dayOfMonth(last))\(behindDay)\(months[b.month - 1])\(behindMonth)\(b.year)"
        if first == last { return end }
        if (a.year, a.month) == (b.year, b.month) { return "\(dayOfMonth(first))–\(end)" }
        let start = "\(dayOfMonth(first))\(behindDay)\(months[a.month - 1])"
        return a.year == b.year ? "\(start) – \(end)" : "\(start)\(behindMonth)\(a.year) – \(end)"
    }

    /// `2 Dec`, `1–4 Dec`, `30 Nov–4 Dec`; with years where asked, since a table of one week says them once.
    package func shortSpan(_ first: Day, _ last: Day, years: Bool) -> String {
        if first == last { return short(first, year: years) }
        let (a, b) = (first.components, last.components)
        if (a.year, a.month) == (b.year, b.month) { return "\(a.day)\(dayMark)–\(short(last, year: years))" }
        return "\(short(first, year: years && a.year != b.year))–\(short(last, year: years))"
    }

    /// `2 Dec`, `2 Dec 2021`.
    func short(_ day: Day, year: Bool) -> String {
        let parts = day.components
        return "\(parts.day)\(dayMark) \(shortMonths[parts.month - 1])" + (year ? " \(parts.year)" : "")
    }

    /// `2 Dec 2021 15:23`, as exact as the time was given.
    func short(_ time: Timestamp, clock: Clock) -> String {
        let day = clock.day(time)
        switch time.precision {
        case .year: return String(day.components.year)
        case .month: return "\(shortMonths[day.components.month - 1]) \(day.components.year)"
        case .day: return short(day, year: true)
        case .minute, .second: return "\(short(day, year: true)) \(clock.timeOfDay(time))"
        }
    }

    /// `MTWTFSS` for seven days from a Monday: one letter under each bar.
    func initials(from day: Day, count: Int) -> String {
        (0..<count).map { weekdays[(day + $0).weekday - 1].prefix(1).uppercased() }.joined()
    }

    private func dayOfMonth(_ day: Day) -> String {
        let number = day.components.day
        return (number == 1 ? firstOfMonth ?? "1" : String(number)) + dayMark
    }
}

extension Clock {
    /// `15:23` on this clock.
    func timeOfDay(_ time: Timestamp) -> String {
        let here = time.offset == nil ? time.wallClock : wallClock(instant(time))
        let minutes = ((here % 86_400) + 86_400) % 86_400 / 60
        return pad(Int(minutes / 60), 2) + ":" + pad(Int(minutes % 60), 2)
    }

    private func wallClock(_ instant: Int64) -> Int64 {
        instant + Int64(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(instant))))
    }
}

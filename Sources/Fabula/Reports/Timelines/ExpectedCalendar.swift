import TextAnalysis

/// What stories expect, as a calendar to import or to subscribe to (iCalendar, RFC 5545).
public struct ExpectedCalendar: Sendable {
    /// The iCalendar object, as UTF-8. Without events it has none, which the standard does not foresee.
    public var bytes: [UInt8]
    /// How many events it has.
    public var events: Int
    /// How many expected entries are not in it, because they name no day.
    public var withoutDay: Int
}

extension Chronicle {
    /// The entries of kind ``TimelineEntry/Kind/expected`` that name a day, or a span of days, as events that last all day
    /// and take nobody's time.
    ///
    /// Event ids stay the same from run to run, and an event's `DTSTAMP` is the time of its story's latest article, so that a
    /// calendar program takes later news of it for the newer version.
    public func expectedCalendar(_ wording: Wording) -> ExpectedCalendar {
        var lines = ContentLines()
        lines.add("BEGIN", "VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", "-//Fabula//Timelines//EN")
        lines.add("CALSCALE", "GREGORIAN")
        var (events, withoutDay) = (0, 0)
        for (story, timeline) in zip(stories, timelines) {
            let stamp = calendarTime(latestInstant(of: story))
            for (id, entry) in zip(timeline.entryIDs, timeline.entries) where entry.kind == .expected {
                guard entry.datePrecision == .day else {
                    withoutDay += 1
                    continue
                }
                events += 1
                add(entry, id, of: story, stamp, to: &lines, wording)
            }
        }
        lines.add("END", "VCALENDAR")
        return ExpectedCalendar(bytes: lines.bytes, events: events, withoutDay: withoutDay)
    }

    private func add(
        _ entry: TimelineEntry, _ id: String, of story: Story, _ stamp: String, to lines: inout ContentLines,
        _ wording: Wording
    ) {
        let sources = sources(of: entry)
        lines.add("BEGIN", "VEVENT")
        lines.add("UID", lines: ["\(id)@fabula"])
        lines.add("DTSTAMP", stamp)
        lines.add("DTSTART;VALUE=DATE", calendarDate(entry.date))
        if let end = entry.lastDay.map({ $0 + 1 }), end.components.year <= 9999 {  // the first day after it
            lines.add("DTEND;VALUE=DATE", calendarDate(end))
        }
        lines.add("SUMMARY", lines: [entry.text])
        let credits = sources.map { source in source.name + (source.address.map { " \($0)" } ?? "") }
        lines.add("DESCRIPTION", lines: [story.shownTitle] + [wording.datedBy(entry)].compactMap(\.self) + credits)
        if let address = sources.lazy.compactMap(\.address).first { lines.add("URL", address) }
        lines.add("TRANSP", "TRANSPARENT")
        lines.add("END", "VEVENT")
    }

    /// Seconds since 1970 of the latest article; 0 where none is dated.
    private func latestInstant(of story: Story) -> Int64 {
        story.articles.compactMap { corpus.articles[$0].time.map(corpus.clock.instant) }.max() ?? 0
    }
}

import TextAnalysis

/// The title of a TimelineJS and its events: what its JSON and its spreadsheet have in common. Texts are HTML.
private struct TimelineSlide {
    var id: String, headline: String, text: String
    /// Year, month and day as far as they are known; empty for the title.
    var start: [Int] = [], end: [Int] = []
    var group: String?
}

extension Chronicle {
    /// The timelines as one object of Knight Lab's TimelineJS (https://timeline.knightlab.com/docs/json-format.html): a title,
    /// and an event an entry, with links to its sources. Where there are several stories, each is a group.
    public func timelineJS(_ wording: Wording) -> OrderedJSON {
        .object([
            OrderedJSON.Field("title", titleSlide(wording).json),
            OrderedJSON.Field("events", .array(eventSlides(wording).map(\.json))),
        ])
    }

    /// The same with the columns of TimelineJS's spreadsheet
    /// (https://timeline.knightlab.com/docs/using-spreadsheets.html), whose first row is the title.
    ///
    /// `Display Date` is left empty: TimelineJS writes dates in the language that its page asks for.
    public func timelineJSTable(_ wording: Wording) -> Table {
        let slides = [(titleSlide(wording), "title")] + eventSlides(wording).map { ($0, "") }
        return Table(
            columns: [
                "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date",
                "Headline", "Text", "Media", "Media Credit", "Media Caption", "Media Thumbnail", "Type", "Group",
                "Background",
            ],
            rows: slides.map { slide, type -> [Table.Cell] in
                var row = cells(slide.start) + cells(slide.end)
                row += [.missing, .text(slide.headline), .text(slide.text), .missing, .missing, .missing, .missing]
                return row + [.text(type), Table.Cell(slide.group), .missing]
            })
    }

    private func titleSlide(_ wording: Wording) -> TimelineSlide {
        if let story = stories.first, stories.count == 1 {
            return TimelineSlide(
                id: story.id, headline: HTML.text(story.shownTitle),
                text: HTML.paragraphs(HTML.text(facts(of: story, wording))))
        }
        let days = stories.flatMap { [$0.firstDay, $0.lastDay].compactMap(\.self) }
        let facts = [
            wording.count(stories.map(\.articles.count).reduce(0, +), wording.article),
            days.min().map { wording.span($0, days.max()!) } ?? wording.noDates,
        ]
        return TimelineSlide(
            id: "stories", headline: HTML.text(wording.count(stories.count, wording.story)),
            text: HTML.paragraphs(HTML.text(facts.joined(separator: " · "))))
    }

    private func eventSlides(_ wording: Wording) -> [TimelineSlide] {
        zip(stories, timelines).flatMap { story, timeline in
            zip(timeline.entryIDs, timeline.entries).map { slide(of: $1, id: $0, in: story, wording) }
        }
    }

    private func slide(of entry: TimelineEntry, id: String, in story: Story, _ wording: Wording) -> TimelineSlide {
        let kind: String? =
            switch entry.kind {
            case .happened: nil
            case .published: wording.ofReport
            case .expected: wording.expectedHead
            }
        let facts = [kind, wording.datedBy(entry)].compactMap(\.self).joined(separator: " · ")
        let links = sources(of: entry).map { HTML.link($0.name, to: $0.address) }
        return TimelineSlide(
            id: id, headline: HTML.text(entry.text),
            text: HTML.paragraphs(HTML.text(facts), links.joined(separator: ", ")),
            start: parts(of: entry.date, entry.datePrecision),
            end: entry.lastDay.map { parts(of: $0, entry.datePrecision) } ?? [],
            group: stories.count > 1 ? HTML.text(story.shownTitle) : nil)
    }

    private func parts(of day: Day, _ precision: Timestamp.Precision) -> [Int] {
        let (year, month, day) = day.components
        return precision == .year ? [year] : precision == .month ? [year, month] : [year, month, day]
    }

    /// Year, month, day and time of a spreadsheet's row.
    private func cells(_ parts: [Int]) -> [Table.Cell] {
        parts.map(Table.Cell.integer) + [Table.Cell](repeating: .missing, count: 4 - parts.count)
    }
}

extension TimelineSlide {
    /// The slide's object. Links are ours alone: TimelineJS is told not to look for more in the text.
    fileprivate var json: OrderedJSON {
        var fields = [OrderedJSON.Field("unique_id", .string(id))]
        if !start.isEmpty { fields.append(OrderedJSON.Field("start_date", date(start))) }
        if !end.isEmpty { fields.append(OrderedJSON.Field("end_date", date(end))) }
        if let group { fields.append(OrderedJSON.Field("group", .string(group))) }
        let texts = [OrderedJSON.Field("headline", .string(headline)), OrderedJSON.Field("text", .string(text))]
        return .object(
            fields + [OrderedJSON.Field("text", .object(texts)), OrderedJSON.Field("autolink", .boolean(false))])
    }

    private func date(_ parts: [Int]) -> OrderedJSON {
        .object(zip(["year", "month", "day"], parts).map { OrderedJSON.Field($0, .integer($1)) })
    }
}

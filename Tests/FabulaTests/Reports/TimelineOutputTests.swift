import Fabula
import Foundation
import Testing
import TextAnalysis

/// Timelines as other tools open them, byte by byte, and read by the formats' own rules.
struct TimelineOutputTests {
    private var chosen: Chronicle { sampleChronicle.only([0, 1, 2, 3]) }

    @Test(arguments: Wording.timelineLanguages)
    func textAndMarkdown(language: String) throws {
        let wording = try #require(Wording.timelines(in: language))
        try expectGolden(chosen.timelinesMarkdown(wording).utf8, "timelines-\(language).md")
        try expectGolden(chosen.timelinesReport(Layout(wording: wording)).utf8, "timelines-\(language)-80.txt")
    }

    @Test func timelineJS() throws {
        try expectGolden(chosen.only([0]).timelineJS(.english).listing, "timelinejs.json")
        try expectGolden(chosen.timelineJS(.french).listing, "timelinejs-stories.json")
        try expectGolden(chosen.only([0]).timelineJSTable(.english).bytes(.csv), "timelinejs.csv")
        try expectGolden(chosen.timelineJSTable(.french).bytes(.csv), "timelinejs-stories.csv")
    }

    @Test func calendar() throws {
        let calendar = chosen.expectedCalendar(.english)
        try expectGolden(calendar.bytes, "expected.ics")
        #expect((calendar.events, calendar.withoutDay) == (1, 1))
        let event = try #require(CalendarReader(calendar.bytes).events.first)
        let value = { (name: String) in event.first { $0.name == name }?.value }
        #expect(value("UID") == "staxi234567-2021-12-10@fabula")
        #expect(value("DTSTAMP") == "20211202T190500Z")  // the latest article, 20:05 in Brussels
        #expect(value("DTSTART") == "20211210" && value("DTEND") == "20211213")
        #expect(value("SUMMARY") == "Une deuxième action de trois jours est prévue si le plan n'est pas revu.")
        #expect(value("URL") == "https://journal.example/a05")
    }

    @Test func anEventOfOneDayHasNoEnd() throws {
        var chronicle = chosen
        chronicle.timelines[0].entries[2].endDate = nil
        let event = try #require(CalendarReader(chronicle.expectedCalendar(.english).bytes).events.first)
        #expect(!event.contains { $0.name == "DTEND" })
    }

    /// A slide or an event is found again when entries come before it, and no two have one id.
    @Test func entriesKeepTheirIDs() throws {
        var chronicle = chosen.only([0])
        let ids = { (chronicle: Chronicle) in try slides(chronicle).compactMap { $0["unique_id"] as? String } }
        let before = try ids(chronicle)
        #expect(before == ["2021-11-29", "2021-12-02", "2021-12-10", "2022-01"].map { "staxi234567-" + $0 })
        var first = chronicle.timelines[0].entries[0]
        first.date = first.date - 1
        chronicle.timelines[0].entries.insert(first, at: 0)
        #expect(try Array(ids(chronicle).dropFirst()) == before)
        chronicle.timelines[0].entries.insert(first, at: 1)
        #expect(try ids(chronicle).prefix(2) == ["staxi234567-2021-11-28", "staxi234567-2021-11-28-2"])
    }

    /// TimelineJS needs `events` with a year each; month and day as far as they are known.
    @Test func slidesHaveDatesAsExactAsKnown() throws {
        let slides = try slides(chosen.only([0]))
        let start = slides.map { $0["start_date"] as? [String: Int] }
        #expect(start[2] == ["year": 2021, "month": 12, "day": 10])
        #expect(start[3] == ["year": 2022, "month": 1])
        #expect(slides[2]["end_date"] as? [String: Int] == ["year": 2021, "month": 12, "day": 12])
        #expect(slides.allSatisfy { $0["autolink"] as? Bool == false && $0["group"] == nil })
    }

    /// The sheet says what the JSON says, in the columns of the template.
    @Test func theSpreadsheetSaysTheSame() throws {
        let rows = readDelimited(chosen.timelineJSTable(.english).bytes(.csv), separator: ",")
        #expect(rows[0].count == 18 && rows.allSatisfy { $0.count == 18 })
        #expect(rows[1][15] == "title" && rows[1][..<8].allSatisfy(\.isEmpty))
        let slides = try slides(chosen)
        #expect(rows.count == slides.count + 2)
        for (row, slide) in zip(rows.dropFirst(2), slides) {
            let text = try #require(slide["text"] as? [String: String])
            #expect([row[9], row[10], row[16]] == [text["headline"], text["text"], slide["group"] as? String])
            let date = try #require(slide["start_date"] as? [String: Int])
            #expect(row[..<3].map { Int($0) } == ["year", "month", "day"].map { date[$0] })
        }
    }

    /// An outlet stands once, linked where any of its articles has an address; without outlet the host stands for it.
    @Test func sourcesAreLinked() {
        var chronicle = chosen.only([0])
        chronicle.corpus.articles[1].url = nil
        chronicle.corpus.articles[2].source = nil
        chronicle.corpus.articles[2].url = "HTTPS://user@www.canal.example:8080/a(1)?b='c'&amp;d"
        chronicle.corpus.articles[4].url = "javascript:alert(1)"
        let markdown = chronicle.timelinesMarkdown(.english)
        #expect(
            markdown.contains(
                "([Le Courrier](https://journal.example/a04), [canal.example:8080]"
                    + "(HTTPS://user@www.canal.example:8080/a%281%29?b=%27c%27&amp;amp;d), Canal Info · dated by"))
        #expect(!markdown.contains("javascript"))
    }

    private func slides(_ chronicle: Chronicle) throws -> [[String: Any]] {
        let json = try JSONSerialization.jsonObject(with: Data(chronicle.timelineJS(.english).bytes))
        return try #require((json as? [String: Any])?["events"] as? [[String: Any]])
    }
}

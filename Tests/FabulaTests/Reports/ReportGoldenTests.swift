import Fabula
import Testing

/// What people and programs see, at a narrow, a common and a wide terminal, byte by byte.
struct ReportGoldenTests {
    @Test(arguments: [40, 80, 200], [("en", Wording.english), ("fr", .french)])
    func textReports(width: Int, language: (name: String, wording: Wording)) throws {
        let layout = Layout(width: width, wording: language.wording)
        let name = { (report: String) in "\(report)-\(language.name)-\(width).txt" }
        try expectGolden(sampleChronicle.storiesReport(layout).utf8, name("stories"))
        try expectGolden(sampleChronicle.only([0, 1, 2, 3]).timelinesReport(layout).utf8, name("timelines"))
        try expectGolden(sampleChronicle.articlesReport(of: 0, layout).utf8, name("articles"))
        try expectGolden(sampleChronicle.corpus.ingestReport(layout).utf8, name("ingest"))
        try expectGolden(CorpusStatistics(sampleChronicle.corpus).report(layout).utf8, name("statistics"))
    }

    @Test func loneArticlesBeyondTheLimitAreCounted() {
        let report = sampleChronicle.storiesReport(Layout(), loneLimit: 1)
        #expect(report.contains("Europol") && !report.contains("Marché de Noël"))
        #expect(report.contains("and 1 more (fabula cluster --all lists them)"))
    }

    @Test func colouredReports() throws {
        let layout = Layout(width: 80, style: .ansi)
        try expectGolden(sampleChronicle.storiesReport(layout).utf8, "stories-colour.txt")
        try expectGolden(sampleChronicle.only([0]).timelinesReport(layout).utf8, "timeline-colour.txt")
    }

    @Test(arguments: Table.Format.allCases)
    func tables(format: Table.Format) throws {
        try expectGolden(sampleChronicle.articlesTable.bytes(format), "articles.\(format)")
        try expectGolden(sampleChronicle.storiesTable.bytes(format), "stories.\(format)")
        try expectGolden(sampleChronicle.timelineTable.bytes(format), "timeline.\(format)")
    }

    @Test func structuredJSON() throws {
        try expectGolden(OrderedJSON.array(sampleChronicle.storiesJSON).listing, "stories-with-articles.json")
        try expectGolden(OrderedJSON.array(sampleChronicle.timelinesJSON).listing, "stories-with-timelines.json")
        try expectGolden(sampleChronicle.corpus.json.listing, "ingest.json")
        try expectGolden(CorpusStatistics(sampleChronicle.corpus).json.listing, "statistics.json")
        try expectGolden(sampleChronicle.storiesTable.excelBytes, "stories-excel.csv")
    }
}

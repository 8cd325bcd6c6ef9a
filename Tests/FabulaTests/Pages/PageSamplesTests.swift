import Fabula
import Testing

struct PageSamplesTests {
    @Test(arguments: PageSample.all)
    func readsAsACarefulReaderWould(_ sample: PageSample) {
        let harvest = sample.read()
        let items = harvest.articles.map(PageSample.Item.init)
        for (index, expected) in sample.expected.articles.enumerated() {
            guard index < items.count else {
                Issue.record("missing: \(expected.title)")
                continue
            }
            #expect(items[index].kind == expected.kind)
            #expect(items[index].title == expected.title)
            #expect(items[index].text == expected.text)
            #expect(items[index].published == expected.published)
            #expect(items[index].source == expected.source)
            #expect(items[index].tags == expected.tags)
        }
        #expect(items.dropFirst(sample.expected.articles.count).map(\.title) == [], "invented")
        let dropped = Dictionary(grouping: harvest.dropped, by: \.reason.rawValue).mapValues(\.count)
        #expect(dropped == sample.expected.dropped, "\(harvest.dropped.map { "\($0.reason) \($0.text)" })")
        #expect(harvest.findings.map(\.code).sorted() == sample.expected.findings)
    }

    @Test func shareRight() {
        var score = PageScore()
        for sample in PageSample.all { score.add(sample, sample.read()) }
        print("\(PageSample.all.count) pages: \(score.report)")
        #expect(score.share >= 0.98)
        #expect(score.invented == 0)
    }
}

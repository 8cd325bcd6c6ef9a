import Fabula
import Testing

struct WebSamplesTests {
    /// As the content of a file, so that its encoding counts.
    @Test(arguments: WebSample.all)
    func readsAsACarefulReaderWould(_ sample: WebSample) throws {
        let harvest = FileReading.read(sample.bytes, file: sample.name)
        let read = try #require(WebSample.Expected(harvest), "\(harvest.articles.count) articles")
        #expect(read.title == sample.expected.title)
        #expect(read.text == sample.expected.text)
        #expect(read.published == sample.expected.published)
        #expect(read.source == sample.expected.source)
        #expect(read.url == sample.expected.url)
        #expect(read.language == sample.expected.language)
        #expect(read.tags == sample.expected.tags)
        #expect(read.dropped == sample.expected.dropped, "\(harvest.dropped.map { "\($0.origin) \($0.text)" })")
        #expect(read.findings == sample.expected.findings)
    }

    @Test func samplesAreThere() { #expect(WebSample.all.count >= 13) }

    @Test func droppedPassagesTellTheirLines() throws {
        let sample = try #require(WebSample.all.first { $0.name == "fr-02-read-also.html" })
        let harvest = FileReading.read(sample.bytes, file: sample.name)
        let link = try #require(harvest.dropped.first { $0.text.hasPrefix("Lire aussi") })
        #expect(link.origin == Origin(file: "fr-02-read-also.html", line: 15))
        #expect(link.reason == .navigation)
    }
}

import Fabula
import ReadingContract
import Testing

/// Inputs, cut to their least, by which fuzzing or mutation once broke the contract of reading.
struct FuzzedInputTests {
    @Test(arguments: [
        ("x.json", "]"), ("x.json", "[]"), ("x.json", ","), ("x.csv", "title,text"), ("x.csv", "title,text\n\n"),
    ])
    func aFileWithoutRecordsSaysSo(file: String, text: String) {
        #expect(read(text, as: file).codes == ["no-records:1"])
    }

    @Test(arguments: [
        ("x.json", "{\"title\":\"a\u{9B}b\u{202E}c\"}"), ("x.json", "{\"title\":\"a\",\"source\":\"\\u0085\\u2028b\"}"),
        ("x.csv", "title,source\na\u{85}b,c\u{2066}d\n"), ("x.html", "<p>a&#8238;b&#x2028;c &#127; d</p>"),
        ("x.html", "<p>a\u{9B}b\u{2067}c</p>"),
    ])
    func nothingThatATerminalObeysIsLeft(file: String, text: String) {
        #expect(ReadingContract(Array(text.utf8), file: file).broken(by: read(text, as: file)) == [])
    }

    /// Names in structured data are one line each, though their strings hold line ends or paragraphs.
    @Test(arguments: ["a\nb", "a\\nb", "<p>a</p><p>b</p>", "a&#10;b", "a\u{2028}b"])
    func namesOfStructuredDataAreLines(name: String) {
        let data = #"""
            {"@type":"NewsArticle","headline":"\#(name)","articleSection":"\#(name)","publisher":{"name":"\#(name)"}}
            """#
        let page = #"<script type="application/ld+json">\#(data)</script><p>c</p>"#
        let harvest = read(page, as: "x.html")
        #expect(ReadingContract(Array(page.utf8), file: "x.html").broken(by: harvest) == [])
        #expect(harvest.articles.map(\.source) == ["a b"] && harvest.articles.map(\.tags) == [["a b"]])
    }
}

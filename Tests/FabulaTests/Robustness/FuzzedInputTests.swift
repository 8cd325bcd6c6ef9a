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
}

import Fabula
import Foundation
import Testing

/// Hostile files: each is read in linear time, without a crash, and the findings name the file and, in text, a line.
struct RobustnessTests {
    /// Seconds of processor time that a file may take, and the size of large ones. Each takes under a second where it was
    /// measured; the limit only tells apart what hangs or is quadratic.
    private static let (limit, size): (Double, Int) = {
        #if DEBUG
            (30.0, 100_000)
        #else
            (15.0, 5_000_000)
        #endif
    }()

    /// Seconds of this thread: other tests run beside.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    @discardableResult
    private func readInTime(_ bytes: [UInt8], as file: String) -> Harvest {
        let start = Self.processorTime()
        let harvest = FileReading.read(bytes, file: file)
        let time = Self.processorTime() - start
        #expect(time < Self.limit, "\(file): \(bytes.count) bytes")
        #expect(harvest.findings.allSatisfy { $0.origin.file == file })
        return harvest
    }

    private func repeated(_ piece: String, size: Int = RobustnessTests.size) -> [UInt8] {
        let piece = Array(piece.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size + piece.count)
        while bytes.count < size { bytes += piece }
        return bytes
    }

    @Test(arguments: ["x.json", "x.csv", "x.xml", "x.txt", "x.gz"], 0..<40)
    func randomBytes(file: String, seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let heads = [
            "", "{\"title\":\"", "title,text\n\"", "<?xml version='1.0'?><rss><channel><item>", "[{",
            "\u{1F}\u{8B}\u{8}",
        ]
        let head = heads.randomElement(using: &random)!.unicodeScalars.map { UInt8($0.value) }
        let alphabets = [Array(0...255), Array("{}[]\",:\\ \n1etru<>&;/-!'ptil".utf8)]
        let alphabet = alphabets.randomElement(using: &random)!
        let bytes = head + (0..<4000).map { _ in alphabet.randomElement(using: &random)! }
        let harvest = readInTime(bytes, as: file)
        #expect(!harvest.findings.isEmpty || !["x.json", "x.csv"].contains(file))
    }

    @Test func anOpenQuoteAtTheStartOfALongTable() {
        let bytes =
            Array("title,text\n\"open,x\n".utf8) + repeated("a title,\"a text, with \"\"quotes\"\"\"\nanother,plain\n")
        let harvest = readInTime(bytes, as: "x.csv")
        #expect(harvest.codes == ["open-quote:2"])
        #expect(harvest.titles.prefix(3) == ["open", "a title", "another"])
        let plain = readInTime(Array("title,text\n\"open,x\n".utf8) + repeated("a title,a text\n"), as: "x.csv")
        #expect(plain.titles.prefix(2) == ["open", "a title"])
        #expect(plain.codes == ["open-quote:2"])
    }

    @Test(arguments: [
        "\"", "\"\n", "\"\"\n", "\"a\n", "a,\"b", "\"a\"\"b\n", "\"\"\"", "\",\n\"x", ",", "\n", "\" \n", "a\"\n\"b,",
    ])
    func tablesOfQuotes(piece: String) {
        let harvest = readInTime(Array("title,text\n".utf8) + repeated(piece, size: Self.size / 5), as: "x.csv")
        #expect(harvest.findings.allSatisfy { $0.origin.line != nil || $0.message.contains("more of this kind") })
    }

    @Test(arguments: [
        "[", "{", "{\"a\":", "[{\"a\":[", "{\"a\":[\n", "{\"title\":\"x\",\"a\":[{},\n", "]", "}", "\"", "\\",
        "{\"title\":\"a\\",
        "{\"a\n", "{\"a\"\n", "x", "1 ", "{}\n", "[1],", "},{\"", "},{\"a\" ", "{\"a\":{\"title\":1},\n", "   {\n",
        "{\"a\":\"\\ud800",
        "{\"title\":\"x\"\n", "\n[{\"a\":1},\n",
    ])
    func piecesOfJSON(piece: String) {
        let harvest = readInTime(Array("{\"".utf8) + repeated(piece, size: Self.size / 5), as: "x.json")
        #expect(!harvest.findings.isEmpty)
        #expect(harvest.findings.count < 1000)
        readInTime(repeated(piece, size: Self.size / 5), as: "x.json")
    }

    @Test(arguments: [
        "<", "<a ", "<a href=\"", "<p>", "&", "&#", "&amp", "<!--", "<script>", "</p", "<script></style>", "<b '",
        "<![CDATA[",
    ])
    func piecesOfMarkup(piece: String) {
        let text = String(decoding: repeated(piece, size: Self.size / 5), as: UTF8.self)
        let start = Self.processorTime()
        _ = PlainText.paragraphs(text)
        #expect(Self.processorTime() - start < Self.limit)
        readInTime(
            Array("<rss><channel><item><title>x</title>".utf8) + repeated(piece, size: Self.size / 5), as: "x.xml")
        readInTime(Array("<?xml version='1.0'?><!-- ".utf8) + repeated(piece, size: Self.size / 5), as: "x.xml")
    }

    @Test func billionLaughs() {
        var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [\n<!ENTITY a0 \"lol\">\n"
        for i in 1...12 { text += "<!ENTITY a\(i) \"\(String(repeating: "&a\(i - 1);", count: 10))\">\n" }
        text += "]>\n<rss><channel><title>&a12;</title><item><title>Grève &a12;</title></item></channel></rss>"
        let harvest = readInTime(Array(text.utf8), as: "x.xml")
        #expect(harvest.titles == ["Grève &a12;"])
        #expect(harvest.articles.first?.origin.line == 17)
    }

    @Test func externalEntitiesAreNotRead() {
        let text =
            "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><item><title>&x;</title></item></rss>"
        #expect(readInTime(Array(text.utf8), as: "x.xml").titles == ["&x;"])
    }

    @Test func oneLongLine() {
        let words = String(decoding: repeated("le secteur des taxis "), as: UTF8.self)
        let harvest = readInTime(Array("{\"title\": \"a\", \"text\": \"\(words)\"}".utf8), as: "x.json")
        #expect(harvest.articles.first?.text.utf8.count ?? 0 >= Self.size - 1)
        readInTime(Array(words.utf8), as: "x.csv")
        readInTime(Array("title,text\na,\(words)".utf8), as: "x.csv")
        readInTime(Array(("<rss><channel><item><title>a</title><description>" + words).utf8), as: "x.xml")
    }

    @Test func deepXML() {
        readInTime(Array("<rss><channel>".utf8) + repeated("<item>"), as: "x.xml")
        readInTime(Array("<rss><channel><item><title>".utf8) + repeated("<b>"), as: "x.xml")
    }

    /// One byte changed at random in valid files: never a crash, and most of the file is still read.
    @Test(arguments: ["json", "csv", "xml"])
    func oneByteWrong(form: String) {
        let items = (0..<30).map { i in
            switch form {
            case "json": "{\"title\": \"Titre \(i)\", \"text\": \"Un texte, court\", \"date\": \"2021-12-02\"}\n"
            case "csv": "\"Titre \(i)\",\"Un texte, court\",2021-12-02\n"
            default: "<item><title>Titre \(i)</title><description>Un texte, court</description></item>\n"
            }
        }
        let head = ["json": "", "csv": "title,text,date\n", "xml": "<rss><channel>\n"][form]!
        let whole = Array((head + items.joined() + (form == "xml" ? "</channel></rss>" : "")).utf8)
        var random = SplitMix(seed: 13)
        var kept = 0
        for _ in 0..<1000 {
            var bytes = whole
            let at = Int.random(in: head.utf8.count..<bytes.count, using: &random)
            bytes[at] = UInt8.random(in: 1...255, using: &random)
            let harvest = FileReading.read(bytes, file: "x.\(form)")
            // The parser gives up on a feed only where its structure is hit.
            kept += harvest.articles.count
            if form != "xml" { #expect(harvest.articles.count >= 28, "byte \(at) as \(bytes[at])") }
        }
        #expect(kept >= 28_000)
    }
}

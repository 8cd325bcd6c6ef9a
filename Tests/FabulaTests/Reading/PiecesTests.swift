import Fabula
import Testing

/// Large files are read piece by piece: with the same result as small ones, for any number of threads.
struct PiecesTests {
    /// A text of about 400 bytes with what separates records in it.
    private func text(_ i: Int) -> String {
        String(repeating: "Été \(i) à Liège, \"dit-il\"; ", count: 12)
    }

    private func json(_ i: Int) -> String {
        let body = text(i).replacing("\"", with: "\\\"")
        return
            "{\"id\": \"n\(i)\", \"title\": \"Titre \(i)\", \"text\": \"\(body)\", \"date\": \"0\(i % 9 + 1)/12/2021\"}"
    }

    private func row(_ i: Int) -> String {
        let body = text(i).replacing("\"", with: "\"\"") + "\nSuite \(i)"
        return "n\(i),Titre \(i),\"\(body)\",0\(i % 9 + 1)/12/2021"
    }

    private static let count = 30_000

    @Test func linesOfJSON() {
        let faulty = [12_345: "{\"title\": \"open", 20_000: "{\"title\": nothing}", 29_999: "{\"title\": \"cut"]
        let lines = (0..<Self.count).map { faulty[$0] ?? json($0) }
        let bytes = Array(lines.joined(separator: "\n").utf8)
        #expect(bytes.count > 8 << 20)
        for threads in [1, 3] {
            let harvest = FileReading.read(bytes, file: "x", threads: threads)
            let kept = (0..<Self.count).filter { faulty[$0] == nil }
            #expect(harvest.articles.map(\.id) == kept.map { "n\($0)" })
            #expect(harvest.articles.map(\.origin.line) == kept.map { $0 + 1 })
            #expect(harvest.articles.last?.published?.iso == "2021-12-0\(29_998 % 9 + 1)")
            #expect(harvest.codes == ["bad-json:12346", "bad-json:20001", "truncated-json:30000"])
        }
    }

    @Test(arguments: ["\n", "\r\n"])
    func rowsOfATable(end: String) {
        let rows = (0..<Self.count).map { row($0).replacing("\n", with: end) }
        let bytes = Array((["id,title,text,date"] + rows).joined(separator: end).utf8)
        #expect(bytes.count > 8 << 20)
        let harvest = FileReading.read(bytes, file: "x.csv")
        #expect(harvest.findings.isEmpty)
        #expect(harvest.articles.map(\.id) == (0..<Self.count).map { "n\($0)" })
        #expect(harvest.articles.map(\.origin.line) == (0..<Self.count).map { 2 * $0 + 2 })
        #expect(harvest.articles.allSatisfy { $0.text.hasSuffix("Suite \($0.id.dropFirst())") })
    }

    /// The last date tells how the first ones are read.
    @Test func theWholeFileTellsWhetherTheMonthComesFirst() {
        let late = "{\"id\": \"late\", \"title\": \"Titre\", \"text\": \"Texte\", \"date\": \"12/25/2021\"}"
        let lines = (0..<Self.count).map(json) + [late]
        let harvest = FileReading.read(Array(lines.joined(separator: "\n").utf8), file: "x", threads: 2)
        #expect(harvest.codes == ["month-first:\(Self.count + 1)"])
        #expect(harvest.articles.first?.published?.iso == "2021-01-12")
        #expect(harvest.articles.last?.published?.iso == "2021-12-25")
        let rows = (0..<Self.count).map(row) + ["late,Titre,Texte,12/25/2021"]
        let table = FileReading.read(Array((["id,title,text,date"] + rows).joined(separator: "\n").utf8), file: "x.csv")
        #expect(table.articles.map(\.published?.iso) == harvest.articles.map(\.published?.iso))
    }

    /// A quote that opens in the first piece and never closes costs its field, not the file.
    @Test func anOpenQuoteOfALargeTable() {
        let plain = (0..<400_000).map { "Titre \($0),un texte" }
        let bytes = Array((["title,text", "\"Ouvert,x"] + plain).joined(separator: "\n").utf8)
        let harvest = FileReading.read(bytes, file: "x.csv")
        #expect(harvest.codes == ["open-quote:2"])
        #expect(harvest.articles.count == 400_001)
    }

    @Test func eachPieceHasItsEncoding() {
        var bytes = Array((0..<Self.count).map(json).joined(separator: "\n").utf8)
        bytes += Array("\n{\"title\": \"".utf8) + [0xC9, 0x74, 0xE9] + Array("\"}\n".utf8)
        let harvest = FileReading.read(bytes, file: "x")
        #expect(harvest.articles.count == Self.count + 1)
        #expect(harvest.articles[0].text.hasPrefix("Été 0 à Liège"))
        #expect(harvest.codes == ["encoding:\(Self.count + 1)"])
    }

    /// Records over several lines are no JSON lines: they are read as one document, however large.
    @Test func recordsOverManyLines() {
        let records = (0..<Self.count).map { json($0).replacing(", \"text\"", with: ",\n\"text\"") }
        let harvest = FileReading.read(Array(records.joined(separator: "\n").utf8), file: "x.jsonl")
        #expect(harvest.articles.count == Self.count)
        #expect(harvest.findings.isEmpty)
    }
}

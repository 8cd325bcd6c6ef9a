import Fabula
import Testing

/// A page whose lines were cut at some column is read like the page itself, or says so.
struct HardWrapTests {
    /// Pages with enough cut lines to tell: eight at least.
    static let samples = PageSample.all.filter { sample in
        sample.page.split(whereSeparator: \.isNewline).count { $0.count > 80 } >= 8
    }

    @Test(arguments: samples, [72, 80])
    func cutLinesAreJoined(_ sample: PageSample, width: Int) {
        let plain = PageReader.read(sample.page, file: "p")
        let wrapped = PageReader.read(Self.wrap(sample.page, at: width), file: "p")
        #expect(wrapped.articles.map(PageSample.Item.init) == plain.articles.map(PageSample.Item.init))
        #expect(wrapped.findings.contains { $0.code == "unwrapped" && $0.origin.line == 1 })
    }

    @Test(arguments: PageSample.all)
    func whatIsNotCutStays(_ sample: PageSample) {
        #expect(!sample.read().findings.contains { $0.code == "unwrapped" || $0.code == "cut-lines" })
    }

    @Test func linesCutWithinWordsAreAFinding() throws {
        let page = try #require(PageSample.all.first { $0.name == "fr-12-held" }).page
        let cut = page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            stride(from: 0, to: max(1, line.count), by: 80).map { String(line.dropFirst($0).prefix(80)) }
                .joined(separator: "\n")
        }
        #expect(PageReader.read(cut.joined(separator: "\n"), file: "p").findings.contains { $0.code == "cut-lines" })
    }

    /// Greedy, at spaces only.
    private static func wrap(_ page: String, at width: Int) -> String {
        page.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            var (rows, row) = ([Substring](), Substring())
            for word in line.split(separator: " ") {
                if !row.isEmpty, row.count + 1 + word.count > width {
                    rows.append(row)
                    row = word
                } else {
                    row = row.isEmpty ? word : row + " " + word
                }
            }
            return (rows + [row]).joined(separator: "\n")
        }.joined(separator: "\n")
    }
}

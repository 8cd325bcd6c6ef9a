import Fabula
import Foundation
import Testing

struct FileSourceTests {
    private func inFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fabula-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try body(folder.path)
    }

    private func json(_ title: String) -> String { "{\"title\": \"\(title)\"}" }

    @Test func foldersAreReadInByteOrderOfNames() throws {
        let files = [
            "b.json": json("b"), "B.json": json("B"), "a/z.json": json("az"), "a/é.json": json("aé"),
            ".hidden.json": json("no"),
            ".git/x.json": json("no"), "a.json": json("a"), "10.json": json("10"), "9.json": json("9"),
        ]
        try inFolder(files) { folder in
            try FileManager.default.createSymbolicLink(atPath: folder + "/a/loop", withDestinationPath: folder)
            try FileManager.default.createSymbolicLink(atPath: folder + "/a/gone", withDestinationPath: "nowhere")
            for threads in [1, 4] {
                let harvest = try FileSource(paths: [folder], threads: threads).harvest()
                #expect(harvest.titles == ["10", "9", "B", "az", "aé", "a", "b"])
                #expect(harvest.articles[3].origin.file == folder + "/a/z.json")
                #expect(harvest.findings.map(\.code) == ["unreadable", "folder-loop"])
                #expect(harvest.findings.map(\.origin.file) == [folder + "/a/gone", folder + "/a/loop"])
            }
            #expect(
                try FileSource(paths: [folder + "/b.json", folder + "/"]).harvest().titles.prefix(2) == ["b", "10"])
        }
    }

    @Test func namedInputsMustExist() throws {
        #expect(throws: InputError.missing(path: "/nowhere/x.csv")) {
            try FileSource(paths: ["/nowhere/x.csv"]).harvest()
        }
        #expect(InputError.missing(path: "x.csv").description.hasPrefix("x.csv: no such file or folder."))
    }

    @Test func aDashIsStandardInput() throws {
        let source = FileSource(paths: ["-"], standardInput: { Array("title,text\na,b\n".utf8) })
        let harvest = try source.harvest()
        #expect(harvest.titles == ["a"])
        #expect(harvest.articles.first?.origin == Origin(file: "-", line: 2))
    }

    @Test func contentDecidesBeforeTheName() {
        #expect(read(json("a"), as: "x.csv").titles == ["a"])
        #expect(read("title,text\na,b\n", as: "x.txt").titles == ["a"])
        #expect(read("title\na\n", as: "x.csv.gz").titles == ["a"])
        #expect(read("<rss><channel><item><title>a</title></item></channel></rss>", as: "x.json").titles == ["a"])
    }

    /// A store beside the files that went into it, with the files that SQLite keeps while it is in use.
    @Test func databasesInFoldersAreSkipped() throws {
        let database = "SQLite format 3\u{0}" + String(repeating: "\u{0}", count: 100)
        let files = [
            "a.json": json("a"), "news.sqlite": database, "news.sqlite-wal": "", "news.sqlite-shm": "\u{18}",
            "lone-wal": json("b"),
        ]
        try inFolder(files) { folder in
            let harvest = try FileSource(paths: [folder]).harvest()
            #expect(harvest.titles == ["a", "b"])
            #expect(harvest.findings.map(\.code) == ["database"])
            #expect(harvest.findings.map(\.origin.file) == [folder + "/news.sqlite"])
            #expect(try FileSource(paths: [folder + "/news.sqlite"]).harvest().findings.map(\.code) == ["not-text"])
        }
    }

    /// More files than are read ahead, in their order, told apart by their bytes.
    @Test func filesAreHandedOverOneByOne() throws {
        let files = Dictionary(uniqueKeysWithValues: (100..<140).map { ("\($0).json", json("\($0 % 39)")) })
        try inFolder(files) { folder in
            var read: [ReadFile] = []
            try FileSource(paths: [folder], threads: 2).forEachPart { read.append($0) }
            #expect(read.map(\.name) == files.keys.sorted().map { folder + "/" + $0 })
            #expect(read.map(\.harvest.articles.count) == files.map { _ in 1 })
            #expect(Set(read.map(\.hash)).count == 39)
            #expect(read.allSatisfy { $0.hash.count == 32 })
        }
    }

    /// A large file comes in parts with one hash, the findings with the last, and they make what is read at once.
    @Test func largeFilesAreHandedOverInParts() throws {
        let lines = (0..<100_000).map { json("titre \($0)") + "\n" }.joined() + "{\"title\": \"cut"
        try inFolder(["a.json": json("a"), "b.jsonl": lines, "c.json": json("c")]) { folder in
            var parts: [ReadFile] = []
            try FileSource(paths: [folder], threads: 2).forEachPart { parts.append($0) }
            let large = parts.filter { $0.name.hasSuffix("b.jsonl") }
            #expect(large.count > 2 && parts.count == large.count + 2)
            #expect(large.map(\.isLast) == large.map { _ in false }.dropLast() + [true])
            #expect(Set(large.map(\.hash)).count == 1)
            #expect(large.dropLast().allSatisfy { $0.harvest.findings.isEmpty && !$0.harvest.articles.isEmpty })
            #expect(large.last?.harvest.findings.map(\.code) == ["truncated-json"])
            #expect(parts.map(\.position) == parts.map(\.position).sorted())
            #expect(parts.last?.position == parts.last?.total && parts.last!.position > 2 << 20)
            let whole = try FileSource(paths: [folder], threads: 1).harvest()
            #expect(parts.flatMap(\.harvest.titles) == whole.titles)
        }
    }

    @Test(arguments: ["", "   \n\n", "\u{FEFF}"])
    func emptyFilesAreFindings(text: String) {
        #expect(read(text, as: "x.csv").codes == ["empty-file:1"])
    }

    @Test func whatIsNoTextIsAFinding() {
        var random = SplitMix(seed: 1)
        for size in [64, 1000, 100_000] {
            let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &random) }
            let harvest = FileReading.read(bytes, file: "x.csv")
            #expect(harvest.articles.isEmpty)
            #expect(harvest.findings.contains { $0.code == "not-text" })
        }
        let pdf = FileReading.read(Array("%PDF-1.7\n".utf8) + [UInt8](repeating: 1, count: 50), file: "x.pdf")
        #expect(pdf.findings.first?.message.contains("PDF") == true)
    }

    @Test(arguments: Packer.allCases)
    func unpacksByContent(packer: Packer) throws {
        let text = Array((0..<40_000).map { json("t\($0)") }.joined(separator: "\n").utf8)
        let gzip = { packer.packed($0) }
        let whole = gzip(text)
        #expect(FileReading.read(whole, file: "x").articles.count == 40_000)
        let members = gzip(Array(text[..<1000])) + gzip(Array(text[1000...])) + [0, 0, 0]
        #expect(FileReading.read(members, file: "x").articles.count == 40_000)
        #expect(FileReading.read(members, file: "x").findings.isEmpty)

        let cut = FileReading.read(Array(whole[..<(whole.count / 2)]), file: "x.jsonl.gz")
        #expect((100..<40_000).contains(cut.articles.count))
        #expect(cut.titles == (0..<cut.articles.count).map { "t\($0)" })
        #expect(cut.findings.first?.code == "truncated-\(packer)")

        var damaged = whole
        for i in (whole.count / 2)..<(whole.count / 2 + 64) { damaged[i] ^= 0x5A }
        #expect(FileReading.read(damaged, file: "x").findings.contains { $0.code == "bad-\(packer)" })
        #expect(FileReading.read(Array(whole[..<12]), file: "x").findings.map(\.code) == ["truncated-\(packer)"])
        #expect(FileReading.read(gzip([]), file: "x").findings.map(\.code) == ["empty-file"])
    }

    @Test(arguments: Packer.allCases)
    func bombsAreRefused(packer: Packer) {
        let head = Array((0..<20_000).map { json("t\($0)") + "\n" }.joined().utf8)
        for (start, count) in [([], 0), (head, 20_000)] {
            let bomb = FileReading.read(packer.packed(start + [UInt8](repeating: 0x20, count: 80 << 20)), file: "x")
            #expect(bomb.findings.map(\.code) == ["\(packer)-bomb"])
            #expect(bomb.articles.count == count)
        }
    }

    /// What is large and packed is unpacked as it is read.
    @Test(arguments: Packer.allCases)
    func largePackedFiles(packer: Packer) {
        let text = Array((0..<200_000).map { json("titre \($0)") + "\n" }.joined().utf8)
        let harvest = FileReading.read(packer.packed(text), file: "x.jsonl", threads: 2)
        #expect(harvest.titles == (0..<200_000).map { "titre \($0)" })
        #expect(harvest.findings.isEmpty)
    }
}

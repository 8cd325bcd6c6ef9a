import Foundation
import Testing

/// One line as long as the file: what cannot be cut is held whole, in at most ten times its bytes.
@Suite(.serialized)
struct LongLineTests {
    /// MiB of a line: `make long-lines` asks for a gigabyte.
    private static let size: Int = {
        #if DEBUG
            let usual = 4
        #else
            let usual = 64
        #endif
        return ProcessInfo.processInfo.environment["FABULA_LONG_LINE"].flatMap(Int.init) ?? usual
    }()

    /// What stands before and behind the line.
    private static let files: [(name: String, head: String, tail: String)] = [
        ("x.txt", "Un titre\n\n", "\n"), ("x.csv", "title,text\nUn titre,", "\n"),
        ("x.csv", "title,text\n\"Un titre\",\"", ""), ("x.jsonl", "{\"title\":\"Un titre\",\"text\":\"", "\"}\n"),
        ("x.xml", "<rss><channel><item><title>Un titre</title><description>", ""),
        ("x.html", "<html><body><h1>Un titre</h1><p>", "</p></body></html>"),
    ]

    @Test(arguments: files.indices)
    func oneLongLine(_ index: Int) async throws {
        let file = Self.files[index]
        try await BuiltProgram.inTemporaryFolder { folder in
            try Self.write(file.head, file.tail, to: folder.appending(path: file.name))
            let outcome = try await BuiltProgram.run(["ingest", "--dry-run", "--stats", file.name], in: folder)
            #expect(outcome.code == 0, "\(file): \(outcome.messages.suffix(400))")
            #expect(!outcome.output.isEmpty)
            // Of all programs that the tests have run so far, the one that took most.
            var usage = rusage()
            getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
            let peak = usage.ru_maxrss >> 10
            #expect(peak <= 10 * Self.size + 50, "\(file.name): \(peak) MiB for a line of \(Self.size)")
            print("\(file.name): at most \(peak) MiB for a line of \(Self.size) MiB")
        }
    }

    private static func write(_ head: String, _ tail: String, to file: URL) throws {
        try #require(FileManager.default.createFile(atPath: file.path, contents: Data(head.utf8)))
        let handle = try FileHandle(forWritingTo: file)
        try handle.seekToEnd()
        let words = Data(String(repeating: "le conseil a dit ", count: (1 << 20) / 16 + 1).utf8.prefix(1 << 20))
        for _ in 0..<size { try handle.write(contentsOf: words) }
        try handle.write(contentsOf: Data(tail.utf8))
        try handle.close()
    }
}

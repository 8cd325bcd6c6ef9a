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
    func oneLongLine(_ index: Int) throws {
        let file = Self.files[index]
        let folder = FileManager.default.temporaryDirectory.appending(path: "fabula-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: file.name)
        try Self.write(file.head, file.tail, to: path)
        let (code, peak) = try Self.run(["ingest", "--dry-run", "--stats", path.path])
        #expect(code == 0, "\(file)")
        #expect(
            !Self.isMeasurable || peak <= 10 * Self.size + 50, "\(file.name): \(peak) MiB for a line of \(Self.size)")
        print("\(file.name): \(peak) MiB for a line of \(Self.size) MiB")
    }

    /// A page of one-letter paragraphs, of each of which the reader keeps more than its four bytes: a mebibyte may take
    /// sixty beside what the program takes for nothing.
    @Test(.enabled(if: isMeasurable)) func aPageOfLetters() throws {
        let peaks = try [1, 1 << 18].map { count in
            let page = FileManager.default.temporaryDirectory.appending(path: "fabula-\(UUID()).html")
            try Data(("<html>" + String(repeating: "<p>1", count: count)).utf8).write(to: page)
            defer { try? FileManager.default.removeItem(at: page) }
            let (code, peak) = try Self.run(["ingest", "--dry-run", "--stats", page.path])
            #expect(code == 0)
            return peak
        }
        #expect(peaks[1] - peaks[0] <= 10 + 50)
    }

    /// Sanitizers hold memory of their own, and what was freed, several times that of the program.
    private static let isMeasurable = ProcessInfo.processInfo.environment["FABULA_SANITIZED"] == nil

    /// Runs the program and tells the most memory that was resident at once, in MiB.
    private static func run(_ arguments: [String]) throws -> (code: Int32, peak: Int) {
        let process = Process()
        process.executableURL = URL(filePath: try #require(BuiltProgram.path, "fabula is not built: swift build"))
        process.arguments = arguments
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
        try process.run()
        // getrusage(2) would count what this process held when it was forked.
        var peak = 0
        while process.isRunning {
            peak = max(peak, residentPeak(of: process.processIdentifier))
            usleep(5_000)
        }
        process.waitUntilExit()
        return (process.terminationStatus, peak >> 10)
    }

    /// Linux's high-water mark of a process in KiB; 0 where there is none.
    private static func residentPeak(of process: Int32) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
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

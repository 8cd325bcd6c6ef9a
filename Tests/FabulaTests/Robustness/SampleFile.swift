import Foundation

/// A sound file of one of the formats, to be damaged.
struct SampleFile: Sendable, CustomStringConvertible {
    var name: String
    var bytes: [UInt8]

    var description: String { name }

    /// The sample week, pages and web pages, and what the fuzzer starts from.
    static let all: [SampleFile] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let files = ["Data/week", "Data/pages", "Data/web", "Fuzz/Seeds"].flatMap { folder in
            try! FileManager.default.contentsOfDirectory(
                at: root.appending(path: folder), includingPropertiesForKeys: nil)
        }
        // Answers beside the pages are JSON; one list of a few articles stands for them all.
        let samples =
            files.filter { !["md", "json"].contains($0.pathExtension) || $0.path.contains("/week/") }
            + files.filter { $0.path.contains("/Seeds/") && $0.pathExtension == "json" }
        return samples.sorted { $0.path < $1.path }.map {
            SampleFile(name: $0.lastPathComponent, bytes: [UInt8](try! Data(contentsOf: $0)))
        }
    }()
}

import Foundation
import Testing

/// Compares with the file of that name beside this one; `FABULA_RECORD=1` writes it instead.
func expectGolden(_ bytes: some Sequence<UInt8>, _ name: String, sourceLocation: SourceLocation = #_sourceLocation)
    throws
{
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    let now = Data(bytes)
    if ProcessInfo.processInfo.environment["FABULA_RECORD"] == "1" { return try now.write(to: file) }
    let golden = try Data(contentsOf: file)
    if golden != now {
        Issue.record(
            """
            \(name) is no longer what was recorded. It is now:
            \(String(decoding: now, as: UTF8.self))
            If that is better, record it: FABULA_RECORD=1 swift test
            """, sourceLocation: sourceLocation)
    }
}

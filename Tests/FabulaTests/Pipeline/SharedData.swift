import Foundation

/// The package's own folder, and the news collections that may lie beside it.
enum Place {
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A file of the package.
    static func file(_ path: String) -> String { package.appendingPathComponent(path).path }

    /// A file of the shared collections (`FABULA_SHARED`, else `../shared`), or `nil`, said aloud, where there is none.
    static func shared(_ path: String) -> String? {
        let root = ProcessInfo.processInfo.environment["FABULA_SHARED"] ?? file("../shared")
        let full = root + "/" + path
        if FileManager.default.fileExists(atPath: full) { return full }
        print("skipped: no \(path) in the shared collections; set FABULA_SHARED to their folder")
        return nil
    }
}

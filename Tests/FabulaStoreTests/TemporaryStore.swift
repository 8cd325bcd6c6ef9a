import Fabula
import FabulaStore
import Foundation
import GRDB
import StoreHarness

/// A folder for the time of a test, with the path of a store in it.
func withTemporaryPath(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "fabula-store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.appending(path: "news.sqlite").path)
}

extension Store {
    /// Every row of every table, bytes as hexadecimal digits: what `.dump` of the sqlite3 shell tells.
    func dump() throws -> [String] {
        try database.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            return try tables.flatMap { table in
                try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { row in
                    table
                        + row.databaseValues.map { value in
                            if case .blob(let data) = value.storage {
                                return " x" + data.map { "\($0)" }.joined(separator: ".")
                            }
                            return " \(value)"
                        }.joined()
                }
            }
        }
    }

    /// The rows of a query, values joined by `|`, nothing for NULL.
    func rows(_ sql: String) throws -> [String] {
        try database.read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                row.databaseValues.map { String.fromDatabaseValue($0) ?? ($0.isNull ? "" : "\($0)") }.joined(
                    separator: "|")
            }
        }
    }
}

/// What a corpus says, byte for byte: Swift's `==` takes two spellings of é for one.
func bytes(of corpus: Corpus) -> [UInt8] {
    let parts = [String(reflecting: corpus.articles), String(reflecting: corpus.dropped)]
    return Array((parts + [String(reflecting: corpus.findings)]).joined(separator: "\n").utf8)
}

func corpus(_ harvest: Harvest) -> Corpus { Corpus(gathering: harvest, clock: .brussels) }

/// The program that writes to stores from a process of its own, built beside the tests.
enum Harness {
    static let path: String? = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        var folders = ["debug", "release"].map { package.appending(path: ".build/\($0)") }
        if let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            folders.insert(URL(filePath: own).deletingLastPathComponent(), at: 0)
        }
        return folders.map { $0.appending(path: "StoreHarness").path }.first(
            where: FileManager.default.isExecutableFile)
    }()
}

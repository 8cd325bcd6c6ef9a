import Fabula
import FabulaStore
import Foundation
import GRDB
import StoreHarness
import Testing

/// What goes wrong is told with its cause, and nothing is destroyed.
struct TroubleTests {
    let batch = Batch(number: 3, seed: 1)

    /// The cause of the error that opening gives, after which the file must be as before.
    func cause(_ path: String, _ access: Store.Access) -> StoreError.Cause? {
        let before = FileManager.default.contents(atPath: path)
        defer { #expect(FileManager.default.contents(atPath: path) == before) }
        do {
            _ = try Store(path: path, for: access)
            return nil
        } catch {
            #expect((error as? StoreError)?.path == path)
            #expect("\(error)".contains(path))
            return (error as? StoreError)?.cause
        }
    }

    @Test func whatIsNoStoreIsRefused() throws {
        try withTemporaryPath { path in
            let folder = URL(filePath: path).deletingLastPathComponent().path
            #expect(cause(folder, .reading) == .folder && cause(folder, .writing) == .folder)
            #expect(cause(path, .reading) == .missing)
            #expect(cause(folder + "/none/news.sqlite", .writing) == .missingFolder(folder + "/none"))
            try Data("id,title\n1,Grève\n".utf8).write(to: URL(filePath: path))
            #expect(cause(path, .reading) == .notADatabase && cause(path, .writing) == .notADatabase)
            try Data("SQLite format 3\u{0}".utf8).write(to: URL(filePath: path))
            #expect(cause(path, .reading) == .notADatabase && cause(path, .writing) == .notADatabase)
            #expect(!Store.isStore(path: path) && !Store.isStore(path: folder) && !Store.isStore(path: "/dev/zero"))
        }
    }

    @Test func anotherApplicationsDatabaseIsRefused() throws {
        try withTemporaryPath { path in
            let other = try DatabaseQueue(path: path)
            try other.write { db in try db.execute(sql: "CREATE TABLE article (id TEXT)") }
            try other.close()
            #expect(cause(path, .reading) == .otherDatabase && cause(path, .writing) == .otherDatabase)
            #expect(!Store.isStore(path: path))
        }
    }

    /// The header must tell at once: a process that is killed leaves the rest in the write-ahead log.
    @Test func aStoreIsRecognisedWhileItIsOpen() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(batch.harvest, from: batch.input)
            #expect(Store.isStore(path: path))
            #expect(try store.rows("PRAGMA journal_mode") == ["wal"])
        }
    }

    @Test func anEmptyFileBecomesAStore() throws {
        try withTemporaryPath { path in
            try Data().write(to: URL(filePath: path))
            #expect(cause(path, .reading) == .notADatabase)
            try Store(path: path, for: .writing).close()
            #expect(Store.isStore(path: path))
        }
    }

    @Test func aNewerStoreIsRefused() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            try store.database.write { db in
                try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('claims and their sources')")
            }
            try store.close()
            #expect(cause(path, .reading) == .newer(step: "claims and their sources"))
            #expect(cause(path, .writing) == .newer(step: "claims and their sources"))
        }
    }

    @Test func aStoreForReadingIsNotWrittenTo() throws {
        try withTemporaryPath { path in
            try Store(path: path, for: .writing).close()
            let store = try Store(path: path, for: .reading)
            let error = #expect(throws: StoreError.self) { _ = try store.add(batch.harvest, from: batch.input) }
            #expect(error?.cause == .readOnly)
        }
    }

    @Test func aFullDiskTakesNothingThatWasStored() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            let small = Batch(number: 1, seed: 2)
            _ = try store.add(small.harvest, from: small.input)
            let before = try store.dump()
            func limit(_ pages: String) throws {
                try store.database.writeWithoutTransaction { db in
                    try db.execute(sql: "PRAGMA max_page_count = \(pages)")
                }
            }
            try limit(store.rows("PRAGMA page_count")[0])
            let large = Batch.shortArticles(2000, seed: 1)
            let error = #expect(throws: StoreError.self) { _ = try store.add(large, from: Input(path: "b", hash: "")) }
            #expect(error?.cause == .full)
            #expect(try store.dump() == before)
            #expect(try store.complaints().isEmpty)
            try limit("1000000")
            #expect(try store.add(large, from: Input(path: "b", hash: "")).readings == 2000)
        }
    }

    @Test func aDamagedPageIsTold() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(Batch.shortArticles(2000, seed: 1), from: Input(path: "b", hash: ""))
            try store.close()
            var bytes = try Data(contentsOf: URL(filePath: path))
            // Behind the schema, which fills the first pages.
            for page in stride(from: 60, to: bytes.count / 4096, by: 1) {
                bytes.replaceSubrange(page * 4096..<page * 4096 + 64, with: Data(repeating: 0xA5, count: 64))
            }
            try bytes.write(to: URL(filePath: path))
            let damaged = try Store(path: path, for: .reading)
            let error = #expect(throws: StoreError.self) { _ = try damaged.harvest() }
            if case .damaged = error?.cause {} else { Issue.record("told as \(error as Any)") }
            #expect(try !damaged.complaints().isEmpty)
            try damaged.close()
            #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
        }
    }

    @Test func aFileCutShortIsTold() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(Batch.shortArticles(2000, seed: 1), from: Input(path: "b", hash: ""))
            try store.close()
            let bytes = try Data(contentsOf: URL(filePath: path))
            for length in [100, 4096, bytes.count / 2] {
                try bytes.prefix(length).write(to: URL(filePath: path))
                let error = #expect(throws: StoreError.self) { _ = try Store(path: path, for: .reading).harvest() }
                if case .damaged = error?.cause {} else { Issue.record("at \(length) told as \(error as Any)") }
            }
        }
    }
}

import Fabula
import FabulaStore
import Foundation
import GRDB
import Testing

/// A store of each released schema opens, and is brought up to date. A sample is added with each release and never
/// changed after it: `sqlite3 STORE .dump` behind the two pragmas that it leaves out.
struct SchemaTests {
    static let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Samples")

    func withSample(_ name: String, _ body: (String) throws -> Void) throws {
        try withTemporaryPath { path in
            let sql = try String(contentsOf: SchemaTests.samples.appending(path: name), encoding: .utf8)
            let database = try DatabaseQueue(path: path)
            try database.writeWithoutTransaction { db in try db.execute(sql: sql) }
            try database.close()
            try body(path)
        }
    }

    @Test(arguments: [Store.Access.reading, .writing]) func schema1Opens(for access: Store.Access) throws {
        try withSample("schema-1.sql") { path in
            let store = try Store(path: path, for: access)
            let harvest = try store.harvest()
            #expect(String(reflecting: harvest).utf8.elementsEqual(String(reflecting: RunTests().harvest).utf8))
            #expect(try store.rows("SELECT id FROM stories") == ["s0000000001", "s0000000002"])
            #expect(try store.rows("SELECT evidence_words FROM timeline") == ["jeudi matin; jeudi", ""])
            #expect(try store.complaints().isEmpty)
        }
    }

    /// A step that was released must not change: the sample has the same tables and views as a new store.
    @Test func schema1IsAsItWasReleased() throws {
        try withSample("schema-1.sql") { old in
            try withTemporaryPath { new in
                let schema = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
                let (old, new) = (try Store(path: old, for: .writing), try Store(path: new, for: .writing))
                #expect(try old.rows(schema) == new.rows(schema))
                #expect(try old.rows("PRAGMA user_version") == new.rows("PRAGMA user_version"))
            }
        }
    }

    @Test func additionsToAnOldStoreKnowWhatItHolds() throws {
        try withSample("schema-1.sql") { path in
            let store = try Store(path: path, for: .writing)
            let added = try store.add(RunTests().harvest, from: Input(path: "a.csv", hash: ""))
            #expect(added.known == 3 && added.readings == 0)
            try store.save(RunTests().chronicle(), settings: Settings())
            #expect(try store.rows("SELECT count(*) FROM articles") == ["3"])
        }
    }
}

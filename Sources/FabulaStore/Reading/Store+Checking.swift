import Fabula
import GRDB

extension Store {
    /// What SQLite's `integrity_check` and `foreign_key_check` complain of; empty for a sound store. Reads all of it.
    ///
    /// - Throws: ``StoreError`` where the store cannot be read at all.
    public func complaints() throws -> [String] {
        do {
            return try read { db in try Store.integrityComplaints(in: db) + Store.referenceComplaints(in: db) }
        } catch let error as StoreError {
            // Some damage keeps SQLite from checking on: it is a complaint as well.
            guard case .damaged(let detail) = error.cause else { throw error }
            return [detail]
        }
    }

    private static func integrityComplaints(in db: Database) throws -> [String] {
        try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    }

    private static func referenceComplaints(in db: Database) throws -> [String] {
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
            "row \(row["rowid"] as Int64? ?? 0) of \(row["table"] as String? ?? "?") refers to nothing"
        }
    }

    /// The inputs that were added, each state of a file once, in the order of their first addition.
    ///
    /// Their times are as given, in ISO form; ``Input/time`` is left out.
    public func inputs() throws -> [Input] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT path, hash FROM input ORDER BY id").map { row in
                Input(path: row.text(at: 0) ?? "", hash: row.text(at: 1) ?? "")
            }
        }
    }
}

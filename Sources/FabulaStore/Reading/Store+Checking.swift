import Fabula
import GRDB

extension Store {
    /// What SQLite's `integrity_check` and `foreign_key_check` complain of; empty for a sound store. Reads all of it.
    ///
    /// - Throws: ``StoreError`` where the damage keeps SQLite from checking.
    public func complaints() throws -> [String] {
        try read { db in
            let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
            let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
                "row \(row["rowid"] as Int64? ?? 0) of \(row["table"] as String? ?? "?") refers to nothing"
            }
            return integrity + references
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

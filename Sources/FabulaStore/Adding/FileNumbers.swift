import GRDB

/// The rows of the files that readings stand in; the latest is kept, since most readings stand beside each other.
struct FileNumbers {
    private let insert, find: Statement
    private var latest: (path: String, number: Int64)?

    init(_ db: Database) throws {
        insert = try db.makeStatement(sql: "INSERT INTO file (path) VALUES (?) ON CONFLICT (path) DO NOTHING")
        find = try db.makeStatement(sql: "SELECT id FROM file WHERE path = ?")
    }

    /// Paths are told apart by their bytes, as file systems do.
    mutating func number(of path: String) throws -> Int64 {
        if let latest, latest.path.utf8.elementsEqual(path.utf8) { return latest.number }
        try insert.execute(arguments: [path.stored])
        let number = try Int64.fetchOne(find, arguments: [path.stored])!
        latest = (path, number)
        return number
    }
}

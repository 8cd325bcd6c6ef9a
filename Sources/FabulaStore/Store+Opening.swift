import Foundation
import GRDB

extension Store {
    /// Refuses what is no store before SQLite touches it.
    static func examine(_ path: String, for access: Access) throws {
        switch header(of: path) {
        case .store: break
        case .folder: throw StoreError(path, .folder)
        case .unreadable: throw StoreError(path, .unreadable)
        case .otherFile: throw StoreError(path, .notADatabase)
        case .otherDatabase: throw StoreError(path, .otherDatabase)
        case .empty where access == .reading: throw StoreError(path, .notADatabase)
        case .missing where access == .reading: throw StoreError(path, .missing)
        case .empty, .missing: try examineFolder(of: path)
        }
        if access == .writing, FileManager.default.fileExists(atPath: path), Glibc.access(path, W_OK) != 0 {
            throw StoreError(path, .readOnly)
        }
    }

    private static func examineFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
            throw StoreError(path, .missingFolder(folder))
        }
        guard Glibc.access(folder, W_OK) == 0 else { throw StoreError(path, .readOnly) }
    }

    static func openForWriting(_ path: String, patience: TimeInterval) throws -> DatabaseQueue {
        if header(of: path) != .store { try markAsStore(path, patience: patience) }
        var configuration = configuration(patience: patience)
        configuration.prepareDatabase { db in
            try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
        }
        let database = try DatabaseQueue(path: location(path), configuration: configuration)
        try Schema.update(database, path: path)
        return database
    }

    /// Writes the application id before WAL mode is on: it is then in the file's own header, where ``isStore(path:)``
    /// looks, from the first commit, and a process that is killed right after leaves a store, not a stranger.
    private static func markAsStore(_ path: String, patience: TimeInterval) throws {
        let database = try DatabaseQueue(path: location(path), configuration: configuration(patience: patience))
        try database.write { db in try db.execute(sql: "PRAGMA application_id = \(applicationID)") }
        try database.close()
    }

    static func openForReading(_ path: String, patience: TimeInterval) throws -> DatabaseQueue {
        let database = try openUnchanged(path, patience: patience)
        if try database.read({ db in try Schema.isCurrent(db, path: path) }) { return database }
        try database.close()
        guard Glibc.access(path, W_OK) == 0 else { throw StoreError(path, .older) }
        try openForWriting(path, patience: patience).close()
        return try openUnchanged(path, patience: patience)
    }

    private static func openUnchanged(_ path: String, patience: TimeInterval) throws -> DatabaseQueue {
        var configuration = configuration(patience: patience)
        configuration.readonly = true
        do {
            let database = try DatabaseQueue(path: location(path), configuration: configuration)
            _ = try database.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
            return database
        } catch let error as DatabaseError where isWithoutSharedMemory(error) && !hasJournal(path) {
            // Nobody can write in a folder that we may not write to, so the file is safe to read without locks.
            return try DatabaseQueue(path: immutableLocation(path), configuration: configuration)
        }
    }

    /// SQLite could not make the `-shm` file that readers of a WAL database share: the folder is read-only.
    private static func isWithoutSharedMemory(_ error: DatabaseError) -> Bool {
        [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode.primaryResultCode)
    }

    private static func hasJournal(_ path: String) -> Bool {
        var status = stat()
        return stat(path + "-wal", &status) == 0 && status.st_size > 0
    }

    private static func configuration(patience: TimeInterval) -> Configuration {
        var configuration = Configuration()
        configuration.label = "store"
        configuration.busyMode = .timeout(max(0, patience))
        return configuration
    }

    /// The absolute path: SQLite reads a relative `file:x` as an address.
    private static func location(_ path: String) -> String { URL(fileURLWithPath: path).standardizedFileURL.path }

    private static func immutableLocation(_ path: String) -> String {
        let kept = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-._~"))
        return "file:" + location(path).addingPercentEncoding(withAllowedCharacters: kept)! + "?immutable=1"
    }
}

import Fabula
import Foundation
import GRDB

/// Everything that was read, in one SQLite file: each reading of each article with its origin, what was dropped, what
/// was found wrong, and the stories and timelines of the latest run.
///
/// The store holds a set of readings: adding one again changes nothing, and the order of additions does not count.
/// ``harvest()`` gives them back as they were read, so that the corpus gathered from a store is that of all its inputs
/// read at once. SQL readers find the views `articles`, `stories` and `timeline` (see ``Schema``).
///
/// The file is in WAL mode, so others may read it while we write. `synchronous` is NORMAL: what ``add(_:from:)`` has
/// reported survives the end of the process, by SIGKILL too, since a commit hands its pages to the system before it
/// returns. A loss of power may take back the last commits, never parts of one, and cannot damage the file.
public struct Store: Sendable {
    /// What a store is opened for.
    public enum Access: Sendable, Hashable {
        /// Reading only: the file must exist and is not changed, save that an older schema is brought up to date.
        case reading
        /// Reading and writing: the file is made where there is none.
        case writing
    }

    /// The path of the file, as given.
    public let path: String
    /// What it was opened for.
    public let access: Access
    package let database: DatabaseQueue

    /// Opens the store at a path, or makes it there; brings an older schema up to date.
    ///
    /// - Parameter patience: seconds to wait for another writer. Higher: longer waits and fewer errors of the kind
    ///   ``StoreError/Cause/busy(_:)``.
    /// - Throws: ``StoreError`` where the path holds no store that can be opened; the file is then left as it was.
    public init(path: String, for access: Access, patience: TimeInterval = 5) throws {
        (self.path, self.access) = (path, access)
        try Store.examine(path, for: access)
        database = try StoreError.translating(path) {
            switch access {
            case .writing: try Store.openForWriting(path, patience: patience)
            case .reading: try Store.openForReading(path, patience: patience)
            }
        }
    }

    /// Closes the file, once no statement runs. A later use is an error.
    public func close() throws { try StoreError.translating(path) { try database.close() } }

    func read<Value>(_ query: (Database) throws -> Value) throws -> Value {
        try StoreError.translating(path) { try database.read(query) }
    }

    /// Runs all of the changes in one transaction, or none.
    func write<Value>(_ changes: (Database) throws -> Value) throws -> Value {
        guard access == .writing else { throw StoreError(path, .readOnly) }
        return try StoreError.translating(path) { try database.write(changes) }
    }
}

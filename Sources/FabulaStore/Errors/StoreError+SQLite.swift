import GRDB

extension StoreError {
    /// Runs some work on a store; errors of SQLite come out as errors of the store.
    static func translating<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do { return try work() } catch let error as DatabaseError { throw StoreError(path, error) }
    }

    private init(_ path: String, _ error: DatabaseError) {
        let words = error.message ?? "SQLite error \(error.resultCode.rawValue)"
        switch error.resultCode.primaryResultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self.init(path, .busy(Writer.holdingLock(on: path)))
        case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self.init(path, .damaged(words))
        case .SQLITE_READONLY, .SQLITE_PERM: self.init(path, .readOnly)
        case .SQLITE_FULL: self.init(path, .full)
        case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ:
            self.init(path, .damaged("the file is shorter than it says"))
        case .SQLITE_CANTOPEN: self.init(path, .other("it cannot be opened"))
        default: self.init(path, .other(words))
        }
    }
}

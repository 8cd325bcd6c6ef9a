import Foundation

extension StoreError.Writer {
    /// The process that holds SQLite's write lock on the store, as the kernel's table of locks tells.
    ///
    /// There is no lock file of our own that could go stale: the lock of a process ends with it, and writers that are
    /// no fabula (the sqlite3 shell) are named too. `nil` where nobody holds it by now, or the system has no such table.
    static func holdingLock(on path: String) -> Self? {
        guard let table = try? String(contentsOfFile: "/proc/locks", encoding: .utf8) else { return nil }
        let log = inode(of: path + "-shm"), file = inode(of: path)
        for line in table.split(separator: "\n") {
            // `1: POSIX  ADVISORY  WRITE 27905 fe:00:16220262 120 120`; one that waits has `->` behind its number.
            let fields = line.split(separator: " ")
            guard fields.count == 8, fields[3] == "WRITE", let pid = Int32(fields[4]), let from = Int(fields[6]) else {
                continue
            }
            let locked = fields[5].split(separator: ":").last.flatMap { UInt64($0) }
            let holdsLog = log != nil && locked == log && from == walWriteLock
            if holdsLog || file != nil && locked == file && fileWriteLocks.contains(from) {
                return Self(program: name(of: pid), pid: pid)
            }
        }
        return nil
    }

    /// The byte of the `-shm` file that a writer in WAL mode locks (SQLite, "WAL-mode File Format", section 2.3.1).
    private static let walWriteLock = 120
    /// The bytes of the database file that a writer locks outside WAL mode: pending and reserved.
    private static let fileWriteLocks = 0x4000_0000...0x4000_0001

    private static func inode(of path: String) -> UInt64? {
        var status = stat()
        return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
    }

    private static func name(of pid: Int32) -> String {
        let name = try? String(contentsOfFile: "/proc/\(pid)/comm", encoding: .utf8)
        return name.map { $0.trimmingCharacters(in: .newlines) } ?? "program"
    }
}

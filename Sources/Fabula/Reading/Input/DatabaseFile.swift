import Foundation

/// Which files in a folder are SQLite's, and not there to be read as news.
enum DatabaseFile {
    /// Whether the file begins as an SQLite database does. Opens it and reads 16 bytes.
    static func recognises(_ path: [CChar]) -> Bool {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: magic.count)
        return read(descriptor, &head, head.count) == head.count && head == magic
    }

    /// Whether it is the journal or the shared memory that SQLite keeps beside a database while that is in use.
    ///
    /// - Parameter names: all names in the folder, in byte order.
    static func isBeside(_ name: [UInt8], among names: [[UInt8]]) -> Bool {
        guard let suffix = suffixes.first(where: { name.count > $0.count && name.suffix($0.count).elementsEqual($0) })
        else { return false }
        return holds(names, Array(name.dropLast(suffix.count)))
    }

    private static let magic = Array("SQLite format 3\u{0}".utf8)
    private static let suffixes = ["-wal", "-shm", "-journal"].map { Array($0.utf8) }

    private static func holds(_ sorted: [[UInt8]], _ name: [UInt8]) -> Bool {
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle].lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
        }
        return low < sorted.count && sorted[low] == name
    }
}

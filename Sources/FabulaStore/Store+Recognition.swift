import Foundation

extension Store {
    /// `Fabu` in ASCII: SQLite's field for the application that a database belongs to.
    static let applicationID: Int32 = 0x4661_6275

    /// What the first bytes of a file tell.
    enum Header: Hashable {
        case missing, folder, empty, unreadable, otherFile, otherDatabase, store
    }

    /// Whether the file is a Fabula store, by SQLite's magic and the application id. Reads 72 bytes; never throws.
    public static func isStore(path: String) -> Bool { header(of: path) == .store }

    static func header(of path: String) -> Header {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .missing }
        if isFolder.boolValue { return .folder }
        guard isRegularFile(path) else { return .otherFile }
        guard let file = FileHandle(forReadingAtPath: path) else { return .unreadable }
        defer { try? file.close() }
        guard let bytes = try? file.read(upToCount: 72).map({ [UInt8]($0) }) ?? [] else { return .unreadable }
        if bytes.isEmpty { return .empty }
        guard bytes.count == 72, bytes.starts(with: Array("SQLite format 3\u{0}".utf8)) else { return .otherFile }
        let id = bytes[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return id == UInt32(bitPattern: applicationID) ? .store : .otherDatabase
    }

    /// A pipe or a device must not be opened just to look at it: its bytes would be gone.
    private static func isRegularFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
}

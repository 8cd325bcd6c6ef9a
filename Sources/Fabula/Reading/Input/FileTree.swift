import Foundation

/// A file to read: how the system finds it, and how the user knows it.
struct InputFile: Sendable {
    /// The path as the system has it; a name need not be UTF-8. `nil` for standard input.
    var path: [CChar]?
    /// The path as given, or below the folder given.
    var name: String
    /// Its bytes; `nil` for what is no file.
    var size: Int?
}

/// The files below the paths that a user named: folders with everything in them, in the byte order of names.
///
/// Names that start with a dot are skipped, so are folders that were read already (links can make loops) and what is
/// neither file nor folder, reports that Fabula wrote, and databases: a store beside the files that went into it would bring each of them twice.
/// A folder or file that cannot be opened is a finding, unless it was named.
struct FileTree {
    private(set) var files: [InputFile] = []
    private(set) var findings: [Finding] = []
    private var visited: Set<Identity> = []

    private struct Identity: Hashable {
        var device: UInt64
        var number: UInt64
    }

    /// Looks up the paths in their order. Throws ``InputError`` for a path that does not exist or cannot be opened.
    init(paths: [String]) throws {
        for path in paths {
            if path == "-" {
                files.append(InputFile(path: nil, name: "-"))
                continue
            }
            let cPath = path.utf8CString.map { $0 }
            switch Status(cPath) {
            case .missing(let code): throw Self.error(code, path: path)
            case .folder(let identity):
                visited = []
                guard let names = Self.names(in: cPath) else { throw Self.error(errno, path: path) }
                visited.insert(identity)
                addAll(names, of: cPath, called: path)
            case .file(let size): files.append(InputFile(path: cPath, name: path, size: size))
            case .other: files.append(InputFile(path: cPath, name: path))
            }
        }
    }

    static func error(_ code: Int32, path: String) -> InputError {
        code == ENOENT || code == ENOTDIR
            ? .missing(path: path) : .unreadable(path: path, reason: String(cString: strerror(code)))
    }

    /// A folder that holds these is what `fabula run` wrote: no news.
    private static let reports = ["articles.csv", "stories.txt", "timelines.txt"].map { Array($0.utf8) }

    private enum Status {
        case missing(Int32)
        case folder(Identity)
        case file(size: Int)
        case other

        init(_ path: [CChar]) {
            var status = stat()
            guard stat(path, &status) == 0 else {
                self = .missing(errno)
                return
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: self = .folder(Identity(device: UInt64(status.st_dev), number: UInt64(status.st_ino)))
            case S_IFREG: self = .file(size: Int(status.st_size))
            default: self = .other
            }
        }
    }

    private mutating func addAll(_ names: [[UInt8]], of folder: [CChar], called name: String) {
        if FileTree.reports.allSatisfy(names.contains) {
            return note("own-reports", name, "Fabula wrote this folder of reports; skipped.")
        }
        let separator = name.hasSuffix("/") ? "" : "/"
        for entry in names where !DatabaseFile.isBeside(entry, among: names) {
            var path = Array(folder.dropLast())
            path += (Array(separator.utf8) + entry).map { CChar(bitPattern: $0) }
            path.append(0)
            add(path, called: name + separator + String(decoding: entry, as: UTF8.self))
        }
    }

    private mutating func add(_ path: [CChar], called name: String) {
        switch Status(path) {
        case .missing(let code): addUnreadable(name, code)
        case .file where DatabaseFile.recognises(path):
            note("database", name, "This database in a folder is skipped; a Fabula store is read where it is named.")
        case .file(let size): files.append(InputFile(path: path, name: name, size: size))
        case .other: note("not-a-file", name, "This is neither a file nor a folder; skipped.")
        case .folder(let identity):
            guard visited.insert(identity).inserted else {
                note("folder-loop", name, "This folder was read already under another name; skipped.")
                return
            }
            guard let names = Self.names(in: path) else { return addUnreadable(name, errno) }
            addAll(names, of: path, called: name)
        }
    }

    private mutating func note(_ code: String, _ name: String, _ message: String) {
        findings.append(Finding(.note, code, message, at: Origin(file: name)))
    }

    private mutating func addUnreadable(_ name: String, _ code: Int32) {
        let reason = String(cString: strerror(code))
        findings.append(
            Finding(.error, "unreadable", "This cannot be read (\(reason)); skipped.", at: Origin(file: name)))
    }

    /// The names in a folder that do not start with a dot, in byte order; `nil` where it cannot be opened.
    private static func names(in folder: [CChar]) -> [[UInt8]]? {
        guard let handle = opendir(folder) else { return nil }
        defer { closedir(handle) }
        var names: [[UInt8]] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { start in
                    Array(UnsafeBufferPointer(start: start, count: strnlen(start, 256))).map { UInt8(bitPattern: $0) }
                }
            }
            if name.first != UInt8(ascii: ".") { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }
}

import Foundation
import VectorSpace
import Workers

/// Articles from files, folders and standard input, in whatever form each of them has.
///
/// `FileSource(paths: ["week/", "feed.xml.gz", "-"])` reads all files below `week` in the byte order of their names,
/// then the feed, then standard input. Files are read side by side; the result does not depend on it.
public struct FileSource: ArticleSource {
    /// Files, folders, and `-` for standard input.
    public let paths: [String]
    /// Files that are read at once.
    public let threads: Int
    /// What the user says of fields' names in tables and JSON.
    public let mapping: FieldMapping
    private let standardInput: (@Sendable () throws -> [UInt8])?

    /// A source of the paths in their order. `standardInput` gives the bytes of `-`; by default those of the process.
    public init(
        paths: [String], mapping: FieldMapping = FieldMapping(),
        threads: Int = ProcessInfo.processInfo.activeProcessorCount,
        standardInput: (@Sendable () throws -> [UInt8])? = nil
    ) {
        (self.paths, self.mapping, self.threads) = (paths, mapping, threads)
        self.standardInput = standardInput
    }

    /// Reads everything. Throws ``InputError`` where a path that was named is missing or unreadable; all else that is
    /// wrong is a finding. Memory: all articles, and for each file that is read at once its content, or some mebibytes of
    /// it where it is a large table or JSON lines.
    public func harvest() throws -> Harvest {
        var harvest = Harvest()
        try forEachPart { harvest.append($0.harvest) }
        return harvest
    }

    /// Hands over file after file in the order of ``harvest()``, what could not be looked into first; large tables and
    /// JSON lines in parts, their findings with the last.
    ///
    /// Some files a thread are read ahead, side by side, so that memory follows the size of these files and parts, and not
    /// that of the input. Throws as ``harvest()`` does, and what `use` throws.
    public func forEachPart(_ use: (ReadFile) throws -> Void) throws {
        let tree = try FileTree(paths: paths)
        for finding in tree.findings { try use(ReadFile(unread: finding)) }
        let total = tree.files.reduce(Int?(0)) { sum, file in file.size.flatMap { size in sum.map { $0 + size } } }
        let ahead = max(1, threads) * 8
        var start = 0
        for first in stride(from: 0, to: tree.files.count, by: ahead) {
            let files = Array(tree.files[first..<min(first + ahead, tree.files.count)])
            for (file, result) in zip(files, readAll(files)) {
                func pass(_ part: ReadFile, upTo position: Int) throws {
                    var part = part
                    (part.position, part.total) = (start + position, total)
                    try use(part)
                }
                switch try result.get() {
                case .whole(let read): try pass(read, upTo: file.size ?? 0)
                case .inPieces(let large): try large.read { try pass($0, upTo: $1) }
                }
                start += file.size ?? 0
            }
        }
    }

    /// What a first look at a file gave.
    private enum Look {
        case whole(ReadFile)
        case inPieces(LargeFile)
    }

    private func readAll(_ files: [InputFile]) -> [Result<Look, InputError>] {
        let empty = Result<Look, InputError>.success(.whole(ReadFile(name: "", hash: "", harvest: Harvest())))
        var results = [Result<Look, InputError>](repeating: empty, count: files.count)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            forEachTask(files.count, threads: threads) { slots[$0] = look(at: files[$0]) }
        }
        return results
    }

    /// A file that was named must be readable; one in a folder may fail.
    private func look(at file: InputFile) -> Result<Look, InputError> {
        let reading = FileReading(file: file.name, mapping: mapping, threads: threads)
        let isNamed = file.path == nil || paths.contains(file.name)
        do {
            let open: FileReading.Opener
            if let path = file.path {
                open = FileBlocks.opener(path: path)
            } else {
                open = try StandardInput.opener(standardInput)
            }
            let blocks = HashedBlocks(try open())
            guard let harvest = try reading.readWhole(blocks) else {
                return .success(.inPieces(LargeFile(reading: reading, isNamed: isNamed, open: open)))
            }
            return .success(.whole(ReadFile(name: file.name, hash: try blocks.digest().hex, harvest: harvest)))
        } catch let failure as FileBytes.Failure {
            if isNamed { return .failure(FileTree.error(failure.code, path: file.name)) }
            return .success(.whole(ReadFile(unread: failure.finding(file: file.name))))
        } catch {
            return .failure(.unreadable(path: file.name, reason: "\(error)"))
        }
    }
}

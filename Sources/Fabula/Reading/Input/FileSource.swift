import Foundation
import VectorSpace

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
        try forEachFile { harvest.append($0.harvest) }
        return harvest
    }

    /// Hands over file after file in the order of ``harvest()``, what could not be looked into first.
    ///
    /// Some files a thread are read ahead, side by side, so that memory follows their size and not that of the input.
    /// Throws as ``harvest()`` does, and what `use` throws.
    public func forEachFile(_ use: (ReadFile) throws -> Void) throws {
        let tree = try FileTree(paths: paths)
        for finding in tree.findings { try use(ReadFile(unread: finding)) }
        let ahead = max(1, threads) * 8
        for start in stride(from: 0, to: tree.files.count, by: ahead) {
            let files = tree.files[start..<min(start + ahead, tree.files.count)]
            for result in readAll(Array(files)) { try use(try result.get()) }
        }
    }

    private func readAll(_ files: [InputFile]) -> [Result<ReadFile, InputError>] {
        let threadsOfOne = max(1, threads / max(1, files.count))
        guard threads > 1, files.count > 1 else { return files.map { read($0, threads: threadsOfOne) } }
        let empty = Result<ReadFile, InputError>.success(ReadFile(name: "", hash: "", harvest: Harvest()))
        var results = [Result<ReadFile, InputError>](repeating: empty, count: files.count)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            forEachTask(files.count, threads: threads) { slots[$0] = read(files[$0], threads: threadsOfOne) }
        }
        return results
    }

    /// A file that was named must be readable; one in a folder may fail.
    private func read(_ file: InputFile, threads: Int) -> Result<ReadFile, InputError> {
        let reading = FileReading(file: file.name, mapping: mapping, threads: threads)
        guard let path = file.path else { return readStandardInput(reading) }
        do throws(FileBytes.Failure) {
            return .success(try ReadFile(reading, of: try FileBlocks(path: path)))
        } catch {
            let failure = FileTree.error(error.code, path: file.name)
            if paths.contains(file.name) { return .failure(failure) }
            let message = "This cannot be read (\(String(cString: strerror(error.code)))); skipped."
            return .success(
                ReadFile(unread: Finding(.error, "unreadable", message, at: Origin(file: file.name))))
        }
    }

    private func readStandardInput(_ reading: FileReading) -> Result<ReadFile, InputError> {
        do {
            let blocks: any ByteBlocks = try standardInput.map { MemoryBlocks(try $0()) } ?? FileBlocks(descriptor: 0)
            return .success(try ReadFile(reading, of: blocks))
        } catch let failure as FileBytes.Failure {
            return .failure(.unreadable(path: "-", reason: String(cString: strerror(failure.code))))
        } catch {
            return .failure(.unreadable(path: "-", reason: "\(error)"))
        }
    }
}

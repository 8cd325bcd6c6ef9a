import Foundation

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
        let tree = try FileTree(paths: paths)
        var harvest = Harvest()
        harvest.findings = tree.findings
        for result in readAll(tree.files) {
            harvest.append(try result.get())
        }
        return harvest
    }

    private func readAll(_ files: [InputFile]) -> [Result<Harvest, InputError>] {
        let threadsOfOne = max(1, threads / max(1, files.count))
        guard threads > 1, files.count > 1 else { return files.map { read($0, threads: threadsOfOne) } }
        let empty = Result<Harvest, InputError>.success(Harvest())
        var results = [Result<Harvest, InputError>](repeating: empty, count: files.count)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            let gate = DispatchSemaphore(value: threads)
            DispatchQueue.concurrentPerform(iterations: files.count) { i in
                gate.wait()
                slots[i] = read(files[i], threads: threadsOfOne)
                gate.signal()
            }
        }
        return results
    }

    /// A file that was named must be readable; one in a folder may fail.
    private func read(_ file: InputFile, threads: Int) -> Result<Harvest, InputError> {
        let reading = FileReading(file: file.name, mapping: mapping, threads: threads)
        guard let path = file.path else { return readStandardInput(reading) }
        do throws(FileBytes.Failure) {
            return .success(try reading.read(try FileBlocks(path: path)))
        } catch {
            let failure = FileTree.error(error.code, path: file.name)
            if paths.contains(file.name) { return .failure(failure) }
            var harvest = Harvest()
            let message = "This cannot be read (\(String(cString: strerror(error.code)))); skipped."
            harvest.findings = [Finding(.error, "unreadable", message, at: Origin(file: file.name))]
            return .success(harvest)
        }
    }

    private func readStandardInput(_ reading: FileReading) -> Result<Harvest, InputError> {
        do {
            let blocks: any ByteBlocks = try standardInput.map { MemoryBlocks(try $0()) } ?? FileBlocks(descriptor: 0)
            return .success(try reading.read(blocks))
        } catch let failure as FileBytes.Failure {
            return .failure(.unreadable(path: "-", reason: String(cString: strerror(failure.code))))
        } catch {
            return .failure(.unreadable(path: "-", reason: "\(error)"))
        }
    }
}

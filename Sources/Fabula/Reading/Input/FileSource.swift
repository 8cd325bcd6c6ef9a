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
    private let standardInput: @Sendable () throws -> [UInt8]

    /// A source of the paths in their order. `standardInput` gives the bytes of `-`; by default those of the process.
    public init(
        paths: [String], threads: Int = ProcessInfo.processInfo.activeProcessorCount,
        standardInput: (@Sendable () throws -> [UInt8])? = nil
    ) {
        (self.paths, self.threads) = (paths, threads)
        self.standardInput = standardInput ?? { try FileBytes.read(descriptor: 0) }
    }

    /// Reads everything. Throws ``InputError`` where a path that was named is missing or unreadable; all else that is
    /// wrong is a finding. Memory: the content of the files that are read at once, and all articles.
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
        guard threads > 1, files.count > 1 else { return files.map(read) }
        let empty = Result<Harvest, InputError>.success(Harvest())
        var results = [Result<Harvest, InputError>](repeating: empty, count: files.count)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            let gate = DispatchSemaphore(value: threads)
            DispatchQueue.concurrentPerform(iterations: files.count) { i in
                gate.wait()
                slots[i] = read(files[i])
                gate.signal()
            }
        }
        return results
    }

    /// A file that was named must be readable; one in a folder may fail.
    private func read(_ file: InputFile) -> Result<Harvest, InputError> {
        guard let path = file.path else {
            do {
                return .success(FileReading.read(try standardInput(), file: file.name))
            } catch {
                return .failure(.unreadable(path: "-", reason: "\(error)"))
            }
        }
        do throws(FileBytes.Failure) {
            return .success(FileReading.read(try FileBytes.read(path: path), file: file.name))
        } catch {
            let failure = FileTree.error(error.code, path: file.name)
            if paths.contains(file.name) { return .failure(failure) }
            var harvest = Harvest()
            let message = "This cannot be read (\(String(cString: strerror(error.code)))); skipped."
            harvest.findings = [Finding(.error, "unreadable", message, at: Origin(file: file.name))]
            return .success(harvest)
        }
    }
}

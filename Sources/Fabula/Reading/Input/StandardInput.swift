import Foundation

/// Standard input as something that can be read more than once.
enum StandardInput {
    /// Opens what comes in from its start: a file where it is, and what a pipe brings in memory or, where it is large, in a
    /// temporary file that nobody else sees and that is gone when the process ends.
    ///
    /// - Parameter given: gives the bytes instead, in tests.
    static func opener(_ given: (() throws -> [UInt8])?) throws -> FileReading.Opener {
        if let given {
            let bytes = try given()
            return { MemoryBlocks(bytes) }
        }
        if lseek(STDIN_FILENO, 0, SEEK_CUR) >= 0 { return opener(STDIN_FILENO) }
        let content = FileBlocks(descriptor: STDIN_FILENO)
        var head: [UInt8] = []
        while head.count < TextPieces.size {
            let block = try content.next()
            if block.isEmpty {
                let bytes = head
                return { MemoryBlocks(bytes) }
            }
            head += block
        }
        return opener(try temporaryFile(ResumedBlocks(head, then: content)))
    }

    private static func opener(_ descriptor: Int32) -> FileReading.Opener {
        let start = lseek(descriptor, 0, SEEK_CUR)
        return {
            lseek(descriptor, start, SEEK_SET)
            return FileBlocks(descriptor: descriptor)
        }
    }

    /// A file without a name that holds all of the bytes, at its start.
    private static func temporaryFile(_ content: ResumedBlocks) throws(FileBytes.Failure) -> Int32 {
        var path = Array((FileManager.default.temporaryDirectory.path + "/fabula-XXXXXX").utf8CString)
        let descriptor = mkstemp(&path)
        guard descriptor >= 0 else { throw FileBytes.Failure(code: errno) }
        unlink(path)
        while true {
            let block = try content.next()
            if block.isEmpty { break }
            try write(block, to: descriptor)
        }
        lseek(descriptor, 0, SEEK_SET)
        return descriptor
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileBytes.Failure) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done) }
            if count >= 0 { done += count } else if errno != EINTR { throw FileBytes.Failure(code: errno) }
        }
    }
}

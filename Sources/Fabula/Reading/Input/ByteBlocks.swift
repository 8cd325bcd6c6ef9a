import Foundation

/// Bytes that come block by block, from a file, a pipe, memory, or unpacked out of others.
protocol ByteBlocks: AnyObject {
    /// The next block; an empty one at the end, and from then on.
    func next() throws(FileBytes.Failure) -> [UInt8]
}

/// The bytes of a file or pipe, a mebibyte a block.
final class FileBlocks: ByteBlocks {
    static let size = 1 << 20
    private let descriptor: Int32
    private let isOurs: Bool

    /// Opens a file; it is closed when this value goes.
    init(path: [CChar]) throws(FileBytes.Failure) {
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        isOurs = true
        guard descriptor >= 0 else { throw FileBytes.Failure(code: errno) }
    }

    /// Opens the file each time anew.
    static func opener(path: [CChar]) -> FileReading.Opener {
        { () throws(FileBytes.Failure) -> any ByteBlocks in
            let blocks: any ByteBlocks = try FileBlocks(path: path)
            return blocks
        }
    }

    /// What an open descriptor gives.
    init(descriptor: Int32) { (self.descriptor, isOurs) = (descriptor, false) }

    deinit {
        if isOurs, descriptor >= 0 { close(descriptor) }
    }

    func next() throws(FileBytes.Failure) -> [UInt8] {
        var code: Int32 = 0
        let block = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
            while count < buffer.count {
                let got = read(descriptor, buffer.baseAddress! + count, buffer.count - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { code = errno }
                if got <= 0 { return }
                count += got
            }
        }
        if code != 0 { throw FileBytes.Failure(code: code) }
        return block
    }
}

/// Bytes in memory, a mebibyte a block.
final class MemoryBlocks: ByteBlocks {
    private let bytes: [UInt8]
    private var at = 0

    /// All of the bytes.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func next() -> [UInt8] {
        let start = at
        at = min(at + FileBlocks.size, bytes.count)
        return start == 0 && at == bytes.count ? bytes : Array(bytes[start..<at])
    }
}

/// Blocks of which some were read already, to look at them.
final class ResumedBlocks: ByteBlocks {
    private var head: [UInt8]
    private let rest: any ByteBlocks

    /// The head, then the rest.
    init(_ head: [UInt8], then rest: any ByteBlocks) { (self.head, self.rest) = (head, rest) }

    func next() throws(FileBytes.Failure) -> [UInt8] {
        if head.isEmpty { return try rest.next() }
        defer { head = [] }
        return head
    }
}

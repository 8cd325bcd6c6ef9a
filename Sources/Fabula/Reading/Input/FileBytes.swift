import Foundation

/// The bytes of files and pipes, through the system's own calls.
enum FileBytes {
    /// A reason, as the system numbers it.
    struct Failure: Error {
        var code: Int32
    }

    /// All bytes of a file.
    static func read(path: [CChar]) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(code: errno) }
        defer { close(descriptor) }
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        return try read(descriptor: descriptor, expecting: size)
    }

    /// All bytes that a descriptor gives until its end.
    static func read(descriptor: Int32, expecting size: Int = 0) throws(Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        var capacity = max(size, 0) + 1
        while true {
            var code: Int32 = 0
            let block = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                while count < buffer.count {
                    let got = Foundation.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
                    if got < 0, errno == EINTR { continue }
                    if got < 0 { code = errno }
                    if got <= 0 { return }
                    count += got
                }
            }
            guard code == 0 else { throw Failure(code: code) }
            let isLast = block.count < capacity
            if bytes.isEmpty { bytes = block } else { bytes += block }
            if isLast { return bytes }
            capacity = max(1 << 16, bytes.count)
        }
    }
}

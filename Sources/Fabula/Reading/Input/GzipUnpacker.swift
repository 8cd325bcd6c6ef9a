import CZlib

/// gzip (RFC 1952) through zlib.
final class GzipUnpacker: Unpacker {
    /// zlib keeps the address, so it must not move.
    private let stream: UnsafeMutablePointer<z_stream>

    /// `nil` without memory.
    init?() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    func restart() { inflateReset(stream) }

    func unpack(_ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) -> UnpackStep {
        let given = min(input.count, 1 << 30)
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(given)
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        let status = inflate(stream, Z_NO_FLUSH)
        let state: UnpackStep.State =
            switch status {
            case Z_STREAM_END: .ended
            case Z_OK, Z_BUF_ERROR: .inside
            default: .damaged
            }
        return UnpackStep(
            consumed: given - Int(stream.pointee.avail_in), produced: room.count - Int(stream.pointee.avail_out),
            state: state)
    }
}

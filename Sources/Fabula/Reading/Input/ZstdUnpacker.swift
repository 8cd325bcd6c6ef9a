import CZstd

/// Zstandard (RFC 8878) through libzstd. Frames that want a window of more than 128 MiB are refused by the library.
final class ZstdUnpacker: Unpacker {
    private let stream: OpaquePointer

    /// `nil` without memory.
    init?() {
        guard let stream = ZSTD_createDStream() else { return nil }
        self.stream = stream
        _ = ZSTD_DCtx_setParameter(stream, ZSTD_d_windowLogMax, 27)
    }

    deinit { ZSTD_freeDStream(stream) }

    func restart() { _ = ZSTD_DCtx_reset(stream, ZSTD_reset_session_only) }

    func unpack(_ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) -> UnpackStep {
        var from = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
        var to = ZSTD_outBuffer(dst: room.baseAddress, size: room.count, pos: 0)
        let status = ZSTD_decompressStream(stream, &to, &from)
        return UnpackStep(
            consumed: from.pos, produced: to.pos,
            state: ZSTD_isError(status) != 0 ? .damaged : status == 0 ? .ended : .inside)
    }
}

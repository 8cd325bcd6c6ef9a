import CXXHash

/// Blocks as they come, and the XXH3-128 of all of them.
final class HashedBlocks: ByteBlocks {
    private let source: any ByteBlocks
    private let state = XXH3_createState()
    /// Bytes that came so far.
    private(set) var count = 0

    /// Hashes what a source gives while others read it.
    init(_ source: any ByteBlocks) {
        self.source = source
        XXH3_128bits_reset(state)
    }

    deinit { XXH3_freeState(state) }

    func next() throws(FileBytes.Failure) -> [UInt8] {
        let block = try source.next()
        count += block.count
        block.withUnsafeBytes { _ = XXH3_128bits_update(state, $0.baseAddress, $0.count) }
        return block
    }

    /// The hash of the whole source; what nobody read is read now.
    func digest() throws(FileBytes.Failure) -> ContentHash {
        while try !next().isEmpty {}
        return ContentHash(XXH3_128bits_digest(state))
    }
}

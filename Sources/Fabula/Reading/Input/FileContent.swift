/// What a file holds, unpacked where it is packed.
final class FileContent {
    /// The bytes, from those that nobody has taken.
    private(set) var blocks: any ByteBlocks
    /// Where they are unpacked out of others.
    let unpacked: UnpackedBlocks?
    /// Whether ``head()`` has met the end.
    private(set) var isAtEnd = false

    /// Looks at the first block.
    init(_ source: any ByteBlocks) throws(FileBytes.Failure) {
        let start = try source.next()
        let packed = ResumedBlocks(start, then: source)
        unpacked = Packing(of: start).map { UnpackedBlocks($0, from: packed) }
        blocks = unpacked ?? packed
    }

    /// The first bytes: a piece's worth of them, or all.
    func head() throws(FileBytes.Failure) -> [UInt8] {
        var head: [UInt8] = []
        while head.count < TextPieces.size, !isAtEnd {
            let block = try blocks.next()
            isAtEnd = block.isEmpty
            if head.isEmpty { head = block } else { head += block }
        }
        return head
    }

    /// Appends all that is left.
    func readAll(into bytes: inout [UInt8]) throws(FileBytes.Failure) {
        while !isAtEnd {
            let block = try blocks.next()
            isAtEnd = block.isEmpty
            bytes += block
        }
    }
}

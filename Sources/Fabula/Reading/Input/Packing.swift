/// How bytes are packed, told by their first ones.
enum Packing: String, CaseIterable {
    case gzip, zstd

    /// The packing of data that start so; `nil` where they are not packed, or in a way that is not read.
    init?(of bytes: [UInt8]) {
        guard let packing = Self.allCases.first(where: { bytes.starts(with: $0.signature) }) else { return nil }
        self = packing
    }

    private var signature: [UInt8] {
        switch self {
        case .gzip: [0x1F, 0x8B, 0x08]
        case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
        }
    }

    /// Suffixes of packed files.
    static let suffixes: Set<String> = ["gz", "zst", "zstd"]

    /// An unpacker for one stream; `nil` where the library has no memory for it.
    var unpacker: (any Unpacker)? {
        switch self {
        case .gzip: GzipUnpacker()
        case .zstd: ZstdUnpacker()
        }
    }
}

/// A library's decoder between two calls.
protocol Unpacker: AnyObject {
    /// Unpacks as much as input and room allow.
    func unpack(_ input: UnsafeBufferPointer<UInt8>, into room: UnsafeMutableBufferPointer<UInt8>) -> UnpackStep
    /// Makes ready for another member or frame.
    func restart()
}

/// What one call of a decoder did.
struct UnpackStep {
    enum State {
        /// In the middle of a member; wants input or room.
        case inside
        /// At the end of a member, its checksum right.
        case ended
        case damaged
    }

    var consumed: Int
    var produced: Int
    var state: State
}

/// The content of packed data. Members and frames may follow each other, with zero bytes between and behind them.
final class UnpackedBlocks: ByteBlocks {
    /// How the data ended.
    enum End {
        /// With the last member's checksum.
        case complete
        /// Within a member.
        case truncated
        /// With bytes that are no packed data, after what could be read.
        case damaged
        /// With more than ``ratioLimit`` times their size: no text compresses so well.
        case bomb
    }

    /// Output is refused where it is more than 200 times the input and more than 64 MiB.
    static let ratioLimit = 200
    static let freeSize = 64 << 20

    let packing: Packing
    /// `nil` until the end is reached.
    private(set) var end: End?
    private let source: any ByteBlocks
    private let unpacker: (any Unpacker)?
    private var input: [UInt8] = []
    private var at = 0
    private var isBetween = false
    private var (consumed, produced) = (0, 0)

    /// The content of what another source gives.
    init(_ packing: Packing, from source: any ByteBlocks) {
        (self.packing, self.source) = (packing, source)
        unpacker = packing.unpacker
        if unpacker == nil { end = .damaged }
    }

    func next() throws(FileBytes.Failure) -> [UInt8] {
        while end == nil {
            if at == input.count {
                input = try source.next()
                at = 0
            }
            if isBetween { skipPadding() }
            if end == nil, !isBetween {
                let block = unpackBlock()
                if !block.isEmpty { return block }
            }
        }
        return []
    }

    /// Zero bytes until another member or the end.
    private func skipPadding() {
        if input.isEmpty { end = .complete }
        while at < input.count, input[at] == 0 {
            at += 1
            consumed += 1
        }
        guard at < input.count else { return }
        unpacker?.restart()
        isBetween = false
    }

    /// Up to 256 KiB. Data may still come out when all input has gone in, so the end is where nothing comes any more.
    private func unpackBlock() -> [UInt8] {
        var step = UnpackStep(consumed: 0, produced: 0, state: .damaged)
        let block = [UInt8](unsafeUninitializedCapacity: 1 << 18) { room, count in
            input.withUnsafeBufferPointer { input in
                guard let unpacker else { return }
                step = unpacker.unpack(UnsafeBufferPointer(rebasing: input[at...]), into: room)
            }
            count = step.produced
        }
        at += step.consumed
        consumed += step.consumed
        produced += step.produced
        if produced > Self.freeSize, produced / Self.ratioLimit > consumed {
            end = .bomb
            return []
        }
        switch step.state {
        case .inside: if step.produced == 0, input.isEmpty { end = .truncated }
        case .ended: isBetween = true
        case .damaged: end = .damaged
        }
        return block
    }
}

/// A text in pieces of some mebibytes that end where a line ends: what is read without ever holding a whole file.
struct TextPieces {
    /// Where pieces may end.
    enum Cut {
        /// Behind any line feed.
        case line
        /// Behind a line feed that a `{` follows: between the records of JSON lines.
        case object
    }

    /// UTF-8 of a part of the file.
    struct Piece {
        var bytes: [UInt8]
        var firstLine: Int
        /// Whether nothing follows.
        var isLast: Bool
    }

    /// Bytes of a piece, if its lines are no longer.
    static let size = 2 << 20

    private let source: any ByteBlocks
    private let cut: Cut
    private var rest: [UInt8] = []
    private var line = 1
    private var isAtEnd = false

    /// The pieces of what a source gives.
    init(_ source: any ByteBlocks, cut: Cut) { (self.source, self.cut) = (source, cut) }

    /// The next piece, decoded by its own bytes; `nil` at the end. What is no text is told and passed over.
    mutating func next(log: inout FindingLog) throws(FileBytes.Failure) -> Piece? {
        guard !isAtEnd else { return nil }
        let raw = try nextRaw()
        let firstLine = line
        guard let bytes = TextDecoding.utf8(raw, firstLine: firstLine, log: &log) else {
            line += raw.count(of: .lineFeed, in: 0..<raw.count)
            log.add(.error, "not-text", line: firstLine, "\(raw.count) bytes from here on are no text; left out.")
            return Piece(bytes: [], firstLine: firstLine, isLast: isAtEnd)
        }
        line += bytes.count(of: .lineFeed, in: 0..<bytes.count)
        return Piece(bytes: bytes, firstLine: firstLine, isLast: isAtEnd)
    }

    private mutating func nextRaw() throws(FileBytes.Failure) -> [UInt8] {
        var raw = rest
        rest = []
        raw.reserveCapacity(Self.size + FileBlocks.size)
        var searched = 0
        while true {
            if raw.count >= Self.size, let end = lastCut(in: raw, from: searched) {
                rest = Array(raw[end...])
                raw.removeSubrange(end...)
                return raw
            }
            searched = max(0, raw.count - 1)
            let block = try source.next()
            if block.isEmpty {
                isAtEnd = true
                return raw
            }
            raw += block
            if raw.count < Self.size { searched = 0 }
        }
    }

    /// The last place from `start` where a piece may end.
    private func lastCut(in raw: [UInt8], from start: Int) -> Int? {
        var i = raw.count - 2
        while i >= start {
            if raw[i] == .lineFeed, cut == .line || raw[i + 1] == UInt8(ascii: "{") { return i + 1 }
            i -= 1
        }
        return nil
    }
}

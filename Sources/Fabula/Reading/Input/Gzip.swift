import CZlib

/// gzip (RFC 1952), told by its first bytes: any number of members, through zlib.
enum Gzip {
    /// What inflating gave, and how it ended.
    struct Inflated {
        /// How the data ended.
        enum End {
            /// With the last member's checksum.
            case complete
            /// Within a member.
            case truncated
            /// With bytes that are no gzip, after what could be read.
            case damaged
            /// With more than ``Gzip/ratioLimit`` times its size: no text compresses so well.
            case bomb
        }

        var bytes: [UInt8]
        var end: End
    }

    /// Output is refused where it is more than 200 times the input and more than 64 MiB.
    static let ratioLimit = 200
    static let freeSize = 64 << 20

    /// Whether bytes start as a gzip member does.
    static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B, 0x08]) }

    /// The content; what was read before a fault is kept.
    static func inflate(_ input: [UInt8]) -> Inflated {
        var stream = z_stream()
        guard inflateInit2_(&stream, 15 + 32, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return Inflated(bytes: [], end: .damaged)
        }
        defer { inflateEnd(&stream) }
        return input.withUnsafeBufferPointer { input in
            var out: [UInt8] = []
            out.reserveCapacity(min(input.count * 4, freeSize))
            var consumed = 0
            while true {
                let end = inflateBlock(&stream, input, &consumed, &out)
                if let end { return Inflated(bytes: end == .bomb ? [] : out, end: end) }
            }
        }
    }

    /// Inflates up to 256 KiB; tells how it ended, where it did.
    private static func inflateBlock(
        _ stream: inout z_stream, _ input: UnsafeBufferPointer<UInt8>, _ consumed: inout Int, _ out: inout [UInt8]
    ) -> Inflated.End? {
        let given = min(input.count - consumed, 1 << 20)
        var status = Z_OK
        let block = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + consumed })
            stream.avail_in = UInt32(given)
            stream.next_out = buffer.baseAddress
            stream.avail_out = UInt32(buffer.count)
            status = CZlib.inflate(&stream, Z_NO_FLUSH)
            count = buffer.count - Int(stream.avail_out)
        }
        consumed += given - Int(stream.avail_in)
        out += block
        if out.count > freeSize, out.count / ratioLimit > consumed { return .bomb }
        switch status {
        case Z_STREAM_END:
            // Another member, or the padding that some writers leave.
            let rest = input[consumed...]
            if rest.starts(with: [0x1F, 0x8B]) {
                inflateReset(&stream)
                return nil
            }
            return rest.allSatisfy { $0 == 0 } ? .complete : .damaged
        case Z_OK: return nil
        case Z_BUF_ERROR: return .truncated
        default: return .damaged
        }
    }
}

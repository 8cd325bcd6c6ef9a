/// Bytes in whatever encoding → UTF-8 with line feeds, by the evidence of the bytes themselves.
///
/// Tried in this order: byte order marks, UTF-16 by its zero bytes, valid UTF-8, UTF-8 with a few broken bytes
/// (repaired with U+FFFD), and Windows-1252, of which Latin-1's printable part is a subset. O(n).
enum TextDecoding {
    /// The text as valid UTF-8 without byte order mark, NUL or carriage return; `nil` where the bytes are no text.
    static func utf8(_ raw: [UInt8], firstLine: Int = 1, log: inout FindingLog) -> [UInt8]? {
        if let wide = UTF16Order(of: raw) { return tidied(wide.decode(raw), firstLine: firstLine, log: &log) }
        let start = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let bytes = start == 0 ? raw : Array(raw[start...])
        let census = ByteCensus(bytes)
        if census.controls * 50 > bytes.count { return nil }
        guard let bad = census.firstInvalid else {
            return tidied(bytes, census: census, firstLine: firstLine, log: &log)
        }
        let line = firstLine + bytes.count(of: .lineFeed, in: 0..<bad)
        if census.multibyte >= 4 * census.invalid {
            log.add(
                .warning, "encoding", line: line,
                "\(census.invalid) bytes are no valid UTF-8, the first on this line; they read as U+FFFD.")
            return tidied(Array(String(decoding: bytes, as: UTF8.self).utf8), firstLine: firstLine, log: &log)
        }
        log.add(
            .note, "encoding", line: line,
            "The bytes are no valid UTF-8 from this line on; the file was read as Windows-1252.")
        return tidied(Windows1252.decode(bytes), firstLine: firstLine, log: &log)
    }

    /// Line feeds for all line ends, blanks for NUL.
    private static func tidied(
        _ bytes: [UInt8], census: ByteCensus? = nil, firstLine: Int, log: inout FindingLog
    ) -> [UInt8]? {
        let census = census ?? ByteCensus(bytes)
        if census.controls * 50 > bytes.count { return nil }
        if census.nuls == 0, !census.hasCarriageReturns { return bytes }
        if census.nuls > 0 {
            let first = bytes.firstIndex(of: 0, from: 0)
            let line = firstLine + bytes.count(of: .lineFeed, in: 0..<first)
            log.add(.warning, "nul-bytes", line: line, "\(census.nuls) NUL bytes, the first here, read as blanks.")
        }
        return withLineFeeds(bytes)
    }

    private static func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        for (i, byte) in bytes.enumerated() {
            switch byte {
            case 0: out.append(0x20)
            case 0x0D: if i + 1 == bytes.count || bytes[i + 1] != .lineFeed { out.append(.lineFeed) }
            default: out.append(byte)
            }
        }
        return out
    }
}

/// UTF-16, told by its byte order mark or, without one, by the zero bytes that Latin text has in every other place.
enum UTF16Order {
    case littleEndian, bigEndian

    /// The order of the bytes, or `nil` where they are not UTF-16.
    init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xFE]) {
            self = .littleEndian
            return
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            self = .bigEndian
            return
        }
        let pairs = min(bytes.count / 2, 2048)
        guard pairs >= 2 else { return nil }
        var (even, odd) = (0, 0)
        for i in 0..<pairs {
            even += bytes[2 * i] == 0 ? 1 : 0
            odd += bytes[2 * i + 1] == 0 ? 1 : 0
        }
        if odd * 10 >= pairs * 7, even * 50 <= pairs {
            self = .littleEndian
        } else if even * 10 >= pairs * 7, odd * 50 <= pairs {
            self = .bigEndian
        } else {
            return nil
        }
    }

    /// UTF-8 of the text; lone surrogates and a last odd byte read as U+FFFD.
    func decode(_ bytes: [UInt8]) -> [UInt8] {
        let high = self == .littleEndian ? 1 : 0
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        for i in stride(from: 0, to: bytes.count - 1, by: 2) {
            units.append(UInt16(bytes[i + high]) << 8 | UInt16(bytes[i + 1 - high]))
        }
        if bytes.count % 2 == 1 { units.append(0xFFFD) }
        if units.first == 0xFEFF { units.removeFirst() }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

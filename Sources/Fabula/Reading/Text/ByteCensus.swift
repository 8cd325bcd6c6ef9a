/// What a pass over bytes finds that decides their encoding: valid and broken UTF-8, control characters, line ends.
struct ByteCensus {
    /// Well-formed sequences of two to four bytes.
    var multibyte = 0
    /// Bytes that belong to no well-formed sequence, and the first of them.
    var invalid = 0
    var firstInvalid: Int?
    /// NUL bytes, and all control characters that text does not use.
    var nuls = 0
    var controls = 0
    /// Whether there is a carriage return.
    var hasCarriageReturns = false

    /// Counts. O(n); blocks of plain ASCII are passed over eight bytes at a time.
    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { raw in
            var i = 0
            while i < raw.count {
                while i + 8 <= raw.count, raw.loadUnaligned(fromByteOffset: i, as: UInt64.self).isPrintableASCII {
                    i += 8
                }
                let end = min(i + 8, raw.count)
                while i < end { i += count(raw, at: i) }
            }
        }
    }

    /// Counts what starts at `i` and returns its length.
    private mutating func count(_ raw: UnsafeRawBufferPointer, at i: Int) -> Int {
        let byte = raw[i]
        if byte < 0x80 {
            if byte < 0x20 { count(control: byte) }
            return 1
        }
        let length = Self.sequenceLength(raw, at: i)
        if length > 0 {
            multibyte += 1
            return length
        }
        if firstInvalid == nil { firstInvalid = i }
        invalid += 1
        return 1
    }

    private mutating func count(control byte: UInt8) {
        switch byte {
        case 0x09, 0x0A, 0x0C, 0x1B: break
        case 0x0D: hasCarriageReturns = true
        case 0:
            nuls += 1
            controls += 1
        default: controls += 1
        }
    }

    /// The length of the well-formed sequence at `i` (Unicode 15, table 3-7), or 0.
    private static func sequenceLength(_ raw: UnsafeRawBufferPointer, at i: Int) -> Int {
        let lead = raw[i]
        let (length, low, high): (Int, UInt8, UInt8) =
            switch lead {
            case 0xC2...0xDF: (2, 0x80, 0xBF)
            case 0xE0: (3, 0xA0, 0xBF)
            case 0xED: (3, 0x80, 0x9F)
            case 0xE1...0xEF: (3, 0x80, 0xBF)
            case 0xF0: (4, 0x90, 0xBF)
            case 0xF1...0xF3: (4, 0x80, 0xBF)
            case 0xF4: (4, 0x80, 0x8F)
            default: (0, 0, 0)
            }
        guard length > 0, i + length <= raw.count, raw[i + 1] >= low, raw[i + 1] <= high else { return 0 }
        for k in 2..<max(length, 2) where raw[i + k] & 0xC0 != 0x80 { return 0 }
        return length
    }
}

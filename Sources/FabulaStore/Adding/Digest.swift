import CXXHash
import Foundation

/// The XXH3-128 of a row's values, field by field: equal for equal bytes, whatever Unicode says of them.
struct Digest {
    private var buffer: [UInt8] = []

    /// 128 bits that tell rows apart.
    struct Hash: Hashable {
        let high, low: UInt64

        init(_ bytes: UnsafeRawBufferPointer) {
            let hash = XXH3_128bits(bytes.baseAddress, bytes.count)
            (high, low) = (hash.high64, hash.low64)
        }

        /// The 16 bytes of XXH3's canonical (big-endian) form.
        func withBytes<Result>(_ use: (UnsafeRawBufferPointer) -> Result) -> Result {
            withUnsafeBytes(of: (high.bigEndian, low.bigEndian), use)
        }

        /// 32 hexadecimal digits.
        var hex: String {
            withBytes { bytes in bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
        }
    }

    /// A text with its length, so that no two rows of fields run into one.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            add(bytes.count)
            buffer.append(contentsOf: bytes)
        }
    }

    mutating func add(_ text: String?) {
        buffer.append(text == nil ? 0 : 1)
        if let text { add(text) }
    }

    mutating func add(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { buffer.append(contentsOf: $0) }
    }

    mutating func add(_ number: Int?) {
        buffer.append(number == nil ? 0 : 1)
        if let number { add(number) }
    }

    /// The hash of what was added; the digest is then empty for the next row.
    mutating func finish() -> Hash {
        defer { buffer.removeAll(keepingCapacity: true) }
        return buffer.withUnsafeBytes(Hash.init)
    }
}

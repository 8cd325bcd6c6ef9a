import CXXHash
import Foundation

/// The XXH3-128 of a row's values, field by field: equal for equal bytes, whatever Unicode says of them.
struct Digest {
    private var buffer: [UInt8] = []

    /// A text with its length, so that no two rows of fields run into one.
    mutating func add(_ text: String) {
        var text = text
        add(text.utf8.count)
        text.withUTF8 { buffer.append(contentsOf: $0) }
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

    /// The hash of what was added, 16 bytes; the digest is then empty for the next row.
    mutating func finish() -> Data {
        defer { buffer.removeAll(keepingCapacity: true) }
        return Data(buffer.withUnsafeBytes(Digest.bytes))
    }

    /// XXH3-128 in its canonical (big-endian) form.
    static func bytes(of buffer: UnsafeRawBufferPointer) -> [UInt8] {
        let hash = XXH3_128bits(buffer.baseAddress, buffer.count)
        return [hash.high64, hash.low64].flatMap { word in withUnsafeBytes(of: word.bigEndian) { [UInt8]($0) } }
    }
}

/// Room for a known number of bytes, filled from the front; what would not fit is left out.
struct ByteRoom {
    private let room: UnsafeMutableBufferPointer<UInt8>
    /// How many bytes were written.
    private(set) var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    /// A byte that was written.
    @inline(__always)
    subscript(i: Int) -> UInt8 { room[i] }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        guard count < room.count else { return }
        room[count] = byte
        count += 1
    }

    /// Appends a part of other bytes.
    @inline(__always)
    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard range.count <= room.count - count else { return }
        // Most parts are words: a loop is faster than a call.
        for i in range {
            room[count] = bytes[i]
            count += 1
        }
    }

    /// Appends a character's UTF-8; U+FFFD for what is none.
    mutating func append(codePoint: UInt32) {
        for byte in UTF8.encode(Unicode.Scalar(codePoint) ?? "\u{FFFD}")! { append(byte) }
    }
}

/// Byte strings one after another in one buffer.
package struct ByteStrings: Sendable {
    /// The bytes of all strings.
    private(set) var bytes: [UInt8] = []
    /// Where each string ends in ``bytes``.
    private(set) var ends: [Int] = []

    /// The number of strings.
    package var count: Int { ends.count }

    /// Where string `i` lies in ``bytes``.
    func range(_ i: Int) -> Range<Int> { (i == 0 ? 0 : ends[i - 1])..<ends[i] }

    /// The bytes of string `i`.
    package subscript(i: Int) -> ArraySlice<UInt8> { bytes[range(i)] }

    /// Appends a string.
    mutating func append(_ string: some Collection<UInt8>) {
        bytes.append(contentsOf: string)
        ends.append(bytes.count)
    }

    /// Appends the string that `write` adds to the bytes.
    mutating func append(writing write: (inout [UInt8]) -> Void) {
        write(&bytes)
        ends.append(bytes.count)
    }

    /// Calls `body` with each string in order, its index, and how many bytes are readable from its start.
    func forEach(_ body: (Int, UnsafeBufferPointer<UInt8>, _ readable: Int) -> Void) {
        bytes.withUnsafeBufferPointer { all in
            var start = 0
            for (i, end) in ends.enumerated() {
                body(i, UnsafeBufferPointer(rebasing: all[start..<end]), all.count - start)
                start = end
            }
        }
    }
}

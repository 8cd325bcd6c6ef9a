/// Tells the line of an offset. Cheap for offsets that ascend: each byte is looked at once.
struct LineCounter {
    private var offset = 0
    private var line: Int

    /// Counts from a first line, 1 unless the bytes follow others.
    init(firstLine: Int = 1) { line = firstLine }

    /// The line, counted from 1, of a byte.
    mutating func line(at target: Int, in bytes: [UInt8]) -> Int {
        let target = min(target, bytes.count)
        if target >= offset {
            line += bytes.count(of: .lineFeed, in: offset..<target)
        } else {
            line -= bytes.count(of: .lineFeed, in: target..<offset)
        }
        offset = target
        return line
    }
}

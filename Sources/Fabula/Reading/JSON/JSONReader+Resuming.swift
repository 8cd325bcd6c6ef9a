/// Where to go on behind a record that cannot be read.
extension JSONReader {
    /// Where the next record may start: on a later line at the same indentation, else as ``objectStart(from:)`` finds it.
    ///
    /// The search starts behind the record's own start, because a fault is often seen only in the record after it; where
    /// that has cost too much already, or the record is nested too deep, it starts at the fault.
    mutating func nextRecord(after start: Int, _ failure: JSONFailure) -> Int? {
        rescanBudget -= failure.offset - start
        let from = rescanBudget > 0 && failure.reason != .tooDeep ? start : failure.offset
        if let column = indentation(of: start), let next = lineStart(after: from, column: column) { return next }
        return objectStart(from: max(failure.offset, start + 1))
    }

    /// Blanks before `start` where it is the first mark on its line.
    private func indentation(of start: Int) -> Int? {
        let bytes = scanner.bytes
        var i = start
        while i > 0, start - i <= 64, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
        return i == 0 || bytes[i - 1] == .lineFeed ? start - i : nil
    }

    private func lineStart(after start: Int, column: Int) -> Int? {
        let bytes = scanner.bytes
        var i = bytes.firstIndex(of: .lineFeed, from: start)
        while i + 1 + column < bytes.count {
            let first = i + 1 + column
            if bytes[first] == UInt8(ascii: "{"), bytes[i + 1..<first].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                return first
            }
            i = bytes.firstIndex(of: .lineFeed, from: i + 1)
        }
        return nil
    }

    /// The next `{"` that stands behind `},` or first on its line.
    private func objectStart(from start: Int) -> Int? {
        let bytes = scanner.bytes
        var i = bytes.firstIndex(of: UInt8(ascii: "{"), from: start)
        while i < bytes.count {
            let quote = bytes.skippingSpace(from: i + 1)
            if quote < bytes.count, bytes[quote] == .quote, followsRecord(i) || indentation(of: i) != nil { return i }
            i = bytes.firstIndex(of: UInt8(ascii: "{"), from: quote)
        }
        return nil
    }

    private func followsRecord(_ i: Int) -> Bool {
        guard let comma = visible(before: i), scanner.bytes[comma] == UInt8(ascii: ","),
            let brace = visible(before: comma)
        else { return false }
        return scanner.bytes[brace] == UInt8(ascii: "}")
    }

    private func visible(before i: Int) -> Int? {
        var k = i - 1
        while k >= 0, i - k <= 64, scanner.bytes[k].isSpace { k -= 1 }
        return k >= 0 ? k : nil
    }
}

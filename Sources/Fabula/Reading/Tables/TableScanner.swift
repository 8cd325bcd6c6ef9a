/// A row of a table.
struct TableRow {
    /// The line on which it starts.
    var line: Int
    /// Its fields, without quotes.
    var fields: [String]

    /// Whether it is an empty line.
    var isBlank: Bool { fields.count == 1 && fields[0].utf8.allSatisfy(\.isSpace) }
}

/// Cuts UTF-8 into rows and fields after RFC 4180: quoted fields may hold separators, line ends and doubled quotes.
///
/// A quote that opens and is never closed does not eat the file: where the text behind it shows another field's
/// opening quote on a later line, or none at all, the field ends with its line. O(n).
struct TableScanner {
    /// Fields of a row beyond this many are left out.
    static let widest = 4096

    let bytes: [UInt8]
    let separator: UInt8
    private var at: Int
    private var line = 1
    /// Lines of quotes that were not closed; the reader takes them after each row.
    var openQuotes: [Int] = []
    /// Bytes that searches for a closing quote may still pass in vain: keeps hostile input linear.
    private var searchBudget: Int
    private var lineEnd = -1
    /// Whether the bytes end where the table does. Else a row that they may cut is not given.
    let endsTable: Bool
    private var hasReachedEnd = false

    /// A scanner of bytes from `start`, with the line that starts there.
    init(_ bytes: [UInt8], separator: UInt8, start: Int = 0, line: Int = 1, endsTable: Bool = true) {
        (self.bytes, self.separator, self.line, self.endsTable) = (bytes, separator, line, endsTable)
        at = start
        searchBudget = 8 * bytes.count
    }

    /// The byte and the line where the next row starts.
    var position: (at: Int, line: Int) { (at, line) }

    /// The next row, or `nil` at the end. With `isForced`, also a row that the end of the bytes may cut.
    mutating func next(isForced: Bool = false) -> TableRow? {
        while at < bytes.count, bytes[at] == .lineFeed {
            at += 1
            line += 1
        }
        guard at < bytes.count else { return nil }
        let start = (at, line, searchBudget)
        hasReachedEnd = false
        let row = row()
        if hasReachedEnd, !endsTable, !isForced {
            (at, line, searchBudget) = start
            openQuotes.removeAll()
            return nil
        }
        return row
    }

    private mutating func row() -> TableRow {
        var row = TableRow(line: line, fields: [])
        while true {
            let text = field()
            if row.fields.count < Self.widest { row.fields.append(text) }
            guard at < bytes.count else {
                hasReachedEnd = true
                return row
            }
            let mark = bytes[at]
            at += 1
            if mark == .lineFeed {
                line += 1
                return row
            }
            if at == bytes.count {
                hasReachedEnd = true
                if row.fields.count < Self.widest { row.fields.append("") }
                return row
            }
        }
    }

    /// A field; leaves `at` on the separator, the line feed or the end.
    private mutating func field() -> String {
        var start = at
        while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        if start < bytes.count, bytes[start] == .quote {
            switch closingQuote(from: start + 1) {
            case .closed(let end, let next, let isPlain):
                line += bytes.count(of: .lineFeed, in: start..<end)
                at = next
                return isPlain ? string(start + 1..<end) : unquoted(start + 1..<end)
            case .open:
                openQuotes.append(line)
                start += 1
            }
        }
        let end = bytes.firstIndex(of: separator, or: .lineFeed, from: start)
        defer { at = end }
        return string(start..<end)
    }

    private enum Closing {
        /// The quote's index, the index of the mark behind it, whether there is no quote between.
        case closed(Int, next: Int, isPlain: Bool)
        case open
    }

    private mutating func closingQuote(from start: Int) -> Closing {
        var i = bytes.firstIndex(of: .quote, from: start)
        var isPlain = true
        while i < bytes.count, i - start <= searchBudget {
            if i + 1 < bytes.count, bytes[i + 1] == .quote {
                i += 1
            } else {
                let next = bytes.skippingBlanks(from: i + 1)
                if next == bytes.count || bytes[next] == .lineFeed || bytes[next] == separator {
                    return .closed(i, next: next, isPlain: isPlain)
                }
                if opensField(i), lineEnd(from: start) < i { break }
            }
            isPlain = false
            i = bytes.firstIndex(of: .quote, from: i + 1)
        }
        searchBudget -= min(i - start, searchBudget)
        if i >= bytes.count { hasReachedEnd = true }
        return .open
    }

    /// The next line feed; each byte is looked at once.
    private mutating func lineEnd(from start: Int) -> Int {
        if lineEnd < start { lineEnd = bytes.firstIndex(of: .lineFeed, from: start) }
        return lineEnd
    }

    /// Whether the quote stands where a field starts.
    private func opensField(_ i: Int) -> Bool {
        i == 0 || bytes[i - 1] == separator || bytes[i - 1] == .lineFeed
    }

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The text with single quotes for doubled ones.
    private func unquoted(_ range: Range<Int>) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(range.count)
        var i = range.lowerBound
        while i < range.upperBound {
            out.append(bytes[i])
            i += bytes[i] == .quote && i + 1 < range.upperBound && bytes[i + 1] == .quote ? 2 : 1
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension [UInt8] {
    fileprivate func skippingBlanks(from start: Int) -> Int {
        var i = start
        while i < count, self[i] == 0x20 { i += 1 }
        return i
    }
}

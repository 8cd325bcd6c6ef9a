/// How a table is written: its separator, and where its header line starts.
struct TableDialect {
    static let separators: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    var separator: UInt8
    /// The header's first byte and its line.
    var start: Int
    var line: Int
    /// The header's columns that Fabula knows.
    var known: Int
    /// Whether one of them is a title or a text.
    var holdsArticles: Bool

    /// The dialect whose header line has the most known names, then the most columns. `sep=;`, which Excel writes, decides.
    init(_ bytes: [UInt8], mapping: FieldMapping = FieldMapping()) {
        var start = bytes.skippingSpace(from: 0)
        var candidates = Self.separators
        if bytes.holds("sep=", at: start), start + 4 < bytes.count {
            candidates = [bytes[start + 4]]
            start = bytes.skippingSpace(from: bytes.firstIndex(of: .lineFeed, from: start))
        }
        // A tab may be the empty first cell of a header; blanks and line feeds are not.
        while start > 0, bytes[start - 1] == 0x09 { start -= 1 }
        let line = 1 + bytes.count(of: .lineFeed, in: 0..<start)
        let end = bytes.firstIndex(of: .lineFeed, from: start)
        let header = Array(bytes[start..<min(end, start + 16_384)])
        self.init(separator: candidates[0], start: start, line: line, known: -1, holdsArticles: false)
        var columns = 0
        for candidate in candidates {
            var scanner = TableScanner(header, separator: candidate)
            let names = scanner.next()?.fields ?? []
            let roles = names.compactMap { mapping.meaning(of: $0)?.role }
            if (roles.count, names.count) > (known, columns) {
                (separator, known, columns) = (candidate, roles.count, names.count)
                holdsArticles = roles.contains(.title) || roles.contains(.text)
            }
        }
    }

    private init(separator: UInt8, start: Int, line: Int, known: Int, holdsArticles: Bool) {
        (self.separator, self.start, self.line) = (separator, start, line)
        (self.known, self.holdsArticles) = (known, holdsArticles)
    }
}

/// Reads articles from CSV, TSV and their kin: a header line that names the columns, a row an article.
struct TableReader {
    private var builder: ArticleBuilder
    private let mapping: FieldMapping
    private var columns: [(name: String, meaning: FieldName?)] = []

    /// A row that is longer ends where the piece that it has filled does.
    private static let longestRow = 64 << 20

    /// Articles and findings of a file's UTF-8.
    static func read(_ bytes: [UInt8], file: String, mapping: FieldMapping = FieldMapping()) -> Harvest {
        var reader = TableReader(file: file, mapping: mapping)
        let dialect = TableDialect(bytes, mapping: mapping)
        var rows = TableScanner(bytes, separator: dialect.separator, start: dialect.start, line: dialect.line)
        reader.takeHeader(&rows)
        reader.takeRows(&rows)
        return reader.finish(dialect)
    }

    /// Hands over what a file in pieces holds. Rows that reach over the end of a piece are read with the next one.
    ///
    /// Where no column holds articles, the builders have none.
    static func read(
        _ pieces: inout TextPieces, mapping: FieldMapping, log: inout FindingLog, _ use: (ArticleBuilder) throws -> Void
    ) throws -> TableDialect {
        let file = log.file
        guard let first = try pieces.next(log: &log) else { return TableDialect([], mapping: mapping) }
        let dialect = TableDialect(first.bytes, mapping: mapping)
        var reader = TableReader(file: file, mapping: mapping)
        var rows = TableScanner(
            first.bytes, separator: dialect.separator, start: dialect.start, line: dialect.line,
            endsTable: first.isLast)
        reader.takeHeader(&rows)
        reader.takeRows(&rows)
        try use(reader.takeBuilder())
        while let piece = try pieces.next(log: &log) {
            let (at, line) = rows.position
            let rest = rows.bytes[at...]
            rows = TableScanner(
                rest + piece.bytes, separator: dialect.separator, line: line, endsTable: piece.isLast)
            reader.takeRows(&rows)
            try use(reader.takeBuilder())
        }
        return dialect
    }

    /// What was read, which leaves the reader.
    private mutating func takeBuilder() -> ArticleBuilder {
        defer { builder = ArticleBuilder(file: builder.log.file, mapping: mapping) }
        return builder
    }

    private init(file: String, mapping: FieldMapping) {
        builder = ArticleBuilder(file: file, mapping: mapping)
        self.mapping = mapping
    }

    private mutating func takeHeader(_ rows: inout TableScanner) {
        let line = rows.position.line
        let header = rows.next(isForced: true)?.fields ?? []
        columns = header.map { (name: PlainText.line($0), meaning: mapping.meaning(of: $0)) }
        addOpenQuotes(&rows)
        builder.checkNames(columns.map(\.name), line: line)
    }

    private mutating func takeRows(_ rows: inout TableScanner) {
        while true {
            while let row = rows.next() { take(row, &rows) }
            guard rows.bytes.count - rows.position.at > Self.longestRow, let row = rows.next(isForced: true) else {
                return
            }
            take(row, &rows)
        }
    }

    private mutating func take(_ row: TableRow, _ rows: inout TableScanner) {
        addOpenQuotes(&rows)
        if row.isBlank { return }
        check(row)
        var record = Record(line: row.line, fields: [])
        record.fields.reserveCapacity(row.fields.count)
        for (i, text) in row.fields.enumerated() where !text.isEmpty {
            let column = i < columns.count ? columns[i] : (name: "column \(i + 1)", meaning: nil)
            record.fields.append(Record.Field(name: column.name, meaning: column.meaning, value: .text(text)))
        }
        builder.add(record)
    }

    private mutating func finish(_ dialect: TableDialect) -> Harvest {
        var harvest = builder.finish()
        harvest.findings = dialect.findings(instead: harvest.findings, file: builder.log.file)
        return harvest
    }

    private mutating func addOpenQuotes(_ rows: inout TableScanner) {
        for line in rows.openQuotes {
            builder.log.add(
                .warning, "open-quote", line: line,
                "A quote opens on this line and does not close; the field was ended with the line. "
                    + "Double the quote or close it.")
        }
        rows.openQuotes.removeAll(keepingCapacity: true)
    }

    private mutating func check(_ row: TableRow) {
        let surplus = row.fields.dropFirst(columns.count)
        if row.fields.count < columns.count {
            builder.log.add(
                .warning, "ragged-row", line: row.line,
                "This row has \(row.fields.count) fields where the header has \(columns.count); the missing ones are "
                    + "empty.")
        } else if surplus.contains(where: { !$0.isEmpty }) {
            builder.log.add(
                .warning, "ragged-row", line: row.line,
                "This row has \(row.fields.count) fields where the header has \(columns.count); a separator may stand "
                    + "unquoted in a text.")
        }
    }
}

extension TableDialect {
    /// The findings of a table; what is wrong with its header takes the place of what is wrong with its rows.
    func findings(instead findings: [Finding], file: String) -> [Finding] {
        if holdsArticles || findings.contains(where: { $0.code == "unmapped-fields" }) { return findings }
        return [
            Finding(
                .error, "no-header",
                "No column of this table is named as a title or a text. " + FieldName.advice,
                at: Origin(file: file, line: line))
        ]
    }
}

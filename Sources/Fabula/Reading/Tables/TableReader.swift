/// Reads articles from CSV, TSV and their kin: a header line that names the columns, a row an article.
enum TableReader {
    /// Articles and findings of a file's UTF-8.
    static func read(_ bytes: [UInt8], file: String) -> Harvest {
        let dialect = TableDialect(bytes)
        var builder = ArticleBuilder(file: file)
        guard dialect.holdsArticles else {
            builder.log.add(
                .error, "no-header", line: dialect.line,
                "No column of this table is named as a title or a text. " + FieldName.advice)
            return builder.finish()
        }
        var rows = TableScanner(bytes, separator: dialect.separator, start: dialect.start, line: dialect.line)
        let header = rows.next()?.fields ?? []
        let columns = header.map { (name: PlainText.line($0), meaning: FieldName($0.utf8)) }
        addOpenQuotes(&rows, to: &builder.log)
        while let row = rows.next() {
            addOpenQuotes(&rows, to: &builder.log)
            if row.isBlank { continue }
            check(row, columns: columns.count, log: &builder.log)
            var record = Record(line: row.line, fields: [])
            record.fields.reserveCapacity(row.fields.count)
            for (i, text) in row.fields.enumerated() where !text.isEmpty {
                let column = i < columns.count ? columns[i] : (name: "column \(i + 1)", meaning: nil)
                record.fields.append(Record.Field(name: column.name, meaning: column.meaning, value: .text(text)))
            }
            builder.add(record)
        }
        return builder.finish()
    }

    private static func addOpenQuotes(_ rows: inout TableScanner, to log: inout FindingLog) {
        for line in rows.openQuotes {
            log.add(
                .warning, "open-quote", line: line,
                "A quote opens on this line and does not close; the field was ended with the line. "
                    + "Double the quote or close it.")
        }
        rows.openQuotes.removeAll(keepingCapacity: true)
    }

    private static func check(_ row: TableRow, columns: Int, log: inout FindingLog) {
        let surplus = row.fields.dropFirst(columns)
        if row.fields.count < columns {
            log.add(
                .warning, "ragged-row", line: row.line,
                "This row has \(row.fields.count) fields where the header has \(columns); the missing ones are empty.")
        } else if surplus.contains(where: { !$0.isEmpty }) {
            log.add(
                .warning, "ragged-row", line: row.line,
                "This row has \(row.fields.count) fields where the header has \(columns); a separator may stand unquoted "
                    + "in a text.")
        }
    }
}

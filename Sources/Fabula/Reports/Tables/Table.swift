/// Rows with named columns, ready to be written as CSV, TSV, JSON or JSON lines.
public struct Table: Sendable, Equatable {
    /// One value of a row.
    public enum Cell: Sendable, Equatable {
        /// Not known: an empty cell, `null` in JSON.
        case missing
        /// Text as it was read.
        case text(String)
        /// A count.
        case integer(Int)
        /// A measure, written with four decimals whatever the locale.
        case decimal(Double)
        /// Several texts: joined by `"; "` in a cell, an array in JSON.
        case list([String])

        /// The text, or ``missing`` where there is none.
        public init(_ text: String?) { self = text.map(Cell.text) ?? .missing }
    }

    /// The columns' names, in order.
    public var columns: [String]
    /// The names that JSON uses where they differ from the columns'.
    public var jsonNames: [String: String] = [:]
    /// The rows, each with one cell a column.
    public var rows: [[Cell]]

    /// A table of the given rows; each must have one cell a column.
    public init(columns: [String], jsonNames: [String: String] = [:], rows: [[Cell]]) {
        assert(rows.allSatisfy { $0.count == columns.count })
        (self.columns, self.jsonNames, self.rows) = (columns, jsonNames, rows)
    }

    /// A file format of tables.
    public enum Format: String, Sendable, Hashable, CaseIterable {
        /// Comma-separated values (RFC 4180) with line feeds, as pandas, R and xan write them.
        case csv
        /// Tab-separated values without quotes: tabs and line breaks within a cell become spaces.
        case tsv
        /// One array of objects, an object a line.
        case json
        /// One object a line.
        case jsonl
    }

    /// The table in a format, as UTF-8. Linear in its size.
    public func bytes(_ format: Format) -> [UInt8] {
        switch format {
        case .csv: delimited(.csv)
        case .tsv: delimited(.tsv)
        case .json: OrderedJSON.array(objects).listing
        case .jsonl: objects.flatMap { $0.bytes + [UInt8(ascii: "\n")] }
        }
    }

    /// The table as Excel and LibreOffice open it by double click in Belgium, France and most of Europe: UTF-8 with a
    /// byte order mark, semicolons, decimal commas, no line break within a cell, and no cell that is taken for a formula.
    public var excelBytes: [UInt8] { delimited(.excel) }
}

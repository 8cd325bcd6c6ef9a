/// Reads a large table or JSON lines: hands over the articles of some mebibytes at a time, so that memory follows the
/// pieces and not the file.
struct PiecewiseReading {
    /// The formats that can be cut into pieces.
    enum Format {
        case lines, table
    }

    let format: Format
    let file: String
    let mapping: FieldMapping
    let threads: Int
    /// Opens the file's content from its start, as often as it is called.
    let open: () throws(FileBytes.Failure) -> any ByteBlocks

    /// Hands over the articles of piece after piece, and returns the findings of the whole file.
    ///
    /// Whether `02/12/2021` is in December or in February, the whole file tells. So where the first such date comes up, the
    /// file is read once ahead for its dates alone.
    func read(_ use: ([Article]) throws -> Void) throws -> [Finding] {
        var order: DayMonthOrder?
        return try pass { all in
            let articles = try all.release { evidence in
                if order == nil, evidence.hasUndecided { order = try orderOfWholeFile() }
                return order ?? .dayFirst
            }
            if !articles.isEmpty { try use(articles) }
        }
    }

    private func orderOfWholeFile() throws -> DayMonthOrder {
        var evidence = DayMonthEvidence()
        _ = try pass { all in
            _ = all.release { _ in .dayFirst }
            evidence = all.dayMonth
        }
        return evidence.order
    }

    /// Reads the file once; `use` sees the builder of all that came so far after each piece, and takes its articles.
    private func pass(_ use: (inout ArticleBuilder) throws -> Void) throws -> [Finding] {
        var log = FindingLog(file: file)
        var all = ArticleBuilder(file: file, mapping: mapping)
        func take(_ builder: ArticleBuilder) throws {
            all.append(builder)
            try use(&all)
        }
        switch format {
        case .lines:
            var pieces = TextPieces(try open(), cut: .object)
            try JSONLinesReader(file: file, mapping: mapping, threads: threads).read(&pieces, log: &log, take)
            return log.all() + all.finish().findings
        case .table:
            var pieces = TextPieces(try open(), cut: .line)
            let dialect = try TableReader.read(&pieces, mapping: mapping, log: &log, take)
            return log.all() + dialect.findings(instead: all.finish().findings, file: file)
        }
    }
}

/// Reads one file: blocks → unpacked → UTF-8 → the reader of its format.
///
/// Large files of JSON lines and large tables are read in pieces, so that no more than some mebibytes of them are held at
/// once; what else is large is held whole.
package struct FileReading {
    /// The file's name for people; its suffix is a hint at its format.
    let file: String
    /// What the user says of the fields' names.
    var mapping = FieldMapping()
    /// Threads for one large file.
    var threads = 1

    /// Opens what is read from its start, as often as it is called.
    typealias Opener = () throws(FileBytes.Failure) -> any ByteBlocks

    /// Articles and findings of a file's bytes.
    package static func read(
        _ raw: [UInt8], file: String, mapping: FieldMapping = FieldMapping(), threads: Int = 1
    ) -> Harvest {
        let reading = FileReading(file: file, mapping: mapping, threads: threads)
        var harvest = Harvest()
        do {
            if let whole = try reading.readWhole(MemoryBlocks(raw)) { return whole }
            try reading.readInPieces({ MemoryBlocks(raw) }, { harvest.append($0) })
        } catch {
            // Memory does not fail.
        }
        return harvest
    }

    /// Articles and findings of what a source gives; `nil` where it is large and can be read in pieces.
    func readWhole(_ source: any ByteBlocks) throws(FileBytes.Failure) -> Harvest? {
        var log = FindingLog(file: file)
        let content = try FileContent(source)
        var bytes = try content.head()
        if pieces(of: bytes, of: content) != nil { return nil }
        try content.readAll(into: &bytes)
        let end = content.unpacked?.end ?? .complete
        // Nothing of a bomb is believed, so nothing of it is read.
        var harvest = end == .bomb ? Harvest() : read(whole: bytes, log: &log)
        if end != .complete {
            if harvest.articles.isEmpty { harvest.findings.removeAll { $0.code == "empty-file" } }
            harvest.findings = findings(of: content) + harvest.findings
        }
        return harvest
    }

    /// Hands over the articles of piece after piece, and last the findings.
    func readInPieces(_ open: @escaping Opener, _ use: (Harvest) throws -> Void) throws {
        var content = try FileContent(try open())
        guard let format = pieces(of: try content.head(), of: content) else { return }
        let reading = PiecewiseReading(format: format, file: file, mapping: mapping, threads: threads) {
            () throws(FileBytes.Failure) in
            content = try FileContent(try open())
            return content.blocks
        }
        let found = try reading.read { articles in
            var harvest = Harvest()
            harvest.articles = articles
            try use(harvest)
        }
        var last = Harvest()
        last.findings = findings(of: content, isInPieces: true) + found
        try use(last)
    }

    /// How a file is read in pieces that starts so; `nil` where it is small, or must be read whole.
    private func pieces(of head: [UInt8], of content: FileContent) -> PiecewiseReading.Format? {
        var silent = FindingLog(file: file)
        guard !content.isAtEnd, UTF16Order(of: head) == nil, let text = TextDecoding.utf8(head, log: &silent) else {
            return nil
        }
        switch InputFormat(of: text, name: file, mapping: mapping) {
        case .json where JSONReader.isLines(text, mapping: mapping): return .lines
        case .table: return .table
        default: return nil
        }
    }

    private func read(whole bytes: [UInt8], log: inout FindingLog) -> Harvest {
        var harvest = Harvest()
        var raw = bytes
        if let declared = FeedEncoding.decode(raw) {
            log.add(.note, "encoding", line: nil, "The file was read as \(declared.name), as it declares.")
            raw = declared.text
        }
        if let text = TextDecoding.utf8(raw, log: &log) {
            if text.contains(where: { !$0.isSpace }) {
                harvest = read(text: text)
                if harvest.isEmpty {
                    log.add(.note, "no-records", line: 1, "This file is well-formed, and there is no record in it.")
                }
            } else {
                log.add(.warning, "empty-file", line: 1, "There is nothing in this file.")
            }
        } else {
            log.add(.error, "not-text", line: 1, "This is \(FileKind.name(of: raw)); skipped.")
        }
        harvest.findings = log.all() + harvest.findings
        return harvest
    }

    private func read(text bytes: [UInt8]) -> Harvest {
        switch InputFormat(of: bytes, name: file, mapping: mapping) {
        case .json: JSONReader.read(bytes, file: file, mapping: mapping)
        case .table: TableReader.read(bytes, file: file, mapping: mapping)
        case .feed: FeedReader.read(bytes, file: file)
        case .page: PageReader.read(String(decoding: bytes, as: UTF8.self), file: file)
        case .html: WebPageReader.read(bytes, file: file)
        case .xml(let root):
            refusal("unsupported-xml", "This XML (<\(excerpt(root))>) is no RSS or Atom feed; skipped.")
        }
    }

    private func refusal(_ code: String, _ message: String) -> Harvest {
        var harvest = Harvest()
        harvest.findings = [Finding(.error, code, message, at: Origin(file: file, line: 1))]
        return harvest
    }

    /// How packed data ended, where that was not as it should.
    private func findings(of content: FileContent, isInPieces: Bool = false) -> [Finding] {
        guard let unpacked = content.unpacked, let end = unpacked.end else { return [] }
        let packing = unpacked.packing
        switch end {
        case .complete: return []
        case .truncated:
            return [error("truncated-\(packing)", "The \(packing) data end too early; what came before was read.")]
        case .damaged:
            return [error("bad-\(packing)", "The \(packing) data are damaged; what came before was read.")]
        case .bomb:
            return [
                error(
                    "\(packing)-bomb",
                    "The \(packing) data unpack to more than \(UnpackedBlocks.ratioLimit) times their size; "
                        + (isInPieces ? "what came before was read. " : "skipped. ")
                        + "Unpack them yourself if you trust them.")
            ]
        }
    }

    private func error(_ code: String, _ message: String) -> Finding {
        Finding(.error, code, message, at: Origin(file: file))
    }
}

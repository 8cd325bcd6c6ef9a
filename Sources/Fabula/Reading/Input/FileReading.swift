/// Reads one file: blocks → unpacked → UTF-8 → the reader of its format.
///
/// Large files of JSON lines and large tables are read in pieces, so that they take the memory of their articles and some
/// mebibytes; what else is large is held whole.
package struct FileReading {
    /// The file's name for people; its suffix is a hint at its format.
    let file: String
    /// What the user says of the fields' names.
    var mapping = FieldMapping()
    /// Threads for one large file.
    var threads = 1

    /// Articles and findings of a file's bytes.
    package static func read(
        _ raw: [UInt8], file: String, mapping: FieldMapping = FieldMapping(), threads: Int = 1
    ) -> Harvest {
        // Memory does not fail.
        (try? FileReading(file: file, mapping: mapping, threads: threads).read(MemoryBlocks(raw))) ?? Harvest()
    }

    /// Articles and findings of what a source gives.
    func read(_ source: any ByteBlocks) throws(FileBytes.Failure) -> Harvest {
        var log = FindingLog(file: file)
        let start = try source.next()
        var content: any ByteBlocks = ResumedBlocks(start, then: source)
        var unpacked: UnpackedBlocks?
        if let packing = Packing(of: start) {
            unpacked = UnpackedBlocks(packing, from: content)
            content = unpacked!
        }
        var harvest = try read(unpacked: content, log: &log)
        if let unpacked, let end = unpacked.end, end != .complete {
            if end == .bomb { harvest = Harvest() }
            if harvest.articles.isEmpty { harvest.findings.removeAll { $0.code == "empty-file" } }
            var told = FindingLog(file: file)
            add(end, of: unpacked.packing, log: &told)
            harvest.findings = told.all() + harvest.findings
        }
        return harvest
    }

    private func read(unpacked content: any ByteBlocks, log: inout FindingLog) throws(FileBytes.Failure) -> Harvest {
        var head: [UInt8] = []
        var isWhole = false
        while head.count < TextPieces.size, !isWhole {
            let block = try content.next()
            isWhole = block.isEmpty
            if head.isEmpty { head = block } else { head += block }
        }
        if !isWhole, let harvest = try readInPieces(head, then: content) { return harvest }
        while !isWhole {
            let block = try content.next()
            isWhole = block.isEmpty
            head += block
        }
        return read(whole: head, log: &log)
    }

    /// The harvest of a large file whose form allows it; `nil` where it must be read whole.
    private func readInPieces(_ head: [UInt8], then rest: any ByteBlocks) throws(FileBytes.Failure) -> Harvest? {
        var silent = FindingLog(file: file)
        guard UTF16Order(of: head) == nil, let text = TextDecoding.utf8(head, log: &silent) else { return nil }
        let content = ResumedBlocks(head, then: rest)
        switch InputFormat(of: text, name: file, mapping: mapping) {
        case .json where JSONReader.isLines(text, mapping: mapping):
            return try JSONLinesReader(file: file, mapping: mapping, threads: threads)
                .read(TextPieces(content, cut: .object))
        case .table: return try TableReader.read(TextPieces(content, cut: .line), file: file, mapping: mapping)
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

    private func add(_ end: UnpackedBlocks.End, of packing: Packing, log: inout FindingLog) {
        switch end {
        case .complete: break
        case .truncated:
            log.add(
                .error, "truncated-\(packing)", line: nil,
                "The \(packing) data end too early; what came before was read.")
        case .damaged:
            log.add(
                .error, "bad-\(packing)", line: nil, "The \(packing) data are damaged; what came before was read.")
        case .bomb:
            log.add(
                .error, "\(packing)-bomb", line: nil,
                "The \(packing) data unpack to more than \(UnpackedBlocks.ratioLimit) times their size; skipped. Unpack "
                    + "them yourself if you trust them.")
        }
    }
}

/// Reads one file: bytes → inflated → UTF-8 → the reader of its format.
package enum FileReading {
    /// Articles and findings of a file's bytes; `file` is its name for people, and its suffix a hint at its format.
    package static func read(_ raw: [UInt8], file: String) -> Harvest {
        var log = FindingLog(file: file)
        var harvest = Harvest()
        if let bytes = content(raw, log: &log) {
            harvest = read(text: bytes, file: file)
        }
        harvest.findings = log.all() + harvest.findings
        return harvest
    }

    /// UTF-8 of a file that holds text; findings tell why there is none.
    private static func content(_ raw: [UInt8], log: inout FindingLog) -> [UInt8]? {
        var bytes = raw
        if Gzip.recognises(raw) {
            let inflated = Gzip.inflate(raw)
            bytes = inflated.bytes
            add(inflated.end, log: &log)
            if bytes.isEmpty, inflated.end != .complete { return nil }
        }
        if let declared = FeedEncoding.decode(bytes) {
            log.add(.note, "encoding", line: nil, "The file was read as \(declared.name), as it declares.")
            bytes = declared.text
        }
        guard let text = TextDecoding.utf8(bytes, log: &log) else {
            log.add(.error, "not-text", line: nil, "This is \(FileKind.name(of: bytes)); skipped.")
            return nil
        }
        guard text.contains(where: { !$0.isSpace }) else {
            log.add(.warning, "empty-file", line: nil, "There is nothing in this file.")
            return nil
        }
        return text
    }

    private static func read(text bytes: [UInt8], file: String) -> Harvest {
        switch InputFormat(of: bytes, name: file) {
        case .json: JSONReader.read(bytes, file: file)
        case .table: TableReader.read(bytes, file: file)
        case .feed: FeedReader.read(bytes, file: file)
        case .page: PageReader.read(String(decoding: bytes, as: UTF8.self), file: file)
        case .html: WebPageReader.read(bytes, file: file)
        case .xml(let root):
            refusal("unsupported-xml", file, "This XML (<\(excerpt(root))>) is no RSS or Atom feed; skipped.")
        }
    }

    private static func refusal(_ code: String, _ file: String, _ message: String) -> Harvest {
        var harvest = Harvest()
        harvest.findings = [Finding(.error, code, message, at: Origin(file: file, line: 1))]
        return harvest
    }

    private static func add(_ end: Gzip.Inflated.End, log: inout FindingLog) {
        switch end {
        case .complete: break
        case .truncated:
            log.add(.error, "truncated-gzip", line: nil, "The gzip data end too early; what came before was read.")
        case .damaged:
            log.add(.error, "bad-gzip", line: nil, "The gzip data are damaged; what came before was read.")
        case .bomb:
            log.add(
                .error, "gzip-bomb", line: nil,
                "The gzip data unpack to more than \(Gzip.ratioLimit) times their size; skipped. Unpack them yourself if "
                    + "you trust them.")
        }
    }
}

/// Names of files that are no text, by their first bytes, with what to do.
enum FileKind {
    /// For a sentence that starts with "This is".
    static func name(of bytes: [UInt8]) -> String {
        signatures.first { bytes.starts(with: $0.bytes) }?.name ?? "no text"
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "a PDF, which is not read: save it as text"),
        (
            Array("PK\u{3}\u{4}".utf8),
            "a ZIP archive or an Office document, which is not read: unpack it, or save a table as CSV"
        ),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data, which are not read: unpack them with unzstd"),
        (Array("BZh".utf8), "bzip2 data, which are not read: unpack them with bunzip2"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data, which are not read: unpack them with unxz"),
        (Array("SQLite format 3".utf8), "an SQLite database that is no Fabula store"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        (Array("GIF8".utf8), "a GIF picture"),
        (Array("RIFF".utf8), "a picture or a recording"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Office document, which is not read: save it as text or CSV"),
    ]
}

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

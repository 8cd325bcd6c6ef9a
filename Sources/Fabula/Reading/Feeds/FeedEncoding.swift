import Foundation

/// The encoding that an XML declaration names, for files that are neither UTF-8 nor Windows-1252.
///
/// Bytes decide first: what is valid UTF-8 is UTF-8 whatever it declares, and Latin-1, Windows-1252, ASCII and UTF-8 are
/// told apart by ``TextDecoding``. Only the rest, such as ISO-8859-15, KOI8-R or EUC-KR, is taken at its word.
enum FeedEncoding {
    /// UTF-8 of bytes that declare another encoding and keep to it, and the encoding's name; else `nil`. O(n).
    static func decode(_ bytes: [UInt8]) -> (text: [UInt8], name: String)? {
        guard let name = declared(in: bytes), !toldByBytes.contains(name), ByteCensus(bytes).firstInvalid != nil,
            let text = convert(bytes, from: name)
        else { return nil }
        return (text, name)
    }

    /// What needs no declaration, or cannot stand in a declaration of single bytes.
    private static let toldByBytes: Set<String> = [
        "utf-8", "utf8", "us-ascii", "ascii", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "windows-1252", "cp1252",
        "utf-16", "utf-16le", "utf-16be", "utf-32", "ucs-2", "ucs-4",
    ]

    /// The name in `<?xml version="1.0" encoding="…"?>`, in lower case.
    private static func declared(in bytes: [UInt8]) -> String? {
        let start = bytes.skippingSpace(from: 0)
        guard bytes.holds("<?xml", at: start) else { return nil }
        let end = min(bytes.firstIndex(of: UInt8(ascii: ">"), from: start), start + 256, bytes.count)
        guard let word = (start..<end).first(where: { bytes.holds("encoding", at: $0) }) else { return nil }
        let mark = bytes.skippingSpace(from: word + 8)
        let quote = bytes.skippingSpace(from: mark + 1)
        guard quote < end, bytes[mark] == UInt8(ascii: "="), "\"'".utf8.contains(bytes[quote]) else { return nil }
        let name = bytes[(quote + 1)..<end].prefix { $0.isLetter || $0.isDigit || "-_.:".utf8.contains($0) }
        return name.isEmpty || name.count > 24 ? nil : String(decoding: name.map(\.lowered), as: UTF8.self)
    }

    /// UTF-8 by the C library; U+FFFD for bytes that are wrong, `nil` where more than one in twenty is.
    private static func convert(_ bytes: [UInt8], from name: String) -> [UInt8]? {
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { return nil }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 1 << 16)
        var (text, at, wrong) = ([UInt8](), 0, 0)
        text.reserveCapacity(bytes.count + bytes.count / 2)
        while at < input.count {
            let result = input.withUnsafeMutableBufferPointer { source in
                output.withUnsafeMutableBufferPointer { target in
                    var (from, left) = (source.baseAddress.map { $0 + at }, source.count - at)
                    var (to, room) = (target.baseAddress, target.count)
                    let status = iconv(converter, &from, &left, &to, &room)
                    return (
                        isDone: status != -1, code: errno, read: source.count - at - left, written: target.count - room
                    )
                }
            }
            text += output[..<result.written].lazy.map { UInt8(bitPattern: $0) }
            at += result.read
            if result.isDone { break }
            if result.code == E2BIG { continue }
            text.append(codePoint: 0xFFFD)
            (at, wrong) = (at + 1, wrong + 1)
            if wrong > 8 + bytes.count / 20 { return nil }
        }
        return text
    }
}

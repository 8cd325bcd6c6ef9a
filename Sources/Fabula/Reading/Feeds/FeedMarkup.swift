/// Makes a feed safe and readable for an XML parser, in one pass over its UTF-8.
///
/// Feeds declare entities that would be expanded (billion laughs) and use HTML's without declaring them; XML parsers
/// drop the latter with their letter. So document types go, HTML's named characters become themselves, and an `&`
/// that names nothing becomes `&amp;`. Line feeds stay, so that lines count as in the file.
enum FeedMarkup {
    /// Well-behaved XML text; CDATA sections and comments stay as they are.
    static func prepared(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + 64)
        var i = bytes.skippingSpace(from: 0)
        for _ in 0..<bytes.count(of: .lineFeed, in: 0..<i) { out.append(.lineFeed) }
        if bytes.holds("<?xml", at: i), !out.isEmpty { i = end(of: "?>", in: bytes, from: i) }
        while i < bytes.count {
            let mark = bytes.firstIndex(of: UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: i)
            out += bytes[i..<mark]
            guard mark < bytes.count else { break }
            if bytes[mark] == UInt8(ascii: "&") {
                i = copyReference(at: mark, in: bytes, to: &out)
            } else {
                i = copyMarkup(at: mark, in: bytes, to: &out)
            }
        }
        return out
    }

    private static func copyMarkup(at start: Int, in bytes: [UInt8], to out: inout [UInt8]) -> Int {
        var end = start + 1
        if bytes.holds("<![CDATA[", at: start) {
            end = self.end(of: "]]>", in: bytes, from: start)
        } else if bytes.holds("<!--", at: start) {
            end = self.end(of: "-->", in: bytes, from: start)
        } else if bytes.holds("<!DOCTYPE", at: start) {
            let end = endOfDocumentType(in: bytes, from: start)
            for _ in 0..<bytes.count(of: .lineFeed, in: start..<end) { out.append(.lineFeed) }
            return end
        }
        out += bytes[start..<end]
        return end
    }

    private static func copyReference(at start: Int, in bytes: [UInt8], to out: inout [UInt8]) -> Int {
        var end = start + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
        while end < bytes.count, end - start < 12, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
        let name = bytes[start + 1..<end]
        guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), let first = name.first else {
            out += "&amp;".utf8
            return start + 1
        }
        if first == UInt8(ascii: "#")
            || ["amp", "lt", "gt", "quot", "apos"].contains(String(decoding: name, as: UTF8.self))
        {
            out += bytes[start...end]
        } else if let code = HTMLEntities.codePoint(named: name) {
            out.append(codePoint: code)
        } else {
            out += "&amp;".utf8
            return start + 1
        }
        return end + 1
    }

    /// The index behind a document type with its internal subset.
    private static func endOfDocumentType(in bytes: [UInt8], from start: Int) -> Int {
        let end = bytes.firstIndex(of: UInt8(ascii: ">"), or: UInt8(ascii: "["), from: start)
        guard end < bytes.count, bytes[end] == UInt8(ascii: "[") else { return min(end + 1, bytes.count) }
        var i = bytes.firstIndex(of: UInt8(ascii: "]"), from: end)
        while i < bytes.count {
            let close = bytes.skippingSpace(from: i + 1)
            if close < bytes.count, bytes[close] == UInt8(ascii: ">") { return close + 1 }
            i = bytes.firstIndex(of: UInt8(ascii: "]"), from: i + 1)
        }
        return bytes.count
    }

    /// The index behind the next `mark`, or the end.
    private static func end(of mark: StaticString, in bytes: [UInt8], from start: Int) -> Int {
        let last = mark.utf8Start[mark.utf8CodeUnitCount - 1]
        var i = bytes.firstIndex(of: last, from: start)
        while i < bytes.count {
            if bytes.holds(mark, at: i + 1 - mark.utf8CodeUnitCount) { return i + 1 }
            i = bytes.firstIndex(of: last, from: i + 1)
        }
        return bytes.count
    }
}

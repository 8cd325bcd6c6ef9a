/// What a text is, by its content first and its name second.
enum InputFormat: Hashable {
    case json, table, feed, html, page
    /// XML with this outermost element, which is no feed.
    case xml(String)

    /// The format of UTF-8 text in a file of this name.
    init(of bytes: [UInt8], name: String, mapping: FieldMapping = FieldMapping()) {
        let suffix = Self.suffix(of: name)
        let start = bytes.skippingSpace(from: 0)
        let first = start < bytes.count ? bytes[start] : 0
        if first == UInt8(ascii: "<"), let markup = Self.markup(bytes, at: start) {
            self = markup == .feed || FeedMarkup.start(in: bytes) == nil ? markup : .feed
        } else if Self.isJSON(bytes, at: start) || ["json", "jsonl", "ndjson"].contains(suffix) {
            self = .json
        } else if ["csv", "tsv", "tab", "psv"].contains(suffix) || Self.isTable(bytes, mapping) {
            self = .table
        } else {
            self = FeedMarkup.start(in: bytes) == nil ? .page : .feed
        }
    }

    /// The lower-case suffix, not counting `.gz` or `.zst`.
    static func suffix(of name: String) -> String {
        var parts = name.split(separator: "/").last?.split(separator: ".") ?? []
        if parts.count > 1, Packing.suffixes.contains(parts.last!.lowercased()) { parts.removeLast() }
        return parts.count > 1 ? parts.last!.lowercased() : ""
    }

    /// `{"` or `[{`, as no page begins.
    private static func isJSON(_ bytes: [UInt8], at start: Int) -> Bool {
        guard start < bytes.count else { return false }
        let next = bytes.skippingSpace(from: start + 1)
        let second = next < bytes.count ? bytes[next] : 0
        switch bytes[start] {
        case UInt8(ascii: "{"): return second == .quote || second == UInt8(ascii: "}")
        case UInt8(ascii: "["): return second == UInt8(ascii: "{") || second == UInt8(ascii: "]")
        default: return false
        }
    }

    /// Two known column names, one of them a title or a text.
    private static func isTable(_ bytes: [UInt8], _ mapping: FieldMapping) -> Bool {
        let dialect = TableDialect(bytes, mapping: mapping)
        return dialect.known >= 2 && dialect.holdsArticles
    }

    /// What the first element says; `nil` where there is none.
    private static func markup(_ bytes: [UInt8], at start: Int) -> InputFormat? {
        var i = start
        let isDeclared = bytes.holds("<?xml", at: i)
        var isHTML = false
        while i < min(bytes.count, start + 65_536) {
            guard i + 1 < bytes.count, bytes[i] == UInt8(ascii: "<") else { break }
            // Some feeds carry their site's document type.
            isHTML = isHTML || bytes.holds("<!DOCTYPE html", at: i)
            if bytes[i + 1].isLetter {
                let end = bytes[(i + 1)...].firstIndex { !($0.isLetter || $0.isDigit || ":-_.".utf8.contains($0)) }
                let name = String(decoding: bytes[(i + 1)..<(end ?? bytes.count)], as: UTF8.self)
                let format = root(name, isDeclared: isDeclared)
                return isHTML && format != .feed ? .html : format
            }
            guard let next = markAfterPrologue(bytes, at: i) else { break }
            i = next
        }
        return isHTML ? .html : isDeclared ? .xml("?") : nil
    }

    /// The `<` that follows a processing instruction, comment or document type.
    private static func markAfterPrologue(_ bytes: [UInt8], at start: Int) -> Int? {
        guard bytes[start + 1] == UInt8(ascii: "?") || bytes[start + 1] == UInt8(ascii: "!") else { return nil }
        var end = bytes.firstIndex(of: UInt8(ascii: ">"), from: start)
        while bytes.holds("<!--", at: start), end < bytes.count, !bytes.holds("-->", at: end - 2) {
            end = bytes.firstIndex(of: UInt8(ascii: ">"), from: end + 1)
        }
        // Declarations within a document type start with `<!` too.
        let next = bytes.firstIndex(of: UInt8(ascii: "<"), from: end)
        return next < bytes.count ? next : nil
    }

    private static func root(_ name: String, isDeclared: Bool) -> InputFormat? {
        let local = name.lowercased().split(separator: ":").last.map(String.init) ?? ""
        if ["rss", "feed", "rdf"].contains(local) { return .feed }
        if ["html", "head", "body", "title", "meta"].contains(local) { return .html }
        if isDeclared { return .xml(name) }
        return HTMLElements.all.contains(local) ? .html : .xml(name)
    }
}

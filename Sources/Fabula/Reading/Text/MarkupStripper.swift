/// Strips HTML from a field: elements that stand on their own end the line, scripts and styles go with their content.
///
/// One pass, O(n). Only names of HTML elements count as markup, so `2 < 3` and `<redacted>` stay as they are.
struct MarkupStripper {
    private let bytes: [UInt8]
    private var at = 0
    /// In HTML a line feed is a blank; in plain text with an odd entity or link it is one.
    private var lineFeedsAreBlanks = false
    /// Hidden elements that are known not to be closed any more: keeps the search for their ends linear.
    private var unclosed: Set<String> = []

    /// A stripper of well-formed UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        lineFeedsAreBlanks = holdsBlockElement()
    }

    /// Writes the text without its markup.
    mutating func strip(into sink: inout TextSink) {
        at = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "<"), let markup = markup(at: at) {
                if markup.isBlock { sink.breakLine() }
                at = markup.end
            } else if byte == UInt8(ascii: "&"), let (character, end) = entity(at: at) {
                for byte in UTF8.encode(character)! { sink.append(byte) }
                at = end
            } else {
                sink.append(byte == .lineFeed && lineFeedsAreBlanks ? 0x20 : byte)
                at += 1
            }
        }
    }

    private struct Markup {
        var end: Int
        var isBlock: Bool
    }

    private mutating func holdsBlockElement() -> Bool {
        var i = bytes.firstIndex(of: UInt8(ascii: "<"), from: 0)
        while i < bytes.count {
            if let name = elementName(at: i), HTMLElements.blocks.contains(name.text) { return true }
            i = bytes.firstIndex(of: UInt8(ascii: "<"), from: i + 1)
        }
        return false
    }

    /// The tag, comment or CDATA mark at `<`, or `nil` where none stands there.
    private mutating func markup(at start: Int) -> Markup? {
        if bytes.holds("<!--", at: start) {
            return Markup(end: end(of: "-->", from: start + 4) ?? bytes.count, isBlock: false)
        }
        if bytes.holds("<![CDATA[", at: start) { return Markup(end: start + 9, isBlock: false) }
        guard let name = elementName(at: start), let close = tagEnd(from: name.end) else { return nil }
        var end = close
        if !name.isClosing, HTMLElements.hidden.contains(name.text), !unclosed.contains(name.text) {
            end = self.end(ofElement: name.text, from: close) ?? close
        }
        return Markup(end: end, isBlock: HTMLElements.blocks.contains(name.text))
    }

    /// The element's name after `<` or `</`, in lower case.
    private func elementName(at start: Int) -> (text: String, end: Int, isClosing: Bool)? {
        var i = start + 1
        let isClosing = i < bytes.count && bytes[i] == UInt8(ascii: "/")
        if isClosing { i += 1 }
        guard i < bytes.count, bytes[i].isLetter else { return nil }
        let first = i
        var holdsCapitals = false
        while i < bytes.count, i - first < 24, bytes[i].isLetter || bytes[i].isDigit || "-:".utf8.contains(bytes[i]) {
            holdsCapitals = holdsCapitals || bytes[i] != bytes[i].lowered
            i += 1
        }
        let written = String(decoding: bytes[first..<i], as: UTF8.self)
        let text = holdsCapitals ? written.lowercased() : written
        let isKnown = HTMLElements.all.contains(text) || text.contains(":") || text.contains("-")
        return isKnown ? (text, i, isClosing) : nil
    }

    /// The index after the tag's `>`; a `<` before it means that there is none. Quoted `>` are passed over.
    private func tagEnd(from start: Int) -> Int? {
        var (i, quote) = (start, UInt8(0))
        var unquoted: Int?
        while i < bytes.count, bytes[i] != UInt8(ascii: "<") {
            let byte = bytes[i]
            if byte == UInt8(ascii: ">") {
                if quote == 0 { return i + 1 }
                if unquoted == nil { unquoted = i + 1 }
            } else if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == .quote || byte == UInt8(ascii: "'") {
                quote = byte
            }
            i += 1
        }
        return unquoted
    }

    /// Where `</name>` ends; `nil` where it never comes.
    private mutating func end(ofElement name: String, from start: Int) -> Int? {
        var i = bytes.firstIndex(of: UInt8(ascii: "<"), from: start)
        while i < bytes.count {
            if let found = elementName(at: i), found.isClosing, found.text == name { return tagEnd(from: found.end) }
            i = bytes.firstIndex(of: UInt8(ascii: "<"), from: i + 1)
        }
        unclosed.insert(name)
        return nil
    }

    private func end(of mark: StaticString, from start: Int) -> Int? {
        var i = bytes.firstIndex(of: UInt8(ascii: "-"), from: start)
        while i < bytes.count {
            if bytes.holds(mark, at: i) { return i + mark.utf8CodeUnitCount }
            i = bytes.firstIndex(of: UInt8(ascii: "-"), from: i + 1)
        }
        return nil
    }

    /// The character that `&…;` stands for.
    private func entity(at start: Int) -> (Unicode.Scalar, Int)? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == UInt8(ascii: "#") { return numericEntity(at: start + 2) }
        let limit = min(bytes.count, start + 2 + HTMLEntities.longestName)
        var i = start + 1
        while i < limit, bytes[i].isLetter || bytes[i].isDigit { i += 1 }
        guard i < bytes.count, bytes[i] == UInt8(ascii: ";"), i > start + 1,
            let code = HTMLEntities.codePoint(named: bytes[start + 1..<i]), let scalar = Unicode.Scalar(code)
        else { return nil }
        return (scalar, i + 1)
    }

    private func numericEntity(at start: Int) -> (Unicode.Scalar, Int)? {
        let isHexadecimal = bytes[start].lowered == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        var (i, code) = (first, UInt32(0))
        while i < bytes.count, i < first + 8, let digit = digit(bytes[i], hexadecimal: isHexadecimal) {
            code = min(code * (isHexadecimal ? 16 : 10) + digit, 0x110000)
            i += 1
        }
        guard i > first, i < bytes.count, bytes[i] == UInt8(ascii: ";") else { return nil }
        if (0x80..<0xA0).contains(code) { code = UInt32(Windows1252.upperControls[Int(code) - 0x80]) }
        return (Unicode.Scalar(code) ?? "\u{FFFD}", i + 1)
    }

    private func digit(_ byte: UInt8, hexadecimal: Bool) -> UInt32? {
        if byte.isDigit { return UInt32(byte &- 0x30) }
        guard hexadecimal, byte.lowered >= 0x61, byte.lowered <= 0x66 else { return nil }
        return UInt32(byte.lowered - 0x61 + 10)
    }
}

/// What stopped the scanner, and where.
struct JSONFailure: Error {
    enum Reason {
        /// The bytes end within a value.
        case truncated
        /// A byte that cannot stand there.
        case unexpected
        /// More than ``JSONScanner/deepest`` levels.
        case tooDeep
    }

    var offset: Int
    var reason: Reason
}

/// Reads JSON values from valid UTF-8. Tolerant where nothing can be misread: trailing commas, control characters in
/// strings, Python's and JavaScript's words for nothing. O(n).
struct JSONScanner {
    /// The deepest nesting that is read.
    static let deepest = 64

    let bytes: [UInt8]
    /// The next byte to read.
    var at = 0
    /// Where the first list of objects near the top starts: the records of a document that wraps them.
    private(set) var firstList: Int?

    /// A scanner at the start of the bytes.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Passes blanks and line ends, and tells the next byte.
    mutating func peek() -> UInt8? {
        while at < bytes.count {
            let byte = bytes[at]
            if byte > 0x20 { return byte }
            if !byte.isSpace { return byte }
            at += 1
        }
        return nil
    }

    /// The value that starts at the next byte.
    mutating func value(depth: Int = 0) throws(JSONFailure) -> ParsedJSON {
        guard let byte = peek() else { throw failure(.truncated) }
        guard depth < Self.deepest else { throw failure(.tooDeep) }
        switch byte {
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "{"): return .object(try object(depth: depth))
        case UInt8(ascii: "["): return .array(try array(depth: depth))
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
        default: return try word()
        }
    }

    /// The object that starts at the next byte, a `{`.
    mutating func object(depth: Int) throws(JSONFailure) -> ParsedJSONObject {
        var object = ParsedJSONObject(offset: at)
        object.members.reserveCapacity(8)
        at += 1
        while true {
            guard let byte = peek() else { throw failure(.truncated) }
            if byte == UInt8(ascii: "}") {
                at += 1
                return object
            }
            guard byte == .quote else { throw failure(.unexpected) }
            let key = try string()
            try expect(UInt8(ascii: ":"))
            object.members.append(ParsedJSONObject.Member(key: key, value: try value(depth: depth + 1)))
            try separator(before: UInt8(ascii: "}"))
        }
    }

    private mutating func array(depth: Int) throws(JSONFailure) -> [ParsedJSON] {
        let start = at
        var items: [ParsedJSON] = []
        at += 1
        if firstList == nil, (1...3).contains(depth), peek() == UInt8(ascii: "{") { firstList = start }
        while true {
            guard let byte = peek() else { throw failure(.truncated) }
            if byte == UInt8(ascii: "]") {
                at += 1
                return items
            }
            items.append(try value(depth: depth + 1))
            try separator(before: UInt8(ascii: "]"))
        }
    }

    /// A comma, or the closing mark, which stays.
    private mutating func separator(before close: UInt8) throws(JSONFailure) {
        guard let byte = peek() else { throw failure(.truncated) }
        if byte == UInt8(ascii: ",") {
            at += 1
        } else if byte != close {
            throw failure(.unexpected)
        }
    }

    private mutating func expect(_ wanted: UInt8) throws(JSONFailure) {
        guard let byte = peek() else { throw failure(.truncated) }
        guard byte == wanted else { throw failure(.unexpected) }
        at += 1
    }

    private mutating func number() -> ParsedJSON {
        let start = at
        while at < bytes.count, bytes[at].isDigit || bytes[at].isLetter || "+-.".utf8.contains(bytes[at]) { at += 1 }
        return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private mutating func word() throws(JSONFailure) -> ParsedJSON {
        let start = at
        while at < bytes.count, bytes[at].isLetter, at - start < 10 { at += 1 }
        switch String(decoding: bytes[start..<at], as: UTF8.self) {
        case "true", "True": return .bool(true)
        case "false", "False": return .bool(false)
        case "null", "None", "NaN", "Infinity", "undefined": return .null
        default:
            defer { at = start }
            throw JSONFailure(offset: start, reason: at == bytes.count ? .truncated : .unexpected)
        }
    }

    private func failure(_ reason: JSONFailure.Reason) -> JSONFailure { JSONFailure(offset: at, reason: reason) }
}

extension JSONScanner {
    /// The string that starts at the next byte, a quote.
    private mutating func string() throws(JSONFailure) -> String {
        let start = at + 1
        let end = bytes.firstIndex(of: .quote, or: UInt8(ascii: "\\"), from: start)
        guard end < bytes.count else { throw truncatedString() }
        if bytes[end] == .quote {
            at = end + 1
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        return try escapedString(start, firstEscape: end)
    }

    private mutating func escapedString(_ start: Int, firstEscape: Int) throws(JSONFailure) -> String {
        var out = Array(bytes[start..<firstEscape])
        var i = firstEscape
        while i < bytes.count, bytes[i] != .quote {
            guard i + 1 < bytes.count else { throw truncatedString() }
            i = unescape(at: i, into: &out)
            let next = bytes.firstIndex(of: .quote, or: UInt8(ascii: "\\"), from: i)
            out += bytes[i..<next]
            i = next
        }
        guard i < bytes.count else { throw truncatedString() }
        at = i + 1
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func truncatedString() -> JSONFailure {
        JSONFailure(offset: bytes.count, reason: .truncated)
    }

    /// Appends what the escape at `i` stands for and returns the index behind it. Unknown escapes stand for themselves.
    private func unescape(at i: Int, into out: inout [UInt8]) -> Int {
        switch bytes[i + 1] {
        case UInt8(ascii: "n"): out.append(.lineFeed)
        case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "r"): out.append(0x20)
        case UInt8(ascii: "u"):
            guard let unit = hexadecimal(at: i + 2) else { break }
            if unit & 0xFC00 == 0xD800, i + 7 < bytes.count, bytes[i + 6] == UInt8(ascii: "\\"),
                bytes[i + 7] == UInt8(ascii: "u"), let low = hexadecimal(at: i + 8), low & 0xFC00 == 0xDC00
            {
                out.append(codePoint: 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
                return i + 12
            }
            out.append(codePoint: unit)
            return i + 6
        default: out.append(bytes[i + 1])
        }
        return i + 2
    }

    private func hexadecimal(at start: Int) -> UInt32? {
        guard start + 4 <= bytes.count else { return nil }
        return UInt32(String(decoding: bytes[start..<start + 4], as: UTF8.self), radix: 16)
    }
}

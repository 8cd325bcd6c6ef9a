/// A JSON value whose objects keep the order of their fields, so that the same value always gives the same bytes.
public enum OrderedJSON: Sendable, Equatable {
    case null
    case boolean(Bool)
    case integer(Int)
    /// Written with four decimals; `null` where it is not finite.
    case decimal(Double)
    case string(String)
    case array([OrderedJSON])
    case object([Field])

    /// A named value of an object.
    public struct Field: Sendable, Equatable {
        /// The name, and what it names.
        public var name: String, value: OrderedJSON
        /// A named value.
        public init(_ name: String, _ value: OrderedJSON) { (self.name, self.value) = (name, value) }
    }

    /// The string, or `null` where there is none.
    public init(_ string: String?) { self = string.map(OrderedJSON.string) ?? .null }

    /// An array of strings.
    public init(_ strings: [String]) { self = .array(strings.map(OrderedJSON.string)) }

    /// The value on one line, as UTF-8 without a line end.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        append(to: &out)
        return out
    }

    /// An array with one element a line, which people can read and `grep` can search; any other value on one line.
    public var listing: [UInt8] {
        guard case .array(let items) = self else { return bytes + "\n".utf8 }
        if items.isEmpty { return Array("[]\n".utf8) }
        var out = Array("[\n".utf8)
        for (index, item) in items.enumerated() {
            item.append(to: &out)
            out += (index + 1 < items.count ? ",\n" : "\n").utf8
        }
        return out + "]\n".utf8
    }

    private func append(to out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .boolean(let value): out += (value ? "true" : "false").utf8
        case .integer(let value): out += String(value).utf8
        case .decimal(let value):
            let digits = fixed(value)
            out += (digits.isEmpty ? "null" : digits).utf8
        case .string(let text): appendQuoted(text, to: &out)
        case .array(let items):
            out.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                item.append(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let fields):
            out.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                appendQuoted(field.name, to: &out)
                out.append(UInt8(ascii: ":"))
                field.value.append(to: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }
}

/// Quotes a string. Beyond what JSON asks, whatever a terminal or JavaScript would obey is written as `\uXXXX`.
private func appendQuoted(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": out += "\\\"".utf8
        case "\\": out += "\\\\".utf8
        case "\n": out += "\\n".utf8
        case "\r": out += "\\r".utf8
        case "\t": out += "\\t".utf8
        case _ where scalar.value < 0x80 && scalar.value >= 0x20 && scalar.value != 0x7F:
            out.append(UInt8(scalar.value))
        case _ where scalar.isUnsafeToShow:  // all lie in the basic plane, or are tags (left as they are)
            if scalar.value > 0xFFFF { fallthrough }
            let hex = String(scalar.value, radix: 16)
            out += ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8
        default: out.append(contentsOf: UTF8.encode(scalar)!)
        }
    }
    out.append(UInt8(ascii: "\""))
}

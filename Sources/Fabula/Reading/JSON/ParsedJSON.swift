/// A JSON value as read: objects keep the order of their members, numbers their digits.
enum ParsedJSON {
    case string(String)
    case number(String)
    case bool(Bool)
    case null
    case array([ParsedJSON])
    case object(ParsedJSONObject)

    /// Scalars as text, lists joined by "; ", objects by what names them, else as JSON.
    var text: String {
        switch self {
        case .string(let text), .number(let text): text
        case .bool(let value): value ? "true" : "false"
        case .null: ""
        case .array(let items): items.map(\.text).filter { !$0.isEmpty }.joined(separator: "; ")
        case .object(let object): object.label ?? json
        }
    }

    /// Compact JSON.
    private var json: String {
        switch self {
        case .string(let text): "\"" + Self.escaped(text) + "\""
        case .number, .bool: text
        case .null: "null"
        case .array(let items): "[" + items.map(\.json).joined(separator: ",") + "]"
        case .object(let object):
            "{" + object.members.map { "\"\(Self.escaped($0.key))\":\($0.value.json)" }.joined(separator: ",") + "}"
        }
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\t": out += "\\t"
            default: out.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
            }
        }
        return out
    }
}

/// An object with its members in order, and where it starts.
struct ParsedJSONObject {
    /// The index of its `{`.
    var offset: Int
    var members: [Member] = []

    /// A key with its value.
    struct Member {
        var key: String
        var value: ParsedJSON
    }

    /// What names it: the text of `rendered` (WordPress), `name` (NewsAPI's source), `value`, `term` or `title`.
    var label: String? {
        for key in ["rendered", "name", "value", "term", "label", "title", "#text"] {
            if case .string(let text)? = members.first(where: { $0.key == key })?.value { return text }
        }
        return nil
    }
}

/// Text and links within HTML.
enum HTML {
    /// The text on one line, for an element or a quoted attribute.
    ///
    /// A first character that would make a spreadsheet's cell a formula becomes a numeric reference: the reader of the
    /// HTML sees it, the spreadsheet does not.
    static func text(_ text: String) -> String {
        var out = ""
        var atStart = true
        for scalar in sanitized(text).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            case "=", "+", "-", "@", "＝", "＋", "－", "＠":
                if atStart { out += "&#\(scalar.value);" } else { out.unicodeScalars.append(scalar) }
            default: out.unicodeScalars.append(scalar)
            }
            atStart = atStart && scalar.properties.isWhitespace
        }
        return out
    }

    /// A link that opens beside the page it stands on, or the text alone where there is no address.
    static func link(_ text: String, to address: String?) -> String {
        guard let address else { return Self.text(text) }
        return "<a href=\"\(Self.text(address))\" target=\"_blank\" rel=\"noopener\">\(Self.text(text))</a>"
    }

    /// Paragraphs of what is HTML already; empty ones are left out.
    static func paragraphs(_ paragraphs: String...) -> String {
        paragraphs.filter { !$0.isEmpty }.map { "<p>\($0)</p>" }.joined()
    }
}

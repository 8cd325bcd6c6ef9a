/// Text and links within Markdown (CommonMark 0.31), so that other programs' dialects read the same.
enum Markdown {
    /// The text on one line with nothing in it that Markdown, HTML, or a template of a website would take for its own.
    ///
    /// `&`, `<` and `>` become entities, as the oldest dialects know no `\<`. Meant for the inside of a line: what is
    /// special only at its beginning (`-`, `1.`) stays.
    static func text(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in sanitized(text).unicodeScalars {
            switch scalar {
            case "&": out += "&amp;".unicodeScalars
            case "<": out += "&lt;".unicodeScalars
            case ">": out += "&gt;".unicodeScalars
            case "\\", "`", "*", "_", "[", "]", "{", "}", "#", "|", "~", "^", "$":
                out.append("\\")
                out.append(scalar)
            default: out.append(scalar)
            }
        }
        return String(out)
    }

    /// `[text](address)`, or the text alone where there is no address. `address` is as ``webAddress(_:)`` gives it.
    static func link(_ text: String, to address: String?) -> String {
        guard let address else { return Self.text(text) }
        // `&lt;` within an address would be read as an entity.
        return "[\(Self.text(text))](\(address.contains(";") ? address.replacing("&", with: "&amp;") : address))"
    }
}

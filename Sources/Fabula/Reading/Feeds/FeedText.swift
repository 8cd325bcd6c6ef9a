import Foundation

/// What Atom's attributes say of how a field's text is written.
extension XMLNode {
    /// The text as HTML or plain text: XHTML and raw HTML with their markup, base64 decoded.
    var fieldText: String { DoubleEncoding.repaired(writtenText) }

    private var writtenText: String {
        if !children.isEmpty { return innerMarkup }
        let content = content
        guard self["mode"]?.lowercased() == "base64" || isOfBinaryType else { return content }
        return Self.decodedBase64(content) ?? (self["mode"] == nil ? content : "")
    }

    /// Atom 1.0: content of a type that is neither text nor XML is base64.
    private var isOfBinaryType: Bool {
        guard let type = self["type"]?.lowercased(), type.contains("/"), name.prefix.isEmpty, self["mode"] == nil else {
            return false
        }
        return !type.hasPrefix("text/") && !type.hasSuffix("xml") && type != "application/json"
    }

    private static func decodedBase64(_ text: String) -> String? {
        Data(base64Encoded: text, options: .ignoreUnknownCharacters).flatMap { String(data: $0, encoding: .utf8) }
    }

    /// The values of xml:base on it and around it, the innermost first.
    var bases: [String] {
        var (bases, next) = ([String](), Optional(self))
        while let node = next {
            if let base = node["base"] { bases.append(PlainText.line(base)) }
            next = node.parent
        }
        return bases
    }

    /// The language that `xml:lang` on it names.
    var language: String? { self["lang"] }
}

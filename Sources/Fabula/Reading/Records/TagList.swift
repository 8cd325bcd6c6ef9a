/// Tags that a table or feed wrote into one field: `Politique; Bruxelles`, `a, b`, `a|b`, or a list as Python prints it.
enum TagList {
    /// The tags, each trimmed, in the field's order.
    static func split(_ text: String) -> [String] {
        var text = PlainText.line(text)
        let isList = text.hasPrefix("[") && text.hasSuffix("]") && text.count >= 2
        if isList { text = String(text.dropFirst().dropLast()) }
        let separator = [";", "|", ","].first { text.contains($0) } ?? ";"
        return text.split(separator: Character(separator)).compactMap { part in
            let tag = PlainText.line(isList ? part.trimmingQuotes() : String(part))
            return tag.isEmpty ? nil : tag
        }
    }
}

extension Substring {
    /// Without blanks and one pair of quotes around it.
    fileprivate func trimmingQuotes() -> String {
        let line = PlainText.line(String(self))
        guard line.count >= 2, let first = line.first, first == line.last, first == "'" || first == "\"" else {
            return line
        }
        return String(line.dropFirst().dropLast())
    }
}

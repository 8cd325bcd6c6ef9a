/// How a report for people is laid out.
public struct Layout: Sendable {
    /// Columns of the terminal; at least 32 are taken.
    public var width: Int
    /// With colours or without.
    public var style: Style
    /// The language of the fixed words.
    public var wording: Wording

    /// A layout for a terminal.
    public init(width: Int = 80, style: Style = .plain, wording: Wording = .english) {
        (self.width, self.style, self.wording) = (max(32, width), style, wording)
    }

    /// A paragraph of a program's own words, wrapped to the width, with a line feed behind each line.
    public func flowed(_ words: String) -> String { joined(paragraph(words, indent: "", role: .strong)) }

    /// The text wrapped behind an indent, the first line of which may be other text of the same width.
    func paragraph(_ text: String, indent: String, first: String? = nil, role: Style.Role? = nil) -> [String] {
        let lines = wrapped(text, to: width - displayWidth(indent))
        return lines.enumerated().map { index, line in
            (index == 0 ? first ?? indent : indent) + (role.map { style.paint(line, $0) } ?? line)
        }
    }

    /// Short facts set apart by `·`, each kept on one line where it fits, behind an indent.
    func facts(_ facts: [String?], indent: String, role: Style.Role? = nil) -> [String] {
        let room = width - displayWidth(indent)
        var lines: [String] = []
        for fact in facts.compactMap(\.self) where !fact.isEmpty {
            let joined = lines.last.map { "\($0) · \(fact)" }
            if let joined, displayWidth(joined) <= room - 2 {
                lines[lines.count - 1] = joined
            } else {
                if let last = lines.last { lines[lines.count - 1] = last + " ·" }
                lines += wrapped(fact, to: room - 2)
            }
        }
        return lines.map { line in indent + (role.map { style.paint(line, $0) } ?? line) }
    }

    /// A list of names: as many as `limit`, then how many more.
    func names(_ names: [String], limit: Int) -> String {
        let shown = names.prefix(limit).map(sanitized).joined(separator: ", ")
        return names.count <= limit ? shown : "\(shown) +\(names.count - limit)"
    }
}

/// Puts values into the `%@` of a pattern, in order.
func fill(_ pattern: String, _ values: String...) -> String {
    var parts = pattern.split(separator: "%@", omittingEmptySubsequences: false).map(String.init)[...]
    var out = parts.removeFirst()
    for (value, part) in zip(values, parts) { out += value + part }
    return out
}

/// The lines as a text that ends in a line feed, without spaces at the lines' ends.
func joined(_ lines: [String]) -> String {
    lines.map { line in
        var line = line[...]
        while line.hasSuffix(" ") { line.removeLast() }
        return line + "\n"
    }.joined()
}

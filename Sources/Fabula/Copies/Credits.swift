/// The news agencies that an article credits: `(Belga)`, `avec AFP`, `AFP/dpa`, a signature at either end.
///
/// A text that only tells of an agency ("la rédaction de Belga fait grève") does not credit it: a name counts within
/// brackets, behind a word or sign of credit, at the very beginning or end, and in a field that names the author.
package enum Credits {
    /// The agencies by the names that credits use, spelt as they are printed.
    private static let agencies: [(name: String, spellings: [String])] = [
        ("AFP", ["AFP", "Agence France-Presse", "Agence France Presse"]), ("ANP", ["ANP"]),
        ("AP", ["AP", "Associated Press"]), ("Belga", ["Belga", "BELGA"]), ("dpa", ["dpa", "DPA"]),
        ("EFE", ["EFE", "Efe"]), ("Reuters", ["Reuters", "REUTERS"]),
    ]

    /// Words and signs behind which a name is a credit.
    private static let introductions: Set<String> = [
        "avec", "with", "met", "mit", "con", "source", "sources", "bron", "quelle", "fuente", "par", "by", "door",
        "von",
        "©",
    ]
    /// Fields of the input that name who wrote.
    private static let authorFields: Set<String> = [
        "author", "authors", "auteur", "auteurs", "byline", "creator", "credit", "crédit", "autor", "agency", "agence",
    ]
    /// So many bytes at either end of a text are a dateline or a signature.
    private static let margin = 24

    /// The agencies that an article credits, by name, each once. Linear in the text.
    package static func of(_ article: Article) -> [String] {
        let authors = article.other.filter { authorFields.contains($0.name.lowercased()) }.map(\.value)
        let texts = [article.text, article.title]
        return agencies.filter { agency in
            agency.spellings.contains { spelling in
                authors.contains { occurrences(of: spelling, in: $0[...].utf8).first != nil }
                    || texts.contains { credits(spelling, in: $0) }
            }
        }.map(\.name)
    }

    private static func credits(_ spelling: String, in text: String) -> Bool {
        let bytes = text[...].utf8
        return occurrences(of: spelling, in: bytes).contains { range in
            let before = bytes[..<range.lowerBound], after = bytes[range.upperBound...]
            return before.count < margin || after.count < margin || isBracketed(before, after) || isIntroduced(before)
        }
    }

    /// Where a name stands as a word of its own.
    private static func occurrences(of name: String, in text: Substring.UTF8View) -> [Range<String.Index>] {
        var found: [Range<String.Index>] = []
        var rest = text
        let first = name.utf8.first!
        while let start = rest.firstIndex(of: first) {
            let next = text.index(after: start)
            if text[start...].starts(with: name.utf8) {
                let end = text.index(start, offsetBy: name.utf8.count)
                let stands = start == text.startIndex || !isLetter(text[text.index(before: start)])
                if stands, end == text.endIndex || !isLetter(text[end]) { found.append(start..<end) }
            }
            rest = text[next...]
        }
        return found
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC3...0xDF:
            true
        default: false
        }
    }

    /// Within brackets that hold little else.
    private static func isBracketed(_ before: Substring.UTF8View, _ after: Substring.UTF8View) -> Bool {
        let open = before.suffix(40).lastIndex { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
        guard let open, !before[open...].contains(UInt8(ascii: ")")) else { return false }
        return after.prefix(40).contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
    }

    /// Behind `avec`, `with`, `©`, or behind another name and a stroke.
    private static func isIntroduced(_ before: Substring.UTF8View) -> Bool {
        let line = before.suffix(16)
        if line.last == UInt8(ascii: "/") { return true }
        let word = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ":") }.last
        return word.flatMap { String($0) }.map { introductions.contains($0.lowercased()) } ?? false
    }
}

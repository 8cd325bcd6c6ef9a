import Fabula

/// What every reader promises, whatever the bytes of a file are. Seeded mutations and the fuzzer hold readings against it.
package struct ReadingContract {
    private let bytes: [UInt8]
    private let file: String
    /// Line ends of all kinds, and one: no line can be beyond.
    private let lines: Int

    /// The contract for a file's bytes, packed or not.
    package init(_ bytes: [UInt8], file: String) {
        (self.bytes, self.file) = (bytes, file)
        // The lines of packed files are those of their content, which is not seen here.
        let isPacked = bytes.starts(with: [0x1F, 0x8B, 0x08]) || bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
        lines = isPacked ? .max : bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    }

    /// A sentence for each promise that a reading does not keep.
    package func broken(by harvest: Harvest) -> [String] {
        var broken: [String] = []
        let isEmpty = harvest.articles.isEmpty && harvest.dropped.isEmpty && harvest.findings.isEmpty
        if isEmpty { broken.append("a file was read and nothing said of it") }
        let origins = harvest.articles.map(\.origin) + harvest.dropped.map(\.origin) + harvest.findings.map(\.origin)
        for origin in origins where origin.file != file || !(1...lines).contains(origin.line ?? 1) {
            broken.append("\(origin) is no place in this file of \(lines) lines")
        }
        for article in harvest.articles { broken += Self.broken(by: article) }
        for finding in harvest.findings where finding.message.isEmpty || finding.code.isEmpty {
            broken.append("a finding says nothing")
        }
        return broken
    }

    private static func broken(by article: Article) -> [String] {
        var broken: [String] = []
        if article.title.isEmpty, article.text.isEmpty { broken.append("an article is empty") }
        for line in [article.title, article.source ?? "", article.language ?? ""] + article.tags {
            if let scalar = forbidden(in: line) { broken.append("\(name(scalar)) in “\(line)”") }
        }
        let paragraphs = article.text.split(separator: "\n", omittingEmptySubsequences: false)
        if !article.text.isEmpty, paragraphs.contains(where: \.isEmpty) { broken.append("an empty paragraph") }
        for line in paragraphs {
            if let scalar = forbidden(in: line) { broken.append("\(name(scalar)) in “\(line)”") }
        }
        return broken
    }

    /// Control characters, line separators and what turns the direction of the text behind it.
    private static func forbidden(in line: some StringProtocol) -> Unicode.Scalar? {
        line.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    private static func name(_ scalar: Unicode.Scalar) -> String { "U+" + String(scalar.value, radix: 16) }

    /// What differs between two readings of the same bytes.
    package static func differences(_ a: Harvest, _ b: Harvest) -> [String] {
        (a.articles == b.articles ? [] : ["the second reading gave other articles"])
            + (a.dropped == b.dropped ? [] : ["the second reading dropped other passages"])
            + (a.findings == b.findings ? [] : ["the second reading found other faults"])
    }
}

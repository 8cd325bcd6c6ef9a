/// Damages files as disks, editors, networks and attackers do, the same for one seed.
struct Mutator {
    private var random: SplitMix
    /// What parts of other files are taken from.
    private let others: [[UInt8]]

    /// A mutator that may splice in parts of other files.
    init(seed: UInt64, others: [[UInt8]]) { (random, self.others) = (SplitMix(seed: seed), others) }

    /// The bytes with one to eight faults.
    mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) { damage(&bytes) }
        return bytes
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        guard !bytes.isEmpty else { return bytes = token() }
        let part = range(in: bytes)
        switch Int.random(in: 0..<10, using: &random) {
        case 0: bytes[part.lowerBound] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        case 1: bytes[part.lowerBound] = UInt8.random(in: 0...255, using: &random)
        case 2: bytes.removeSubrange(part)
        case 3: bytes.removeSubrange(part.upperBound...)
        case 4: bytes.insert(contentsOf: repeatElement(bytes[part], count: 3).joined(), at: part.upperBound)
        case 5: splice(into: &bytes, at: part)
        case 6: swap(part, with: range(in: bytes), in: &bytes)
        default: bytes.insert(contentsOf: token(), at: part.lowerBound)
        }
    }

    /// A part of the bytes, mostly short, never empty.
    private mutating func range(in bytes: [UInt8]) -> Range<Int> {
        let longest = Bool.random(using: &random) ? 16 : 1024
        let start = Int.random(in: 0..<bytes.count, using: &random)
        return start..<min(bytes.count, start + Int.random(in: 1...longest, using: &random))
    }

    private mutating func splice(into bytes: inout [UInt8], at place: Range<Int>) {
        guard let other = others.randomElement(using: &random), !other.isEmpty else { return }
        bytes.replaceSubrange(place, with: other[range(in: other)])
    }

    private mutating func swap(_ a: Range<Int>, with b: Range<Int>, in bytes: inout [UInt8]) {
        for (i, k) in zip(a, b) { bytes.swapAt(i, k) }
    }

    private mutating func token() -> [UInt8] { Self.tokens.randomElement(using: &random)! }

    /// Marks of all formats, characters that no reader shows, and bytes that are no UTF-8.
    private static let tokens: [[UInt8]] =
        [
            "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{9B}31m", "\u{A0}", "\u{AD}", "\u{200B}", "\u{200F}",
            "\u{2028}",
            "\u{2029}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}",
            "e\u{301}",
            "\n", "\r", "\r\n", "\n\n", "\t", "  ", "...", "…", "»", "« ", "? ", "😀", "Lire la suite: RTBF info »",
            "02-12-21 15:23:00", "31/04/2026", "99999999999999999999", "-1", "<", ">", "</", "/>", "<p>", "</p>",
            "<br>",
            "<item>", "</item>", "<item/>", "<entry>", "<title>", "</title>", "<![CDATA[", "]]>", "<!--", "-->",
            "<?xml ?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>", "&b;", "&eacute;", "&#0;", "&#x202E;", "&#x85;", "&#x1B;", "&#xD800;",
            "&#99999999999;", "&", "<script>", "</script>", "<script type=\"application/ld+json\">",
            "<div class=\"comment\">",
            "<time datetime=\"", "\"", "\"\"", "'", "\\", "\\u0000", "\\u202e", "\\ud800", "{", "}", "[", "]", "{\"",
            "\"},{\"", "[[[[[[[[", ":", ",", ";", "|", "=1+1", "null", "NaN", "1e999", "sep=;\n", "title", "text",
            "date",
        ].map { Array($0.utf8) } + [
            [0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xFF, 0xFE], [0xFE, 0xFF],
        ]
}

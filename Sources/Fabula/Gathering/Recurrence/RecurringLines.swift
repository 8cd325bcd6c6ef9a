import CXXHash

/// Lines that come back over an outlet's articles whatever these tell: copyright notices, datelines of agencies, offers.
///
/// A line recurs where at least ``least`` of the outlet's articles hold it, and at least a fifth of them (half of them
/// where it is long enough to be prose). An article most of whose text would go is a copy of others, not a proof: it is
/// neither counted nor cut. Wire texts that an outlet printed many times therefore stay whole. What is found depends on
/// the set of articles alone. O(bytes); memory for some hundred articles' lines at once.
struct RecurringLines {
    /// Articles of an outlet that must hold a line.
    static let least = 5
    /// Bytes of the longest line that a fifth, and of the longest that half of the outlet's articles make recurring.
    static let (shortLine, longLine) = (140, 500)

    /// How many articles hold each recurring line, by the line's hash.
    private(set) var articles: [UInt64: Int] = [:]

    /// The recurring lines of one outlet's texts.
    init(in texts: [String]) {
        guard texts.count >= Self.least else { return }
        let candidates = Self.frequent(in: texts)
        guard !candidates.isEmpty else { return }
        let all = Self.counts(of: candidates, in: texts) { _ in true }
        let likely = Self.recurring(all, of: texts.count)
        let counted = Self.counts(of: likely, in: texts) { !$0.isMostly(likely) }
        articles = Self.recurring(counted, of: texts.count).reduce(into: [:]) { $0[$1.key] = counted[$1.key] }
    }

    /// The text without these lines, and what was left out, in order; `nil` where nothing is, or too little would stay.
    func cut(_ text: String) -> (text: String, dropped: [(line: String, articles: Int)])? {
        guard !articles.isEmpty else { return nil }
        let lines = TextLines(text)
        guard lines.hashes.contains(where: { articles[$0] != nil }), !lines.isMostly(articles) else { return nil }
        var kept: [Substring] = []
        var dropped: [(line: String, articles: Int)] = []
        for (line, hash) in zip(
            text.split(separator: "\n" as Character, omittingEmptySubsequences: false), lines.hashes)
        {
            if let count = articles[hash] { dropped.append((trimmed(line), count)) } else { kept.append(line) }
        }
        return (kept.joined(separator: "\n"), dropped)
    }

    private func trimmed(_ line: Substring) -> String {
        String(line.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    /// The share of an outlet's articles that a line of so many bytes must be in.
    private static func recurring(_ counts: [UInt64: Int], of total: Int) -> [UInt64: Int] {
        counts.filter { hash, count in
            count >= least && count * (TextLines.isLong(hash) ? 2 : 5) >= total
        }
    }

    /// In how many of the texts that qualify each of some lines is.
    private static func counts(
        of lines: [UInt64: Int], in texts: [String], where qualifies: (TextLines) -> Bool
    ) -> [UInt64: Int] {
        var counts: [UInt64: Int] = [:]
        for text in texts {
            let found = TextLines(text)
            guard found.hashes.contains(where: { lines[$0] != nil }), qualifies(found) else { continue }
            for hash in found.distinct where lines[hash] != nil { counts[hash, default: 0] += 1 }
        }
        return counts
    }

    /// Lines that may be in a fifth of the texts, and no line that is not in some: lossy counting (Manku & Motwani 2002),
    /// whose counts fall short by less than one article in 64.
    private static func frequent(in texts: [String]) -> [UInt64: Int] {
        var entries: [UInt64: (count: Int, missed: Int)] = [:]
        for (index, text) in texts.enumerated() {
            let bucket = index / 64
            for hash in TextLines(text).distinct { entries[hash, default: (0, bucket)].count += 1 }
            if index % 64 == 63 { entries = entries.filter { $0.value.count + $0.value.missed > bucket + 1 } }
        }
        return entries.mapValues { $0.count + $0.missed }
            .filter { $0.value >= least && $0.value * 5 >= texts.count }
    }
}

/// A text's lines as hashes: 0 for those that are empty or too long to be a site's own words.
struct TextLines {
    /// A hash a line, in order. Its lowest bit tells long lines.
    private(set) var hashes: [UInt64] = []
    /// Bytes of each line without the blanks around it.
    private var sizes: [Int] = []

    /// Cuts at line feeds. O(bytes).
    init(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            while start <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != .lineFeed { end += 1 }
                add(bytes, start..<end)
                start = end + 1
            }
        }
    }

    /// Whether a hash belongs to a line that is long enough to be prose.
    static func isLong(_ hash: UInt64) -> Bool { hash & 1 == 1 }

    /// Each hash once.
    var distinct: Set<UInt64> { Set(hashes.lazy.filter { $0 != 0 }) }

    /// Whether half of the text or more is made of these lines.
    func isMostly(_ lines: [UInt64: Int]) -> Bool {
        let size = zip(hashes, sizes).reduce(0) { $0 + (lines[$1.0] == nil ? 0 : $1.1) }
        return size * 2 >= sizes.reduce(0, +)
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start].isSpace { start += 1 }
        while end > start, bytes[end - 1].isSpace { end -= 1 }
        sizes.append(end - start)
        guard start < end, end - start <= RecurringLines.longLine else { return hashes.append(0) }
        let hash = XXH3_64bits(bytes.baseAddress! + start, end - start) & ~1
        hashes.append(hash | (end - start > RecurringLines.shortLine ? 1 : 0))
    }
}

/// Finds where a page gives its whole article again: the long lines that hold the description and the paragraphs met before.
struct FullText {
    /// Indices of the lines that are the whole article, ascending; empty where the page does not give it.
    private(set) var lines: [Int] = []
    private var shingles: Set<UInt64> = []
    private var others: [(line: Int, holds: Set<Int>)] = []

    /// Words in a shingle. Fewer would meet by chance.
    private static let width = 5

    /// None.
    init() {}

    /// Looks for it outside the head and the teasers. O(n).
    init(_ page: [PageLine], excluding head: PageHead, isTeaser: (Int) -> Bool) {
        guard page.count - head.lines.count > 1 else { return }
        var probes: [UInt64: Int] = [:]
        for index in page.indices where !head.contains(index) {
            if let probe = Self.shingles(page[index].text, limit: Self.width).first, probes[probe] == nil {
                probes[probe] = index
            }
        }
        var hits: [(line: Int, holds: Set<Int>)] = []
        for index in page.indices where !head.contains(index) && page[index].wordCount >= 12 && !isTeaser(index) {
            var holds = Set<Int>()
            Self.eachShingle(page[index].text) { shingle in
                if let other = probes[shingle], other < index, page[other].key != page[index].key {
                    holds.insert(other)
                }
            }
            if !holds.isEmpty { hits.append((index, holds)) }
        }
        choose(hits, page, first: page.indices.first { !head.contains($0) } ?? 0)
    }

    /// One line that holds the description (the article's first line) or two others and is longer than each; or several such
    /// lines that follow one another.
    private mutating func choose(_ hits: [(line: Int, holds: Set<Int>)], _ page: [PageLine], first: Int) {
        let long = hits.filter { hit in hit.holds.allSatisfy { page[$0].letters < page[hit.line].letters } }
        let best = long.max { a, b in
            (a.holds.count, page[a.line].letters, -a.line) < (b.holds.count, page[b.line].letters, -b.line)
        }
        guard let best, best.holds.contains(first) || best.holds.count >= 2 else { return }
        lines = [best.line]
        others = long.filter { $0.line != best.line && $0.holds.isDisjoint(with: best.holds) }
        shingles = Set(Self.shingles(page[best.line].text))
    }

    /// Takes in the paragraphs from the first to the last that repeat something, where the article is repeated in several.
    mutating func extend(_ page: [PageLine], from start: Int, isText: (Int) -> Bool) {
        guard let best = lines.first, best >= start else { return }
        let parts = others.map(\.line).filter { $0 >= start } + [best]
        guard parts.count > 1, let first = parts.min(), let last = parts.max() else { return }
        for index in first...last where index != best && (parts.contains(index) || isText(index)) {
            append(index, page)
        }
        lines.sort()
    }

    /// Adds a paragraph that continues the article.
    mutating func append(_ index: Int, _ page: [PageLine]) {
        lines.append(index)
        shingles.formUnion(Self.shingles(page[index].text))
    }

    /// Whether the whole article says what a line says: at least six tenths of its runs of five words.
    func covers(_ line: PageLine) -> Bool {
        guard !shingles.isEmpty else { return false }
        var (found, all) = (0, 0)
        Self.eachShingle(line.text) { shingle in
            all += 1
            if shingles.contains(shingle) { found += 1 }
        }
        return all > 0 && Double(found) >= 0.6 * Double(all)
    }

    private static func shingles(_ text: String, limit: Int = .max) -> [UInt64] {
        var result: [UInt64] = []
        eachShingle(text, words: limit) { result.append($0) }
        return result
    }

    /// Calls `body` with the hash of each run of five words.
    private static func eachShingle(_ text: String, words limit: Int = .max, _ body: (UInt64) -> Void) {
        var ring = [UInt64](repeating: 0, count: width)
        var count = 0
        var word = Folding.Hash()
        func end() {
            guard word.length > 0, count < limit else { return }
            ring[count % width] = word.value
            count += 1
            word = Folding.Hash()
            guard count >= width else { return }
            var hash: UInt64 = 0
            for k in 0..<width { hash = (hash &* 0x9e37_79b9_7f4a_7c15) ^ ring[(count + k) % width] }
            body(hash)
        }
        for scalar in text.unicodeScalars {
            if count >= limit { return }
            if Glyph(scalar).isWord { word.add(scalar) } else { end() }
        }
        end()
    }
}

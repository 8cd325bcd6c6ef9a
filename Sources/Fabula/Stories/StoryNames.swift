import TextAnalysis

/// The names of people, places and organisations in a story's articles, those of most articles first.
///
/// Reads bytes; a name becomes a string once it may be shown.
package struct StoryNames: ~Copyable {
    /// A name's articles and mentions; names stand in the order in which they are met.
    private struct Tally {
        var articles = 0, mentions = 0, inside = 0, words = 0
        var lastArticle = -1
    }

    /// Text beyond this many bytes of an article names bystanders more than actors.
    private static let reach = 3_000
    /// Names of a story with hundreds of articles are settled by its first.
    private static let enough = 60
    /// A name further down the list is not shown, whatever those before it hold.
    private static let candidates = 40

    private var table = FormTable(minimumCapacity: 64)
    private var tallies: [Tally] = []

    /// Up to `count` names. Linear in the articles' length.
    package static func of(_ articles: [Article], count: Int = 5) -> [String] {
        var names = StoryNames()
        for (index, article) in articles.prefix(enough).enumerated() {
            names.read(article.title, of: index)
            names.read(article.text, of: index)
        }
        return names.best(count)
    }

    private mutating func read(_ text: String, of article: Int) {
        var text = text
        text.withUTF8 { bytes in
            let start = UnsafeBufferPointer(rebasing: bytes.prefix(StoryNames.reach))
            for mention in NameScanner.mentions(in: start) {
                count(NameScanner.withoutOpening(mention, in: start), start, article)
            }
        }
    }

    private mutating func count(
        _ mention: NameScanner.Mention, _ text: UnsafeBufferPointer<UInt8>, _ article: Int
    ) {
        let name = UnsafeBufferPointer(rebasing: text[mention.range])
        let id = Int(table.intern(name, readable: text.count - mention.range.lowerBound))
        guard id >= 0 else { return }
        if id == tallies.count { tallies.append(Tally()) }
        tallies[id].mentions += 1
        tallies[id].words = mention.words
        if !mention.opensSentence { tallies[id].inside += 1 }
        if tallies[id].lastArticle != article {
            tallies[id].lastArticle = article
            tallies[id].articles += 1
        }
    }

    private func best(_ count: Int) -> [String] {
        let (tallies, keys) = (tallies, table.keys)
        let ranked = tallies.indices.filter { tallies[$0].words > 1 || tallies[$0].inside > 0 }.sorted { a, b in
            let (x, y) = (tallies[a], tallies[b])
            if x.articles != y.articles { return x.articles > y.articles }
            if x.mentions * x.words != y.mentions * y.words { return x.mentions * x.words > y.mentions * y.words }
            return a < b
        }
        let names = ranked.lazy.map { id in (String(decoding: keys[id], as: UTF8.self), tallies[id].words) }
            .filter { name, words in words > 1 || !StopWords.contain(name) && !TemporalWords.contain(name) }
            .map(\.0)
        return StoryNames.withoutParts(names.prefix(StoryNames.candidates), count)
    }

    /// Leaves out a name that a chosen one holds (`Lavrov` beside `Sergueï Lavrov`), and lets the longer one take its place.
    private static func withoutParts(_ ranked: some Sequence<String>, _ count: Int) -> [String] {
        // Names have few parts: to compare them one by one is quicker than to hash them.
        let holds = { (whole: [Substring], parts: [Substring]) in parts.allSatisfy(whole.contains) }
        var chosen: [(name: String, parts: [Substring])] = []
        for name in ranked {
            let parts = name.split(separator: " ")
            if chosen.contains(where: { holds($0.parts, parts) }) { continue }
            if let part = chosen.firstIndex(where: { holds(parts, $0.parts) }) {
                chosen[part] = (name, parts)
            } else if chosen.count < count {
                chosen.append((name, parts))
            }
        }
        return chosen.map(\.name)
    }
}

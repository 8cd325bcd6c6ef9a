import TextAnalysis

/// The names of people, places and organisations in a story's articles, those of most articles first.
package struct StoryNames {
    /// A name's articles and mentions, and where it was first met.
    private struct Tally {
        var articles = 0, mentions = 0, inside = 0, words = 0
        var lastArticle = -1
        let first: Int
    }

    /// Text beyond this many bytes of an article names bystanders more than actors.
    private static let reach = 3_000
    /// Names of a story with hundreds of articles are settled by its first.
    private static let enough = 60

    private var tallies: [String: Tally] = [:]

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
                let name = String(decoding: start[mention.range], as: UTF8.self)
                count(name, mention, article)
            }
        }
    }

    private mutating func count(_ name: String, _ mention: NameScanner.Mention, _ article: Int) {
        if mention.opensSentence, mention.words > 1, let space = name.firstIndex(of: " "),
            name[..<space].count == 1 || StopWords.contain(String(name[..<space]))
        {
            let rest = name[name.index(after: space)...].drop { !$0.isUppercase }
            let inner = NameScanner.Mention(range: mention.range, opensSentence: false, words: mention.words - 1)
            return count(String(rest), inner, article)
        }
        var tally = tallies[name] ?? Tally(first: tallies.count)
        tally.mentions += 1
        tally.words = mention.words
        if !mention.opensSentence { tally.inside += 1 }
        if tally.lastArticle != article {
            tally.lastArticle = article
            tally.articles += 1
        }
        tallies[name] = tally
    }

    private func best(_ count: Int) -> [String] {
        let believed = tallies.filter { name, tally in
            tally.words > 1 || tally.inside > 0 && !StopWords.contain(name) && !TemporalWords.contain(name)
        }
        let ranked = believed.sorted { a, b in
            let (x, y) = (a.value, b.value)
            if x.articles != y.articles { return x.articles > y.articles }
            if x.mentions * x.words != y.mentions * y.words { return x.mentions * x.words > y.mentions * y.words }
            return x.first < y.first
        }.map(\.key)
        return StoryNames.withoutParts(ranked, count)
    }

    /// Leaves out a name that a chosen one holds (`Lavrov` beside `Sergueï Lavrov`), and lets the longer one take its place.
    private static func withoutParts(_ ranked: [String], _ count: Int) -> [String] {
        var chosen: [String] = []
        for name in ranked.prefix(40) {
            let parts = Set(name.split(separator: " "))
            if chosen.contains(where: { Set($0.split(separator: " ")).isSuperset(of: parts) }) { continue }
            if let part = chosen.firstIndex(where: { parts.isSuperset(of: Set($0.split(separator: " "))) }) {
                chosen[part] = name
            } else if chosen.count < count {
                chosen.append(name)
            }
        }
        return chosen
    }
}

import Fabula

/// Letters and digits of a page against those of what was read from it.
struct PageAccount {
    /// Letters that are nowhere in the harvest.
    var lost = 0
    /// Letters that the page does not have.
    var gained = 0
    /// Pages within the page: the date of each is read into a number.
    var dates = 1

    /// The account of a reading.
    init(of page: String, in harvest: Harvest) {
        var kept = harvest.dropped.map(\.text)
        for article in harvest.articles {
            kept += [article.title, article.text] + article.tags + article.other.map(\.value)
            if article.kind == .teaser, let source = article.source { kept.append(source) }
        }
        var open = Self.counts(page)
        for (letter, count) in Self.counts(kept.joined()) { open[letter, default: 0] -= count }
        for count in open.values {
            lost += max(0, count)
            gained += max(0, -count)
        }
        dates = max(1, harvest.articles.count { $0.kind == .article })
    }

    private static func counts(_ text: String) -> [Character: Int] {
        var counts: [Character: Int] = [:]
        for c in text.precomposed where c.isLetter || c.isNumber { counts[c, default: 0] += 1 }
        return counts
    }
}

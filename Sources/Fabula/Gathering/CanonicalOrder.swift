/// The order (time, id, origin, content) that every tie and every output follows; documents without any time come last.
struct CanonicalOrder {
    let clock: Clock

    /// O(n log n), with each instant computed once.
    func sorted(_ articles: [Article]) -> [Article] {
        let keyed = articles.map { article in (article.time.map(clock.instant) ?? Int64.max, article) }
        return keyed.sorted { a, b in
            if a.0 != b.0 { return a.0 < b.0 }
            if a.1.id != b.1.id { return Corpus.bytewise(a.1.id, b.1.id) }
            if a.1.origin < b.1.origin || b.1.origin < a.1.origin { return a.1.origin < b.1.origin }
            return Corpus.bytewise(CanonicalOrder.content(of: a.1), CanonicalOrder.content(of: b.1))
        }.map(\.1)
    }

    /// All in which two documents of one line can differ: a page read again may hold another text at the same place.
    private static func content(of article: Article) -> String {
        let texts = ["\(article.origin)", article.kind.rawValue, article.title, article.text]
        let marks = [article.published?.iso, article.seen?.iso, article.source, article.url, article.language]
        let fields = article.other.flatMap { [$0.name, $0.value] }
        return (texts + marks.map { $0 ?? "" } + article.tags + fields).joined(separator: "\u{0}")
    }
}

/// The outlet of an article, for what is learned outlet by outlet: its name, else the host of its address.
enum Outlet {
    /// `nil` where neither is known.
    static func key(of article: Article) -> String? {
        if let source = article.source, !source.isEmpty { return source }
        guard let url = article.url, let start = url.range(of: "://")?.upperBound else { return nil }
        let host = url[start...].prefix { !"/?#".contains($0) }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// The indices of each outlet's articles, ascending; outlets in the byte order of their names.
    static func groups(_ articles: [Article], where isTaken: (Article) -> Bool) -> [(name: String, articles: [Int])] {
        var groups: [String: [Int]] = [:]
        for (index, article) in articles.enumerated() where isTaken(article) {
            if let key = key(of: article) { groups[key, default: []].append(index) }
        }
        return groups.map { (name: $0.key, articles: $0.value) }.sorted { Corpus.bytewise($0.name, $1.name) }
    }
}

import Foundation

extension Corpus {
    /// The one document that a reader means by its id, its address, or words of its title (in any case, without accents,
    /// the last letters of a word may be missing); throws an ``ArticleSearchError`` where it is none or several.
    public func document(matching query: String) throws -> Int {
        if let index = documents(of: [StoryLabel(id: query, story: "")])[0] { return index }
        let wanted = searchWords(of: query)
        let found = articles.indices.filter { index in
            let words = searchWords(of: articles[index].title)
            return !wanted.isEmpty && wanted.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
        }
        if found.count == 1 { return found[0] }
        throw ArticleSearchError(
            query: query, fitting: found.count, candidates: found.prefix(10).map { articles[$0] })
    }
}

/// A query that means no article, or several.
public struct ArticleSearchError: LocalizedError, Sendable {
    /// What was asked for.
    public var query: String
    /// How many articles it fits.
    public var fitting: Int
    /// Articles to choose from.
    public var candidates: [Article]

    /// What is wrong, and the ids to write instead.
    public var errorDescription: String? {
        guard fitting > 0 else {
            return "No article fits “\(sanitized(query))”. Name one by its id or by words of its title; "
                + "`fabula cluster INPUT --format csv` lists both."
        }
        let lines = candidates.map { article in
            "  \(sanitized(article.id))\n      \(truncated(sanitized(article.title), to: 72))"
        }
        return (["“\(sanitized(query))” fits \(fitting) articles. Say which, by more words or its id:"] + lines)
            .joined(separator: "\n")
    }
}

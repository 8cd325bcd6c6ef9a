import Foundation

extension Chronicle {
    /// The one story that a reader means, as ``stories(matching:)`` finds it; throws a ``StorySearchError`` with the
    /// candidates where it is none or several.
    public func story(_ query: String) throws -> Int {
        let found = stories(matching: query)
        if found.count == 1 { return found[0] }
        let candidates = found.isEmpty ? stories(near: query, limit: 10) : found
        throw StorySearchError(
            query: query, fitting: found.count, candidates: candidates.prefix(10).map { stories[$0] })
    }

    /// The chronicle with only some of its stories, in the given order, and their timelines where there are any; its
    /// documents stay.
    public func only(_ chosen: [Int]) -> Chronicle {
        Chronicle(
            corpus: corpus, stories: chosen.map { stories[$0] },
            timelines: timelines.isEmpty ? [] : chosen.map { timelines[$0] }, copyOf: copyOf, threshold: threshold)
    }

    /// The stories that a reader means by a number (`3`), an id or its beginning (`s7kq2`), or words of a title, in any
    /// case and without accents, the last letters of a word may be missing (`taxi brux`).
    ///
    /// Words that no title holds are looked for among keywords, names and the titles of the stories' articles. Returns
    /// indices by number: one where the query is clear, several where it is not, none where nothing fits.
    public func stories(matching query: String) -> [Int] {
        let query = query.trimmingCharacters(in: .whitespaces)
        if let number = Int(query.hasPrefix("#") ? String(query.dropFirst()) : query) {
            return stories.indices.filter { stories[$0].number == number }
        }
        if query.count >= 4, query.hasPrefix("s") {
            let found = stories.indices.filter { stories[$0].id.hasPrefix(query) }
            if !found.isEmpty { return found }
        }
        let wanted = searchWords(of: query)
        guard !wanted.isEmpty else { return [] }
        let holding = { (text: (Story) -> String) in
            stories.indices.filter { index in
                let words = searchWords(of: text(stories[index]))
                return wanted.allSatisfy { beginning in words.contains { $0.hasPrefix(beginning) } }
            }
        }
        let byTitle = holding(\.title)
        if !byTitle.isEmpty { return byTitle }
        return holding { story in
            (story.keywords + story.names + story.articles.map { corpus.articles[$0].title }).joined(separator: " ")
        }
    }

    /// Stories to offer where ``stories(matching:)`` finds none: those with the most of the query's words in their titles
    /// and names, the greatest first.
    public func stories(near query: String, limit: Int) -> [Int] {
        let wanted = searchWords(of: query)
        let hits = stories.map { story in
            let words = searchWords(of: ([story.title] + story.keywords + story.names).joined(separator: " "))
            return wanted.count { beginning in words.contains { $0.hasPrefix(beginning) } }
        }
        return Array(stories.indices.sorted { (-hits[$0], $0) < (-hits[$1], $1) }.prefix(limit))
    }
}

/// The words in lower case and without accents, the same in any locale.
func searchWords(of text: String) -> [Substring] {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        .split { !$0.isLetter && !$0.isNumber }
}

/// A query that means no story, or several.
public struct StorySearchError: LocalizedError, Sendable {
    /// What was asked for.
    public var query: String
    /// How many stories it fits.
    public var fitting: Int
    /// Stories to choose from: those that fit, else those that come near.
    public var candidates: [Story]

    /// What is wrong, and the numbers to write instead.
    public var errorDescription: String? {
        let head =
            fitting == 0
            ? "No story fits “\(sanitized(query))”."
                + (candidates.isEmpty ? " There are none." : " Some that there are:")
            : "“\(sanitized(query))” fits \(fitting) stories. Say which, by number or id:"
        let lines = candidates.map { "  \($0.number)  \($0.id)  \(truncated(sanitized($0.title), to: 60))" }
        return ([head] + lines).joined(separator: "\n")
    }
}

import Fabula
import GRDB

/// Writes a chronicle's articles, each bound to the reading that it shows.
struct ArticleRows {
    private let path: String
    private let insert, findReading: Statement

    init(_ db: Database, path: String) throws {
        self.path = path
        insert = try db.makeStatement(
            sql: """
                INSERT INTO article (position, id, reading_id, language, copy_of, story) VALUES (?, ?, ?, ?, ?, ?)
                """)
        // An id that gathering made to tell strangers apart is the document's name, `~` and digits.
        findReading = try db.makeStatement(
            sql: """
                SELECT r.id
                FROM document d JOIN reading r ON r.document_id = d.id JOIN file f ON f.id = r.file_id
                WHERE d.name IN (?1, ?7) AND d.title = ?2 AND d.text = ?3
                    AND d.published_clock IS ?4 AND f.path = ?5 AND r.line IS ?6
                    AND d.url IS ?8 AND d.source IS ?9
                ORDER BY r.id LIMIT 1
                """)
    }

    func insert(_ chronicle: Chronicle) throws {
        var storyOf: [Int: Int] = [:]
        for story in chronicle.stories {
            for article in story.articles { storyOf[article] = story.number }
        }
        for (position, article) in chronicle.corpus.articles.enumerated() {
            let copyOf = chronicle.copyOf.indices.contains(position) ? chronicle.copyOf[position] : nil
            try insert.execute(arguments: [
                position, article.id.stored, try reading(of: article), article.language, copyOf, storyOf[position],
            ])
        }
    }

    private func reading(of article: Article) throws -> Int64 {
        let shared = article.id.lastIndex(of: "~").map { String(article.id[..<$0]) } ?? article.id
        let found = try Int64.fetchOne(
            findReading,
            arguments: [
                article.id.stored, article.title.stored, article.text.stored, article.published?.wallClock,
                article.origin.file.stored, article.origin.line, shared.stored,
                article.url?.stored, article.source?.stored,
            ])
        guard let found else { throw StoreError(path, .foreignArticle(article.id)) }
        return found
    }
}

import Fabula
import GRDB

extension Store: ArticleSource {
    /// Everything that was added, as it was read: gathering makes of it the corpus of all the inputs read at once.
    ///
    /// All of one state of the store, also while another process writes. O(N).
    ///
    /// - Throws: ``StoreError``.
    public func harvest() throws -> Harvest {
        try read { db in
            var harvest = Harvest()
            harvest.articles = try Store.articles(in: db, path: path)
            harvest.dropped = try Store.droppedPassages(in: db, path: path)
            harvest.findings = try Store.findings(in: db, path: path)
            return harvest
        }
    }

    private static func articles(in db: Database, path: String) throws -> [Article] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT d.id, given_id, kind, title, text, published_clock, published_offset, published_precision,
                    seen_clock, seen_offset, seen_precision, source, url, language, tags, other, path, line
                FROM reading r CROSS JOIN document d ON d.id = r.document_id CROSS JOIN file f ON f.id = r.file_id
                ORDER BY r.id
                """)
        var articles: [Article] = []
        while let row = try rows.next() {
            guard let article = try? article(in: row) else { throw unreadableRow("document", row, path) }
            articles.append(article)
        }
        return articles
    }

    private static func article(in row: Row) throws -> Article? {
        guard let id = row.text(at: 1), let kind = row.text(at: 2).flatMap(Article.Kind.init),
            let file = row.text(at: 16)
        else { return nil }
        return Article(
            id: id, kind: kind, title: row.text(at: 3) ?? "", text: row.text(at: 4) ?? "",
            published: row.time(at: 5), seen: row.time(at: 8), source: row.text(at: 11), url: row.text(at: 12),
            language: row.text(at: 13), tags: try JSONList.texts(row.text(at: 14) ?? ""),
            origin: Origin(file: file, line: row[17]), other: try JSONList.fields(row.text(at: 15) ?? ""))
    }

    private static func droppedPassages(in db: Database, path: String) throws -> [Dropped] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT d.id, text, reason, path, line
                FROM dropped d CROSS JOIN file f ON f.id = d.file_id ORDER BY d.id
                """)
        var passages: [Dropped] = []
        while let row = try rows.next() {
            guard let text = row.text(at: 1), let reason = row.text(at: 2).flatMap(Dropped.Reason.init),
                let file = row.text(at: 3)
            else { throw unreadableRow("dropped", row, path) }
            passages.append(Dropped(text, reason, at: Origin(file: file, line: row[4])))
        }
        return passages
    }

    private static func findings(in db: Database, path: String) throws -> [Finding] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT g.id, severity, code, message, path, line
                FROM finding g CROSS JOIN file f ON f.id = g.file_id ORDER BY g.id
                """)
        var findings: [Finding] = []
        while let row = try rows.next() {
            guard let severity = row.text(at: 1).flatMap(Finding.Severity.init), let code = row.text(at: 2),
                let message = row.text(at: 3), let file = row.text(at: 4)
            else { throw unreadableRow("finding", row, path) }
            findings.append(Finding(severity, code, message, at: Origin(file: file, line: row[5])))
        }
        return findings
    }

    /// A row that no Fabula wrote: shown, never skipped.
    private static func unreadableRow(_ table: String, _ row: Row, _ path: String) -> StoreError {
        StoreError(path, .damaged("row \(row[0] as Int64? ?? 0) of \(table) makes no sense"))
    }
}

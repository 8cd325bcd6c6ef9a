import Fabula
import GRDB

extension Store {
    /// Keeps the stories and timelines of a run with the settings that made them, in place of an earlier run's, in one
    /// transaction: readers see the one or the other.
    ///
    /// The chronicle is one of this store's articles: ``StoreError/Cause/foreignArticle(_:)`` otherwise. O(n log N).
    ///
    /// - Throws: ``StoreError``.
    public func save(_ chronicle: Chronicle, settings: Settings) throws {
        try write { db in
            try Store.removeRun(from: db)
            for parameter in settings.parameters {
                try db.execute(
                    sql: "INSERT INTO parameter (name, value) VALUES (?, ?)",
                    arguments: [parameter.name, parameter.value])
            }
            try ArticleRows(db, path: path).insert(chronicle)
            try Store.insert(chronicle.stories, into: db)
            for (story, timeline) in zip(chronicle.stories, chronicle.timelines) {
                try Store.insert(timeline, of: story, into: db)
            }
        }
    }

    /// Forgets the stories, timelines and parameters; the readings stay.
    private static func removeRun(from db: Database) throws {
        for table in ["evidence", "entry_article", "entry", "article", "story", "parameter"] {
            try db.execute(sql: "DELETE FROM \(table)")
        }
    }

    private static func insert(_ stories: [Story], into db: Database) throws {
        let statement = try db.makeStatement(
            sql: """
                INSERT INTO story (number, id, title, keywords, names, first_day, last_day, medoid, outlets, cohesion)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        for story in stories {
            try statement.execute(arguments: [
                story.number, story.id, story.title.stored, JSONList.encode(story.keywords),
                JSONList.encode(story.names), story.firstDay?.iso, story.lastDay?.iso, story.medoid,
                JSONList.encode(story.outlets), story.cohesion,
            ])
        }
    }

    private static func insert(_ timeline: Timeline, of story: Story, into db: Database) throws {
        let entryStatement = try db.cachedStatement(
            sql: """
                INSERT INTO entry (story, position, date, end_date, precision, kind, text, outlets, weight)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        let articleStatement = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO entry_article (story, position, article) VALUES (?, ?, ?)")
        let evidenceStatement = try db.cachedStatement(
            sql: "INSERT INTO evidence (story, position, place, article, words) VALUES (?, ?, ?, ?, ?)")
        for (position, entry) in zip(1..., timeline.entries) {
            try entryStatement.execute(arguments: [
                story.number, position, entry.date.iso, entry.endDate?.iso, entry.precision.rawValue,
                entry.kind.rawValue, entry.text.stored, JSONList.encode(entry.outlets), entry.weight,
            ])
            for article in entry.articles {
                try articleStatement.execute(arguments: [story.number, position, article])
            }
            for (place, evidence) in zip(1..., entry.evidence) {
                try evidenceStatement.execute(arguments: [
                    story.number, position, place, evidence.article, evidence.words.stored,
                ])
            }
        }
    }
}

import Fabula
import GRDB

/// What a store holds, in numbers.
public struct Census: Sendable, Hashable {
    /// Findings of one code and severity.
    public struct FindingCount: Sendable, Hashable {
        /// How much was lost, and the code.
        public var severity: Finding.Severity, code: String
        /// How many there are.
        public var count: Int
    }

    /// A setting of the latest run; `nil` where it was left open.
    public struct Parameter: Sendable, Hashable {
        /// Its name and value.
        public var name: String, value: String?
    }

    /// How many steps of the schema the store has taken, and the last one's name.
    public var schemaVersion: Int, schemaStep: String
    /// States of files that were added, articles by id or address or content, their documents, and readings of these.
    public var inputs, articles, documents, readings: Int
    /// Passages that reading dropped.
    public var dropped: Int
    /// What reading found wrong, the gravest first, then the most frequent, then by code.
    public var findings: [FindingCount]
    /// Articles, stories and timeline entries of the latest run.
    public var articlesOfRun, stories, entries: Int
    /// The latest run's settings by name; empty where no run was saved.
    public var parameters: [Parameter]
}

extension Store {
    /// Counts everything, in one state of the store. O(N).
    ///
    /// - Throws: ``StoreError``.
    public func census() throws -> Census {
        try read { db in
            func count(_ counted: String) throws -> Int { try Int.fetchOne(db, sql: "SELECT count\(counted)")! }
            return Census(
                schemaVersion: try Int.fetchOne(db, sql: "PRAGMA user_version")!, schemaStep: Schema.latestStep,
                inputs: try count("(*) FROM input"), articles: try count("(DISTINCT name) FROM document"),
                documents: try count("(*) FROM document"), readings: try count("(*) FROM reading"),
                dropped: try count("(*) FROM dropped"), findings: try Store.findingCounts(in: db),
                articlesOfRun: try count("(*) FROM article"), stories: try count("(*) FROM story"),
                entries: try count("(*) FROM entry"), parameters: try Store.parameters(in: db))
        }
    }

    private static func findingCounts(in db: Database) throws -> [Census.FindingCount] {
        let rows = try Row.fetchAll(db, sql: "SELECT severity, code, count(*) FROM finding GROUP BY 1, 2 ORDER BY code")
        let counts = rows.compactMap { row in
            row.text(at: 0).flatMap(Finding.Severity.init).map { severity in
                Census.FindingCount(severity: severity, code: row.text(at: 1) ?? "", count: row[2])
            }
        }
        return counts.sorted { ($1.severity, $1.count, $0.code) < ($0.severity, $0.count, $1.code) }
    }

    private static func parameters(in db: Database) throws -> [Census.Parameter] {
        try Row.fetchAll(db, sql: "SELECT name, value FROM parameter ORDER BY name").map { row in
            Census.Parameter(name: row.text(at: 0) ?? "", value: row.text(at: 1))
        }
    }
}

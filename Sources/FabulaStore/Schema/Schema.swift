import GRDB

/// The tables and views of a store, as steps that bring an older one up to date.
///
/// Each step is named for what it brings, is applied once, in one transaction, and never changes after its release;
/// `PRAGMA user_version` counts them.
enum Schema {
    private static let steps: [(name: String, sql: String)] = [
        ("readings", readings), ("stories and timelines", stories), ("views for SQL readers", views),
    ]

    /// The last step, which a store that is open has taken.
    static var latestStep: String { steps.last!.name }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (index, step) in steps.enumerated() {
            migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { db in
                try db.execute(sql: step.sql)
                try db.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
        return migrator
    }

    /// Whether no step is missing. Throws where the store has steps that this version does not know.
    static func isCurrent(_ db: Database, path: String) throws -> Bool {
        let migrator = migrator
        let known = Set(migrator.migrations)
        if let unknown = try migrator.appliedIdentifiers(db).subtracting(known).min() {
            throw StoreError(path, .newer(step: unknown))
        }
        return try migrator.hasCompletedMigrations(db)
    }

    /// Takes the steps that are missing; takes no write lock where none is.
    static func update(_ database: DatabaseQueue, path: String) throws {
        if try !database.read({ db in try isCurrent(db, path: path) }) { try migrator.migrate(database) }
    }
}

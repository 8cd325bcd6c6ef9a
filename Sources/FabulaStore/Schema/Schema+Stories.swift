extension Schema {
    /// What the latest run made of the readings. References are checked at the end of the transaction, since a story
    /// names its central article and an article its story.
    static let stories = """
        CREATE TABLE parameter (
            name TEXT PRIMARY KEY,
            value TEXT
        ) WITHOUT ROWID;
        CREATE TABLE story (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            keywords TEXT NOT NULL,
            names TEXT NOT NULL,
            first_day TEXT,
            last_day TEXT,
            medoid INTEGER NOT NULL REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
            outlets TEXT NOT NULL,
            cohesion REAL NOT NULL
        );
        CREATE TABLE article (
            position INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            reading_id INTEGER NOT NULL REFERENCES reading (id),
            language TEXT,
            copy_of INTEGER REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
            story INTEGER REFERENCES story (number) DEFERRABLE INITIALLY DEFERRED
        );
        CREATE INDEX article_by_id ON article (id);
        CREATE INDEX article_by_story ON article (story);
        CREATE TABLE entry (
            story INTEGER NOT NULL REFERENCES story (number) DEFERRABLE INITIALLY DEFERRED,
            position INTEGER NOT NULL,
            date TEXT NOT NULL,
            end_date TEXT,
            precision TEXT NOT NULL,
            kind TEXT NOT NULL,
            text TEXT NOT NULL,
            outlets TEXT NOT NULL,
            weight REAL NOT NULL,
            PRIMARY KEY (story, position)
        ) WITHOUT ROWID;
        CREATE TABLE entry_article (
            story INTEGER NOT NULL,
            position INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
            PRIMARY KEY (story, position, article),
            FOREIGN KEY (story, position) REFERENCES entry DEFERRABLE INITIALLY DEFERRED
        ) WITHOUT ROWID;
        CREATE TABLE evidence (
            story INTEGER NOT NULL,
            position INTEGER NOT NULL,
            place INTEGER NOT NULL,
            article INTEGER NOT NULL REFERENCES article (position) DEFERRABLE INITIALLY DEFERRED,
            words TEXT NOT NULL,
            PRIMARY KEY (story, position, place),
            FOREIGN KEY (story, position) REFERENCES entry DEFERRABLE INITIALLY DEFERRED
        ) WITHOUT ROWID;
        """
}

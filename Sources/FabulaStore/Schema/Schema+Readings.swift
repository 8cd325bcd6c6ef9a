extension Schema {
    /// What was read: documents once each, and each reading of them with its place.
    ///
    /// A `hash` is the XXH3-128 of all that the row says (of a reading: its place and its turn among equals there), so
    /// that adding it again is ignored. Lists are JSON arrays. A time is its ISO form, for people, then what that leaves
    /// out: seconds from 1970 on the clock shown, that clock's offset from UTC in seconds, and the smallest part given.
    static let readings = """
        CREATE TABLE input (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL,
            hash TEXT NOT NULL,
            time TEXT,
            UNIQUE (path, hash)
        );
        CREATE TABLE file (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE
        );
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            name TEXT NOT NULL,
            given_id TEXT NOT NULL,
            kind TEXT NOT NULL,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            published TEXT, published_clock INTEGER, published_offset INTEGER, published_precision TEXT,
            source TEXT,
            url TEXT,
            language TEXT,
            tags TEXT NOT NULL,
            other TEXT NOT NULL
        );
        CREATE INDEX document_by_name ON document (name);
        CREATE TABLE reading (
            id INTEGER PRIMARY KEY,
            document_id INTEGER NOT NULL REFERENCES document (id),
            hash BLOB NOT NULL,
            input_id INTEGER NOT NULL REFERENCES input (id),
            file_id INTEGER NOT NULL REFERENCES file (id),
            line INTEGER,
            seen TEXT, seen_clock INTEGER, seen_offset INTEGER, seen_precision TEXT,
            UNIQUE (document_id, hash)
        );
        CREATE TABLE dropped (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            input_id INTEGER NOT NULL REFERENCES input (id),
            file_id INTEGER NOT NULL REFERENCES file (id),
            line INTEGER,
            reason TEXT NOT NULL,
            text TEXT NOT NULL
        );
        CREATE TABLE finding (
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE,
            input_id INTEGER NOT NULL REFERENCES input (id),
            file_id INTEGER NOT NULL REFERENCES file (id),
            line INTEGER,
            severity TEXT NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL
        );
        """
}

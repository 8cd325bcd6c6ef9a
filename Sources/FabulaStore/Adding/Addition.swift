import Fabula
import Foundation
import GRDB

/// One addition to a store: its prepared statements, and what it has brought so far.
struct Addition {
    private(set) var added = Added()
    private let db: Database
    private let inputID: Int64
    private var files: FileNumbers
    private var digest = Digest()
    private var turns: [Data: Int] = [:]
    private let insertDocument, findDocument, insertReading, insertDropped, insertFinding: Statement

    init(_ db: Database, of input: Input) throws {
        self.db = db
        inputID = try Addition.number(of: input, in: db)
        files = try FileNumbers(db)
        insertDocument = try db.makeStatement(
            sql: """
                INSERT INTO document (hash, name, given_id, kind, title, text,
                    published, published_clock, published_offset, published_precision, source, url, language, tags, other)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (hash) DO NOTHING
                """)
        findDocument = try db.makeStatement(sql: "SELECT id FROM document WHERE hash = ?")
        insertReading = try db.makeStatement(
            sql: """
                INSERT INTO reading (document_id, hash, input_id, file_id, line,
                    seen, seen_clock, seen_offset, seen_precision)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (document_id, hash) DO NOTHING
                """)
        insertDropped = try db.makeStatement(
            sql: """
                INSERT INTO dropped (hash, input_id, file_id, line, reason, text)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (hash) DO NOTHING
                """)
        insertFinding = try db.makeStatement(
            sql: """
                INSERT INTO finding (hash, input_id, file_id, line, severity, code, message)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (hash) DO NOTHING
                """)
    }

    /// Notes the input, once for each state of the file; the first time given stays.
    private static func number(of input: Input, in db: Database) throws -> Int64 {
        try db.execute(
            sql: "INSERT INTO input (path, hash, time) VALUES (?, ?, ?) ON CONFLICT (path, hash) DO NOTHING",
            arguments: [input.path.stored, input.hash.stored, input.time?.iso])
        return try Int64.fetchOne(
            db, sql: "SELECT id FROM input WHERE path = ? AND hash = ?",
            arguments: [input.path.stored, input.hash.stored])!
    }

    mutating func add(_ article: Article) throws {
        let documentID = try number(of: article)
        let place = digest.hash(ofPlaceOf: article, turn: turn(of: digest.hash(ofReading: article, of: documentID)))
        let isNew = try insert(insertReading, [
            documentID.databaseValue, place.databaseValue, inputID.databaseValue,
            try files.number(of: article.origin.file).databaseValue, stored(article.origin.line),
        ] + columns(article.seen))
        if isNew { added.readings += 1 } else { added.known += 1 }
    }

    /// The row of the document, which is made where there is none.
    private mutating func number(of article: Article) throws -> Int64 {
        let hash = digest.hash(of: article).databaseValue
        let row = [
            hash, article.identity.stored, article.id.stored, article.kind.rawValue.databaseValue,
            article.title.stored, article.text.stored,
        ] + columns(article.published) + [
            stored(article.source), stored(article.url), stored(article.language),
            JSONList.encode(article.tags).databaseValue,
            JSONList.encode(article.other).databaseValue,
        ]
        guard try insert(insertDocument, row) else {
            return try Int64.fetchOne(findDocument, arguments: [hash])!
        }
        added.documents += 1
        return db.lastInsertedRowID
    }

    mutating func add(_ passage: Dropped) throws {
        let hash = digest.hash(of: passage, turn: turn(of: digest.hash(of: passage, turn: 0)))
        let isNew = try insert(insertDropped, [
            hash.databaseValue, inputID.databaseValue, try files.number(of: passage.origin.file).databaseValue,
            stored(passage.origin.line), passage.reason.rawValue.databaseValue, passage.text.stored,
        ])
        if isNew { added.dropped += 1 }
    }

    mutating func add(_ finding: Finding) throws {
        let hash = digest.hash(of: finding, turn: turn(of: digest.hash(of: finding, turn: 0)))
        let isNew = try insert(insertFinding, [
            hash.databaseValue, inputID.databaseValue, try files.number(of: finding.origin.file).databaseValue,
            stored(finding.origin.line), finding.severity.rawValue.databaseValue, finding.code.stored,
            finding.message.stored,
        ])
        if isNew { added.findings += 1 }
    }

    /// Whether the row was new.
    private func insert(_ statement: Statement, _ row: [DatabaseValue]) throws -> Bool {
        try statement.execute(arguments: StatementArguments(row))
        return db.changesCount > 0
    }

    /// How many equal rows this addition has had before.
    private mutating func turn(of hash: Data) -> Int {
        let turn = turns[hash, default: 0]
        turns[hash] = turn + 1
        return turn
    }
}

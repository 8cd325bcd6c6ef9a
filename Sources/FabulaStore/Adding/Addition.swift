import Fabula
import Foundation
import GRDB

/// One addition to a store: its prepared statements, and what it has brought so far.
struct Addition {
    private(set) var added = Added()
    private let db: Database
    private let inputID: Int64
    private let findDocument, findLatest, compare: Statement
    private var documents, readings, passages, findings: Insertion
    private var files: FileNumbers
    private var digest = Digest()
    private var turns: [Digest.Hash: Int] = [:]

    init(_ db: Database, of input: Input) throws {
        self.db = db
        inputID = try Addition.number(of: input, in: db)
        files = try FileNumbers(db)
        findDocument = try db.makeStatement(sql: "SELECT id FROM document WHERE hash = ?")
        findLatest = try db.makeStatement(sql: "SELECT id FROM document WHERE name = ? ORDER BY id DESC LIMIT 1")
        compare = try db.makeStatement(sql: "SELECT title = ? AND text = ? FROM document WHERE id = ?")
        documents = try Insertion(
            db,
            """
            INSERT INTO document (hash, name, given_id, kind, title, text,
                published, published_clock, published_offset, published_precision, source, url, language, tags, other)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        readings = try Insertion(
            db,
            """
            INSERT INTO reading (document_id, hash, input_id, file_id, line,
                seen, seen_clock, seen_offset, seen_precision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document_id, hash) DO NOTHING
            """)
        passages = try Insertion(
            db,
            """
            INSERT INTO dropped (hash, input_id, file_id, line, reason, text)
            VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
            """)
        findings = try Insertion(
            db,
            """
            INSERT INTO finding (hash, input_id, file_id, line, severity, code, message)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING
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
        readings.bind(documentID)
        readings.bind(digest.hash(ofPlaceOf: article, turn: turn(of: digest.hash(ofReading: article, of: documentID))))
        readings.bind(inputID)
        readings.bind(try files.number(of: article.origin.file))
        readings.bind(article.origin.line)
        readings.bind(article.seen)
        if try readings.run() { added.readings += 1 } else { added.known += 1 }
    }

    /// The row of the document, which is made where there is none.
    private mutating func number(of article: Article) throws -> Int64 {
        let hash = digest.hash(of: article)
        if let known = try Int64.fetchOne(findDocument, arguments: [hash.withBytes { Data($0) }]) { return known }
        let name = article.identity
        try note(article, named: name)
        documents.bind(hash)
        documents.bind(name)
        documents.bind(article.id)
        documents.bind(article.kind.rawValue)
        documents.bind(article.title)
        documents.bind(article.text)
        documents.bind(article.published)
        documents.bind(article.source)
        documents.bind(article.url)
        documents.bind(article.language)
        documents.bind(JSONList.encode(article.tags))
        documents.bind(JSONList.encode(article.other))
        if try documents.run() { added.documents += 1 }
        return db.lastInsertedRowID
    }

    /// Counts a new document as a new article, or as other words of one. Looks at the latest alone, since one id may
    /// stand on a million articles.
    private mutating func note(_ article: Article, named name: String) throws {
        guard let latest = try Int64.fetchOne(findLatest, arguments: [name.stored]) else { return added.articles += 1 }
        // What its content names was at most laid out otherwise.
        if article.id.isEmpty, article.url == nil { return }
        let hasSameWords = try Bool.fetchOne(compare, arguments: [article.title.stored, article.text.stored, latest])
        if hasSameWords == false { added.versions += 1 }
    }

    mutating func add(_ passage: Dropped) throws {
        passages.bind(digest.hash(of: passage, turn: turn(of: digest.hash(of: passage, turn: 0))))
        passages.bind(inputID)
        passages.bind(try files.number(of: passage.origin.file))
        passages.bind(passage.origin.line)
        passages.bind(passage.reason.rawValue)
        passages.bind(passage.text)
        if try passages.run() { added.dropped += 1 }
    }

    mutating func add(_ finding: Finding) throws {
        findings.bind(digest.hash(of: finding, turn: turn(of: digest.hash(of: finding, turn: 0))))
        findings.bind(inputID)
        findings.bind(try files.number(of: finding.origin.file))
        findings.bind(finding.origin.line)
        findings.bind(finding.severity.rawValue)
        findings.bind(finding.code)
        findings.bind(finding.message)
        if try findings.run() { added.findings += 1 }
    }

    /// How many equal rows this addition has had before.
    private mutating func turn(of hash: Digest.Hash) -> Int {
        let turn = turns[hash, default: 0]
        turns[hash] = turn + 1
        return turn
    }
}

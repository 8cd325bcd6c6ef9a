/// Reads articles from JSON: a line each, an array, or a document that wraps a list (`{"articles": […]}`).
///
/// All three are read as one stream of objects, so a fault costs one record: the reader goes on at the next line or
/// object that looks like the start of a record. What a truncated file holds completely is read.
struct JSONReader {
    var scanner: JSONScanner
    var lines: LineCounter
    var builder: ArticleBuilder
    private var names: [String: FieldName?] = [:]
    /// Arrays that are open around the records.
    private var openLists = 0
    private var hasMetRecord: Bool
    /// Whether the file ends with these bytes.
    let endsFile: Bool
    let mapping: FieldMapping
    /// Bytes that may be read twice on the search for the next record: keeps hostile input linear.
    var rescanBudget: Int
    private var endsWithList = false
    /// The JSON Feed that the records are items of.
    private var feed: JSONFeed?

    /// Articles and findings of a file's UTF-8.
    static func read(_ bytes: [UInt8], file: String, mapping: FieldMapping = FieldMapping()) -> Harvest {
        var builder = records(
            of: TextPieces.Piece(bytes: bytes, firstLine: 1, isLast: true), file: file, mapping: mapping)
        return builder.finish()
    }

    /// What a piece of JSON lines holds, or a whole file as one piece.
    static func records(of piece: TextPieces.Piece, file: String, mapping: FieldMapping) -> ArticleBuilder {
        var reader = JSONReader(piece, file: file, mapping: mapping)
        reader.readAll()
        if piece.firstLine == 1 { reader.builder.checkNames(reader.names.keys, line: nil) }
        return reader.builder
    }

    /// Whether a text starts with a record on its first line, and another follows: then every line is one.
    static func isLines(_ head: [UInt8], mapping: FieldMapping) -> Bool {
        var reader = JSONReader(TextPieces.Piece(bytes: head, firstLine: 1, isLast: false), file: "", mapping: mapping)
        guard reader.scanner.peek() == UInt8(ascii: "{"), let first = try? reader.scanner.object(depth: 0),
            reader.wrappedList(first) == nil
        else { return false }
        let end = reader.scanner.at
        return reader.scanner.peek() == UInt8(ascii: "{") && head[end..<reader.scanner.at].contains(.lineFeed)
    }

    private init(_ piece: TextPieces.Piece, file: String, mapping: FieldMapping) {
        let bytes = piece.bytes
        scanner = JSONScanner(bytes)
        lines = LineCounter(firstLine: piece.firstLine)
        (hasMetRecord, endsFile) = (piece.firstLine > 1, piece.isLast)
        self.mapping = mapping
        builder = ArticleBuilder(file: file, mapping: mapping)
        rescanBudget = 8 * bytes.count
    }

    private mutating func readAll() {
        while let byte = scanner.peek() {
            switch byte {
            case UInt8(ascii: "{"): readObject()
            case UInt8(ascii: ","): scanner.at += 1
            case UInt8(ascii: "["):
                openLists += 1
                scanner.at += 1
            case UInt8(ascii: "]"):
                openLists -= 1
                scanner.at += 1
                if endsWithList, openLists <= 0 { return }
            default: readScalar()
            }
        }
        if openLists > 0 { addTruncated(at: scanner.bytes.count) }
    }

    private mutating func readObject() {
        let start = scanner.at
        defer { hasMetRecord = true }
        do throws(JSONFailure) {
            let object = try scanner.object(depth: 0)
            if let list = wrappedList(object) {
                begin(JSONFeed(object))
                for case .object(let item) in list { add(item) }
            } else {
                add(object)
            }
        } catch {
            if !hasMetRecord, openLists == 0, let list = scanner.firstList, !startsWithText(start, before: list) {
                // A wrapper that is broken or cut somewhere in its list: read the list record by record.
                begin(JSONFeed(head: scanner.bytes[start..<list]))
                scanner.at = list
                endsWithList = true
                return
            }
            add(error, record: start)
            scanner.at = nextRecord(after: start, error) ?? scanner.bytes.count
        }
    }

    /// Takes what a JSON Feed says of itself for its items; `nil` for any other list.
    private mutating func begin(_ feed: JSONFeed?) {
        self.feed = feed
        builder.defaultSource = feed?.title
        builder.defaultLanguage = feed?.language
    }

    /// Something between records that is no object.
    private mutating func readScalar() {
        let start = scanner.at
        do throws(JSONFailure) {
            _ = try scanner.value()
            builder.log.add(
                .warning, "bad-record", line: lines.line(at: start, in: scanner.bytes),
                "A value that is no object stands between the records; left out.")
        } catch {
            add(error, record: start)
            scanner.at = nextRecord(after: start, error) ?? scanner.bytes.count
        }
    }

    private mutating func add(_ object: ParsedJSONObject) {
        if !hasMetRecord { lookInside(object) }
        let record = record(of: object)
        builder.add(feed?.completed(record) ?? record)
    }

    /// Lists of objects whose names say nothing may be the records of a document that wraps them.
    private mutating func lookInside(_ object: ParsedJSONObject) {
        for member in object.members {
            guard case .array(let items) = member.value else { continue }
            for case .object(let item) in items.prefix(50) { builder.look(at: record(of: item)) }
        }
    }

    private mutating func record(of object: ParsedJSONObject) -> Record {
        let line = lines.line(at: object.offset, in: scanner.bytes)
        var record = Record(line: line, fields: [])
        record.fields.reserveCapacity(object.members.count)
        for member in object.members {
            let (key, value) = (member.key, member.value)
            record.fields.append(Record.Field(name: key, meaning: meaning(of: key), value: Self.fieldValue(value)))
        }
        return record
    }

    mutating func meaning(of key: String) -> FieldName? {
        if let known = names[key] { return known }
        let meaning = mapping.meaning(of: key)
        names[key] = .some(meaning)
        return meaning
    }

    private static func fieldValue(_ value: ParsedJSON) -> Record.Value {
        if case .array(let items) = value { return .list(items.map(\.text).filter { !$0.isEmpty }) }
        return .text(value.text)
    }
}

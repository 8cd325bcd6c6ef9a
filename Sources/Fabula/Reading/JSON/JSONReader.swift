/// Reads articles from JSON: a line each, an array, or a document that wraps a list (`{"articles": […]}`).
///
/// All three are read as one stream of objects, so a fault costs one record: the reader goes on at the next line or
/// object that looks like the start of a record. What a truncated file holds completely is read.
struct JSONReader {
    private var scanner: JSONScanner
    private var lines: LineCounter
    private var builder: ArticleBuilder
    private var names: [String: FieldName?] = [:]
    /// Arrays that are open around the records.
    private var openLists = 0
    private var hasMetRecord: Bool
    /// Whether the file ends with these bytes.
    private let endsFile: Bool
    private let mapping: FieldMapping
    /// Bytes that may be read twice on the search for the next record: keeps hostile input linear.
    private var rescanBudget: Int
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

    private mutating func meaning(of key: String) -> FieldName? {
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

extension JSONReader {
    /// The list of records in an object that is no record itself: it has no text, and its list's objects have titles.
    private mutating func wrappedList(_ object: ParsedJSONObject, depth: Int = 0) -> [ParsedJSON]? {
        if object.members.contains(where: { meaning(of: $0.key)?.role == .text }) { return nil }
        for member in object.members {
            switch member.value {
            case .array(let items):
                let holdsRecord = items.contains { item in
                    guard case .object(let item) = item else { return false }
                    return item.members.contains { [.title, .text].contains(mapping.meaning(of: $0.key)?.role) }
                }
                if holdsRecord { return items }
            case .object(let inner) where depth < 2:
                if let list = wrappedList(inner, depth: depth + 1) { return list }
            default: break
            }
        }
        return nil
    }

    /// Whether an object that failed to read has a text before its first list: then it is a record, no wrapper.
    private func startsWithText(_ start: Int, before list: Int) -> Bool {
        var head = JSONScanner(Array(scanner.bytes[start..<list]))
        while let byte = head.peek() {
            if byte == .quote, case .string(let key)? = try? head.value() {
                if mapping.meaning(of: key)?.role == .text { return true }
            } else {
                head.at += 1
            }
        }
        return false
    }

    /// Where the next record may start: on a later line at the same indentation, else as ``objectStart(from:)`` finds it.
    ///
    /// The search starts behind the record's own start, because a fault is often seen only in the record after it; where
    /// that has cost too much already, or the record is nested too deep, it starts at the fault.
    private mutating func nextRecord(after start: Int, _ failure: JSONFailure) -> Int? {
        rescanBudget -= failure.offset - start
        let from = rescanBudget > 0 && failure.reason != .tooDeep ? start : failure.offset
        if let column = indentation(of: start), let next = lineStart(after: from, column: column) { return next }
        return objectStart(from: max(failure.offset, start + 1))
    }

    /// Blanks before `start` where it is the first mark on its line.
    private func indentation(of start: Int) -> Int? {
        let bytes = scanner.bytes
        var i = start
        while i > 0, start - i <= 64, bytes[i - 1] == 0x20 || bytes[i - 1] == 0x09 { i -= 1 }
        return i == 0 || bytes[i - 1] == .lineFeed ? start - i : nil
    }

    private func lineStart(after start: Int, column: Int) -> Int? {
        let bytes = scanner.bytes
        var i = bytes.firstIndex(of: .lineFeed, from: start)
        while i + 1 + column < bytes.count {
            let first = i + 1 + column
            if bytes[first] == UInt8(ascii: "{"), bytes[i + 1..<first].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
                return first
            }
            i = bytes.firstIndex(of: .lineFeed, from: i + 1)
        }
        return nil
    }

    /// The next `{"` that stands behind `},` or first on its line.
    private func objectStart(from start: Int) -> Int? {
        let bytes = scanner.bytes
        var i = bytes.firstIndex(of: UInt8(ascii: "{"), from: start)
        while i < bytes.count {
            let quote = bytes.skippingSpace(from: i + 1)
            if quote < bytes.count, bytes[quote] == .quote, followsRecord(i) || indentation(of: i) != nil { return i }
            i = bytes.firstIndex(of: UInt8(ascii: "{"), from: quote)
        }
        return nil
    }

    private func followsRecord(_ i: Int) -> Bool {
        guard let comma = visible(before: i), scanner.bytes[comma] == UInt8(ascii: ","),
            let brace = visible(before: comma)
        else { return false }
        return scanner.bytes[brace] == UInt8(ascii: "}")
    }

    private func visible(before i: Int) -> Int? {
        var k = i - 1
        while k >= 0, i - k <= 64, scanner.bytes[k].isSpace { k -= 1 }
        return k >= 0 ? k : nil
    }

    private mutating func add(_ failure: JSONFailure, record: Int) {
        let bytes = scanner.bytes
        let line = lines.line(at: record, in: bytes)
        switch failure.reason {
        case .truncated: addTruncated(at: record)
        case .tooDeep:
            builder.log.add(
                .error, "bad-json", line: line,
                "The record that starts here nests deeper than \(JSONScanner.deepest) levels; left out.")
        case .unexpected:
            var lines = lines
            let lineOfFault = lines.line(at: failure.offset, in: bytes)
            let rest = bytes[failure.offset..<min(failure.offset + 20, bytes.count)]
            builder.log.add(
                .error, "bad-json", line: line,
                "The record that starts here is no JSON at “\(excerpt(String(decoding: rest, as: UTF8.self)))” "
                    + "(line \(lineOfFault)); left out.")
        }
    }

    private mutating func addTruncated(at offset: Int) {
        let line = lines.line(at: offset, in: scanner.bytes)
        guard endsFile else {
            return builder.log.add(
                .error, "bad-json", line: line,
                "The record that starts here does not end before the next line that starts one; left out.")
        }
        builder.log.add(
            .error, "truncated-json", line: line,
            "The file ends before the record or list that starts or should go on here; what came before was read.")
    }
}

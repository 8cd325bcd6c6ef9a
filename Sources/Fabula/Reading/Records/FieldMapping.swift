/// Names of fields that Fabula does not know, as the user explains them: `title=Koptekst,date=Verschenen op`.
///
/// A field that is named so comes before all that Fabula would have chosen itself; where a role is given several fields,
/// the first of them that has a value. Names compare as all names of fields do, without case, accents or punctuation.
public struct FieldMapping: Sendable, Hashable {
    /// A mapping that cannot be understood: a sentence for people, with what to write instead.
    public struct Mistake: Error, Hashable, CustomStringConvertible {
        /// What is wrong.
        public let description: String
    }

    /// A field's name as given, and what it is to the article.
    private struct Entry: Hashable {
        var name: String
        var folded: String
        var word: String
        var meaning: FieldName
    }

    private var entries: [Entry] = []
    private var meanings: [String: FieldName] = [:]

    /// What may stand before `=`.
    private static let words: [(word: String, role: FieldRole)] = [
        ("title", .title), ("text", .text), ("date", .published), ("seen", .seen), ("source", .source), ("url", .url),
        ("language", .language), ("id", .id), ("tags", .tags), ("kind", .kind),
    ]

    /// No names but those that Fabula knows.
    public init() {}

    /// Reads `title=Titre,date=Jour`. A comma that no `word=` follows belongs to the name.
    public init(_ text: String) throws(Mistake) {
        var parts: [(word: Substring, name: String)] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            if let equals = part.firstIndex(of: "=") {
                let word = part[..<equals].drop(while: \.isWhitespace)
                parts.append((word, String(part[part.index(after: equals)...])))
            } else if parts.isEmpty {
                throw Mistake(description: "“\(part)” names no field. Write title=Titre,date=Jour.")
            } else {
                parts[parts.count - 1].name += "," + part
            }
        }
        for part in parts { try add(String(part.word), part.name) }
    }

    /// Adds what another mapping says; its names come behind these.
    public mutating func append(_ other: FieldMapping) {
        for entry in other.entries { insert(entry) }
    }

    /// What a field of this name is to the article.
    func meaning(of name: String) -> FieldName? {
        if !meanings.isEmpty, let given = meanings[FoldedName.fold(name.utf8)] { return given }
        return FieldName(name.utf8)
    }

    /// The names given that a file does not have, where it has no other for the same role.
    func missing(among names: some Sequence<String>) -> [(name: String, word: String)] {
        guard !entries.isEmpty else { return [] }
        let folded = Set(names.map { FoldedName.fold($0.utf8) })
        let met = Set(entries.filter { folded.contains($0.folded) }.map(\.meaning.role))
        return entries.filter { !met.contains($0.meaning.role) }.map { ($0.name, $0.word) }
    }

    /// The word for a role.
    static func word(for role: FieldRole) -> String { words.first { $0.role == role }!.word }

    private mutating func add(_ word: String, _ name: String) throws(Mistake) {
        guard let role = Self.words.first(where: { $0.word == word.lowercased() })?.role else {
            let known = Self.words.map(\.word).joined(separator: ", ")
            throw Mistake(description: "“\(word)” is nothing that an article has. Before = stands one of: \(known).")
        }
        let folded = FoldedName.fold(name.utf8)
        guard !folded.isEmpty else { throw Mistake(description: "No field is named behind “\(word)=”.") }
        guard meanings[folded] == nil else {
            throw Mistake(description: "“\(name)” is named twice; a field is one thing to an article.")
        }
        insert(Entry(name: name, folded: folded, word: word.lowercased(), meaning: FieldName(role: role, rank: 0)))
    }

    private mutating func insert(_ entry: Entry) {
        guard meanings[entry.folded] == nil else { return }
        var entry = entry
        entry.meaning.rank = entries.count - 1_000_000
        entries.append(entry)
        meanings[entry.folded] = entry.meaning
    }
}

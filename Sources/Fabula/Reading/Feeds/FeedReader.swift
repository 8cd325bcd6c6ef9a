/// Reads RSS 0.9–2.0, RDF (RSS 1.0) and Atom: an item or entry an article.
///
/// The outlet is the item's own `source`, else the feed's title; `seen` is the date of the feed.
enum FeedReader {
    /// Articles and findings of a file's UTF-8.
    static func read(_ bytes: [UInt8], file: String) -> Harvest {
        var builder = ArticleBuilder(file: file)
        let document = XMLDocument(FeedMarkup.prepared(bytes))
        for fault in document.faults {
            builder.log.add(
                .warning, "bad-xml", line: fault.line, "The feed is no well-formed XML here: \(fault.message)")
        }
        guard let root = document.root else {
            builder.log.add(.error, "bad-xml", line: 1, "Nothing in this file could be read as XML.")
            return builder.finish()
        }
        let items = root.descendants(named: ["item", "entry"], depth: 3)
        let head = root.children.first { $0.name.local == "channel" } ?? root
        describe(head, to: &builder)
        for item in items { builder.add(record(of: item)) }
        if items.isEmpty { builder.log.add(.note, "empty-feed", line: 1, "The feed holds no item.") }
        return builder.finish()
    }

    /// What the feed says of itself holds for its items.
    private static func describe(_ head: XMLNode, to builder: inout ArticleBuilder) {
        var dates: [String: (String, Int)] = [:]
        for child in head.children {
            switch (child.name.prefix, child.name.local) {
            case ("", "title"), ("atom", "title"), ("rss", "title"):
                let title = PlainText.line(child.content)
                if !title.isEmpty { builder.defaultSource = title }
            case ("", "language"), ("dc", "language"): builder.defaultLanguage = languageTag(child.content)
            case (_, "lastbuilddate"), (_, "updated"), (_, "pubdate"), ("dc", "date"):
                dates[child.name.local] = (child.content, child.line)
            default: break
            }
        }
        if let language = head["lang"], builder.defaultLanguage == nil {
            builder.defaultLanguage = languageTag(language)
        }
        builder.shown = ["lastbuilddate", "updated", "pubdate", "date"].lazy.compactMap { dates[$0] }.first
    }

    private static func record(of item: XMLNode) -> Record {
        var record = Record(line: item.line, fields: [])
        var tags: [String] = []
        for child in item.children {
            if let tag = tag(child) {
                tags.append(tag)
            } else if let (name, role, rank) = field(child) {
                let meaning = FieldName(role: role, rank: rank)
                record.fields.append(Record.Field(name: name, meaning: meaning, value: .text(value(child))))
            } else if let name = otherName(child) {
                record.fields.append(
                    Record.Field(name: name, meaning: nil, value: .text(PlainText.line(child.content))))
            }
        }
        record.fields.append(
            Record.Field(name: "categories", meaning: FieldName(role: .tags, rank: 0), value: .list(tags)))
        return record
    }

    /// An element's name for `other`, its role and its rank within the role.
    private static func field(_ child: XMLNode) -> (String, FieldRole, Int)? {
        let (prefix, local) = child.name
        switch (prefix, local) {
        case ("content", "encoded"): return ("content", .text, 0)
        case (let prefix, let local) where ["", "atom", "rss", "a", "a10"].contains(prefix):
            return plainFields[local].flatMap { role, rank in isOther(child) ? nil : (local, role, rank) }
        case ("dc", "date"), ("dcterms", "issued"), ("dcterms", "created"): return ("date", .published, 1)
        case ("dcterms", "modified"): return ("modified", .published, 3)
        case ("dc", "language"): return ("language", .language, 0)
        case ("dc", "title"): return ("dc:title", .title, 1)
        case ("dc", "description"): return ("dc:description", .text, 4)
        case ("dc", "identifier"): return ("dc:identifier", .id, 1)
        default: return nil
        }
    }

    /// Elements without prefix, RSS's and Atom's.
    private static let plainFields: [String: (FieldRole, Int)] = [
        "title": (.title, 0), "link": (.url, 0), "guid": (.id, 0), "id": (.id, 0), "content": (.text, 1),
        "description": (.text, 2), "summary": (.text, 3), "pubdate": (.published, 0), "published": (.published, 0),
        "issued": (.published, 1), "date": (.published, 1), "created": (.published, 2), "updated": (.published, 3),
        "modified": (.published, 3), "source": (.source, 0), "language": (.language, 0),
    ]

    /// Atom's links to something else than the article: comments, enclosures, the feed.
    private static func isOther(_ child: XMLNode) -> Bool {
        child.name.local == "link" && !["alternate", nil].contains(child["rel"])
    }

    private static func value(_ child: XMLNode) -> String {
        switch child.name.local {
        case "link": return child["href"] ?? child.content
        case "source": return child.children.first { $0.name.local == "title" }?.content ?? child.content
        case "content", "summary", "title":
            return child["type"] == "xhtml" || !child.children.isEmpty ? child.innerMarkup : child.content
        default: return child.content
        }
    }

    private static func tag(_ child: XMLNode) -> String? {
        switch (child.name.prefix, child.name.local) {
        case ("", "category"), ("atom", "category"), ("rss", "category"):
            return child["label"] ?? child["term"] ?? child.content
        case ("dc", "subject"): return child.content
        default: return nil
        }
    }

    /// Authors are kept among the other fields.
    private static func otherName(_ child: XMLNode) -> String? {
        switch (child.name.prefix, child.name.local) {
        case ("", "author"), ("atom", "author"), ("dc", "creator"): "author"
        default: nil
        }
    }
}

extension XMLNode {
    /// Elements of these names at most `depth` levels below, in the document's order; not those within one another.
    fileprivate func descendants(named names: Set<String>, depth: Int) -> [XMLNode] {
        guard depth > 0 else { return [] }
        return children.flatMap { child in
            names.contains(child.name.local) ? [child] : child.descendants(named: names, depth: depth - 1)
        }
    }
}

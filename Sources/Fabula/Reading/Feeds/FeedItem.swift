/// An item or entry as a record: which element is what, and the best of several.
struct FeedItem {
    /// The fields understood.
    private(set) var record: Record

    private var tags: [String] = []
    /// The fields that hold dates, with their ranks.
    private var dates: [(field: Int, rank: Int)] = []
    /// Where links without address or xml:base are relative to.
    private let feedBase: String?

    /// Reads an element; what its dates lack goes to the log.
    init(_ item: XMLNode, feedBase: String?, log: inout FindingLog) {
        record = Record(line: item.line, fields: [])
        self.feedBase = feedBase
        for child in item.children { take(child) }
        if let about = item["about"] {
            add("about", .id, 3, about)
            add("about", .url, 4, about)
        }
        if let language = item.language { add("lang", .language, 1, language) }
        chooseDate(log: &log)
        record.fields.append(
            Record.Field(name: "categories", meaning: FieldName(role: .tags, rank: 0), value: .list(tags)))
    }

    private mutating func take(_ child: XMLNode) {
        let (prefix, local) = child.name
        let name = prefix.isEmpty ? local : "\(prefix):\(local)"
        switch name {
        case "category", "dc:subject", "media:category": tags.append(child["label"] ?? child["term"] ?? child.content)
        case "media:keywords", "itunes:keywords": tags += TagList.split(child.content)
        case "media:group": child.children.forEach { take($0) }
        case "author", "dc:creator": other("author", PlainText.line(child.content))
        case "link": takeLink(child)
        case "guid": takeGUID(child)
        case "source":
            let title = child.children.first { $0.name.local == "title" }
            add(name, .source, 0, (title ?? child).fieldText)
        default:
            if let rank = Self.dates[name] {
                dates.append((record.fields.count, rank))
                other(name, PlainText.line(child.content))
            } else if let (role, rank) = Self.roles[name] {
                let isText = role == .text || role == .title
                add(name, role, rank, isText ? child.fieldText : child.content)
            }
        }
    }

    /// A link to the article; Atom's to something else — comments, enclosures, the feed — are none.
    private mutating func takeLink(_ child: XMLNode) {
        guard [nil, "alternate", ""].contains(child["rel"]?.lowercased()) else { return }
        let isPage = ["", "text/html", "application/xhtml+xml"].contains(child["type"]?.lowercased() ?? "")
        add("link", .url, isPage ? 1 : 2, resolved(child["href"] ?? child.content, at: child))
    }

    /// RSS's id, which is the article's address unless it says no.
    private mutating func takeGUID(_ child: XMLNode) {
        let text = PlainText.line(child.content)
        add("guid", .id, 0, text)
        if child["ispermalink"]?.lowercased() != "false", LinkResolution.isAbsolute(text), text.hasPrefix("http") {
            add("guid", .url, 3, text)
        }
    }

    private func resolved(_ link: String, at node: XMLNode) -> String {
        let link = PlainText.line(link)
        guard !LinkResolution.isAbsolute(link) else { return link }
        return LinkResolution.resolve(link, against: node.bases + [feedBase].compactMap { $0 })
    }

    /// Takes the best date that is one; those that are none are told of.
    private mutating func chooseDate(log: inout FindingLog) {
        let order = dates.sorted { ($0.rank, $0.field) < ($1.rank, $1.field) }.map(\.field)
            .filter { !record.fields[$0].value.isEmpty }
        guard let best = order.first(where: { Self.isDate(record.fields[$0].value.text) }) ?? order.first else {
            return
        }
        let isDated = Self.isDate(record.fields[best].value.text)
        for field in order {
            let text = record.fields[field].value.text
            // Of a date that cannot be read at all, the builder tells.
            guard !Self.isDate(text), isDated || Self.isEpoch(text) else { continue }
            let instead = isDated ? "another date of the item was read" : "left undated"
            log.add(
                .warning, "bad-date", line: record.line, "“\(excerpt(text))” is no date of an article; \(instead).")
        }
        if isDated || !Self.isEpoch(record.fields[best].value.text) {
            record.fields[best].meaning = FieldName(role: .published, rank: 0)
        }
    }

    private static func isDate(_ text: String) -> Bool {
        (TimestampParser.parse(text) ?? TimestampParser.parse(text, order: .monthFirst)) != nil && !isEpoch(text)
    }

    /// The first moment of 1970, which programs write for no date.
    private static func isEpoch(_ text: String) -> Bool {
        guard let time = TimestampParser.parse(text) else { return false }
        return time.iso.hasPrefix("1970-01-01T00:00")
    }

    private mutating func add(_ name: String, _ role: FieldRole, _ rank: Int, _ text: String) {
        record.fields.append(
            Record.Field(name: name, meaning: FieldName(role: role, rank: rank), value: .text(text)))
    }

    private mutating func other(_ name: String, _ text: String) {
        record.fields.append(Record.Field(name: name, meaning: nil, value: .text(text)))
    }
}

extension FeedItem {
    /// Elements by name, with their rank within the role.
    private static let roles: [String: (FieldRole, Int)] = [
        "title": (.title, 0), "dc:title": (.title, 1), "media:title": (.title, 2), "itunes:title": (.title, 3),
        "content:encoded": (.text, 0), "content": (.text, 1), "xhtml:body": (.text, 1), "xhtml:div": (.text, 1),
        "body": (.text, 1), "fullitem": (.text, 1), "description": (.text, 2), "summary": (.text, 3),
        "dc:description": (.text, 4), "dcterms:abstract": (.text, 4), "itunes:summary": (.text, 5),
        "media:description": (.text, 6), "itunes:subtitle": (.text, 7),
        "id": (.id, 0), "dc:identifier": (.id, 1), "language": (.language, 0), "dc:language": (.language, 0),
        "feedburner:origlink": (.url, 0),
    ]

    /// Elements that hold dates, the date of publication first.
    private static let dates: [String: Int] = [
        "pubdate": 0, "published": 0, "issued": 1, "date": 1, "dc:date": 1, "dcterms:issued": 1, "dcterms:created": 1,
        "prism:publicationdate": 1, "created": 2, "updated": 3, "modified": 3, "dcterms:modified": 3,
    ]
}

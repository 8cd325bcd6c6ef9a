/// What a JSON Feed (jsonfeed.org, versions 1 and 1.1) says of itself, which holds for its items.
struct JSONFeed {
    /// The feed's title: the outlet.
    let title: String?
    /// The feed's language.
    let language: String?
    /// The addresses to which those of the items may be relative.
    private let bases: [String]

    /// The feed that an object is, or `nil` where it is another wrapper.
    init?(_ object: ParsedJSONObject) {
        var texts: [String: String] = [:]
        for case let member in object.members {
            if case .string(let text) = member.value, texts[member.key] == nil { texts[member.key] = text }
        }
        guard texts["version"]?.contains("jsonfeed.org/version") == true else { return nil }
        title = texts["title"].map(PlainText.line).flatMap { $0.isEmpty ? nil : $0 }
        language = languageTag(texts["language"])
        bases = ["home_page_url", "feed_url"].compactMap { texts[$0] }
    }

    /// The feed whose head these bytes are, up to the `[` of its items: what a damaged feed begins with.
    init?(head: ArraySlice<UInt8>) {
        var scanner = JSONScanner(Array(head) + Array("[]}".utf8))
        guard scanner.peek() == UInt8(ascii: "{"), let object = try? scanner.object(depth: 0) else { return nil }
        self.init(object)
    }

    /// An item with its own address absolute; an id that is an address stands for a missing one.
    func completed(_ record: Record) -> Record {
        var record = record
        for i in record.fields.indices where record.fields[i].meaning?.role == .url {
            let link = LinkResolution.resolve(PlainText.line(record.fields[i].value.text), against: bases)
            record.fields[i].value = .text(link)
        }
        if record.text(of: .url) == nil, let id = record.text(of: .id), id.hasPrefix("http"),
            LinkResolution.isAbsolute(id)
        {
            record.fields.append(
                Record.Field(name: "url", meaning: FieldName(role: .url, rank: 0), value: .text(id)))
        }
        return record
    }
}

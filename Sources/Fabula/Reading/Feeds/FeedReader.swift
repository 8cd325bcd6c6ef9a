/// Reads RSS 0.9–2.0, RDF (RSS 1.0), Atom 0.3 and 1.0: an item or entry an article.
///
/// The outlet is the item's own `source`, else the feed's title; `seen` is the date of the feed. The feed is made
/// well-formed first (``FeedMarkup``), so that a fault costs at most its item.
enum FeedReader {
    /// Articles and findings of a file's UTF-8.
    static func read(_ bytes: [UInt8], file: String) -> Harvest {
        var builder = ArticleBuilder(file: file)
        let (markup, faults) = FeedMarkup.balanced(bytes)
        let document = XMLDocument(markup)
        for fault in faults + document.faults.map(FeedMarkup.Fault.init) {
            builder.log.add(
                .warning, "bad-xml", line: fault.line, "The feed is no well-formed XML here: \(fault.message)")
        }
        guard let root = document.root else {
            builder.log.add(.error, "bad-xml", line: 1, "Nothing in this file could be read as XML.")
            return builder.finish()
        }
        let items = root.items(depth: 4)
        let head = root.children.first { $0.name.local == "channel" } ?? items.first?.parent ?? root
        let base = FeedHead(head).describe(&builder)
        for item in items { builder.add(FeedItem(item, feedBase: base, log: &builder.log).record) }
        if items.isEmpty { builder.log.add(.note, "empty-feed", line: 1, "The feed holds no item.") }
        return builder.finish()
    }
}

/// What a feed says of itself, which holds for its items.
struct FeedHead {
    private let head: XMLNode

    /// The channel or feed.
    init(_ head: XMLNode) { self.head = head }

    /// Tells the builder outlet, language and date; returns the address to which links are relative.
    func describe(_ builder: inout ArticleBuilder) -> String? {
        var first: [String: (text: String, line: Int)] = [:]
        for child in head.children {
            let (prefix, local) = child.name
            guard ["", "dc", "itunes"].contains(prefix) else { continue }
            let key = prefix.isEmpty ? local : "\(prefix):\(local)"
            guard key != "link" || [nil, "alternate"].contains(child["rel"]), first[key] == nil else { continue }
            let text = key == "link" ? child["href"] ?? child.content : child.fieldText
            if text.utf8.contains(where: { !$0.isSpace }) { first[key] = (text, child.line) }
        }
        builder.defaultSource = ["title", "dc:title", "itunes:title"].lazy.compactMap { first[$0] }
            .map { PlainText.line($0.text) }.first { !$0.isEmpty }
        builder.defaultLanguage = languageTag(first["language"]?.text ?? first["dc:language"]?.text ?? head.language)
        let dates = ["lastbuilddate", "updated", "modified", "pubdate", "dc:date"].compactMap { first[$0] }
        builder.shown = (dates.first { TimestampParser.parse($0.text) != nil } ?? dates.first).map {
            ($0.text, $0.line)
        }
        return first["link"].map { PlainText.line($0.text) } ?? head["about"]
    }
}

extension XMLNode {
    /// Items and entries at most `depth` levels below, in the document's order; not those within one another.
    fileprivate func items(depth: Int) -> [XMLNode] {
        guard depth > 0 else { return [] }
        return children.flatMap { child in
            FeedElement.isItem(child.name.local) ? [child] : child.items(depth: depth - 1)
        }
    }
}

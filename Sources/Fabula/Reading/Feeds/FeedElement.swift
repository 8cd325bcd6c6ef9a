/// An element that is open while ``FeedMarkup`` passes through a feed.
struct FeedElement {
    /// The name in lower case, with its prefix.
    var name: String
    /// Whether elements stand within it.
    var holdsElements = false
    /// Whether it is written out: what nests too deep for a parser is not.
    var isWritten = true

    /// An item of RSS or an entry of Atom.
    var isItem: Bool { Self.isItem(name) }

    /// What holds items: the outermost elements of all kinds of feeds.
    var isFrame: Bool { ["channel", "feed", "rss", "rdf"].contains(Self.localName(name)) }

    /// Whether a name is that of an item, with a prefix or without.
    static func isItem(_ name: String) -> Bool {
        let local = localName(name)
        return local == "item" || local == "entry"
    }

    /// The name without prefix.
    private static func localName(_ name: String) -> Substring {
        name.utf8.lastIndex(of: UInt8(ascii: ":")).map { name[name.utf8.index(after: $0)...] } ?? name[...]
    }

    /// Fields that hold no other field: where one starts within, the end tag is missing.
    static let leaves: Set<String> = [
        "title", "link", "guid", "id", "pubdate", "published", "updated", "category", "description", "dc:date",
        "dc:creator", "lastbuilddate", "language",
    ]

    /// Fields of an item.
    static let fields: Set<String> = leaves.union([
        "author", "content", "content:encoded", "enclosure", "media:content", "media:thumbnail", "source", "summary",
    ])

    /// HTML's elements without content, which raw HTML does not close.
    static let empties: Set<String> = ["area", "br", "col", "embed", "hr", "img", "input", "meta", "param", "wbr"]
}

/// One document: an article with its text, or the teaser of one (a headline with the first words).
public struct Article: Sendable, Hashable {
    /// What the input showed of the article.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The article itself.
        case article
        /// A headline with its first sentence, shown on the page of another article.
        case teaser
    }

    /// The id given, else the canonical URL, else a hash of the content; empty until ``Corpus/init(gathering:clock:)`` sets it.
    public var id: String
    /// Article or teaser.
    public var kind: Kind
    /// The headline, once, without markup.
    public var title: String
    /// The text without markup, boilerplate or comments; paragraphs are separated by a line feed.
    public var text: String
    /// When it was published; `nil` where the input does not say. A teaser's is not known.
    public var published: Timestamp?
    /// The date of the page or feed that showed it.
    public var seen: Timestamp?
    /// The outlet.
    public var source: String?
    /// The address, as read.
    public var url: String?
    /// A BCP 47 primary tag (`fr`) as given or, after ``Corpus/init(gathering:clock:)``, as recognised.
    public var language: String?
    /// Keywords or sections that the input gave.
    public var tags: [String]
    /// Where it stood.
    public var origin: Origin
    /// Other fields, as read, in the input's order.
    public var other: [Field]

    /// A field of the input that Fabula has no column for.
    public struct Field: Sendable, Hashable {
        /// The field's name and its value as text.
        public var name, value: String
        /// A field as read.
        public init(name: String, value: String) { (self.name, self.value) = (name, value) }
    }

    /// A document; only what was read need be given.
    public init(
        id: String = "", kind: Kind = .article, title: String, text: String = "", published: Timestamp? = nil,
        seen: Timestamp? = nil, source: String? = nil, url: String? = nil, language: String? = nil,
        tags: [String] = [], origin: Origin, other: [Field] = []
    ) {
        (self.id, self.kind, self.title, self.text) = (id, kind, title, text)
        (self.published, self.seen, self.source, self.url) = (published, seen, source, url)
        (self.language, self.tags, self.origin, self.other) = (language, tags, origin, other)
    }

    /// The time that orders articles: when it was published, else when it was seen.
    public var time: Timestamp? { published ?? seen }
}

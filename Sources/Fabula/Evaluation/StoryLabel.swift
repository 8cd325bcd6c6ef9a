/// Which story a document was put into, by people (gold) or by a program.
public struct StoryLabel: Sendable, Hashable {
    /// The document's id; `nil` where it has none and its title tells which is meant.
    public var id: String?
    /// The story's name: any text.
    public var story: String
    /// The headline, where the label gives it.
    public var title: String?
    /// The language, where the label gives it.
    public var language: String?
    /// When it was published and in which outlet, as the label writes it.
    public var published, source: String?

    /// A label; a document is known by its id or else by its title.
    public init(
        id: String?, story: String, title: String? = nil, language: String? = nil, published: String? = nil,
        source: String? = nil
    ) {
        (self.id, self.story, self.title, self.language) = (id, story, title, language)
        (self.published, self.source) = (published, source)
    }

    /// What tells one document's label from another's; `nil` where nothing does.
    var key: String? { id ?? title.map { "title:" + $0 } }

    /// By story, then id, then title, bytewise: the order of lines in a file plays no part.
    static func precedes(_ a: StoryLabel, _ b: StoryLabel) -> Bool {
        for (x, y) in [(a.story, b.story), (a.id ?? "", b.id ?? ""), (a.title ?? "", b.title ?? "")] where x != y {
            return Corpus.bytewise(x, y)
        }
        return false
    }
}

/// What reading an input gave: articles, the passages that were dropped, and what was found wrong. Readers only append.
public struct Harvest: Sendable {
    /// The documents, in the input's order; ids are as given, or empty.
    public var articles: [Article] = []
    /// What was dropped, with reasons.
    public var dropped: [Dropped] = []
    /// What was found wrong.
    public var findings: [Finding] = []

    /// Nothing read yet.
    public init() {}

    /// Whether nothing was read, dropped or found.
    var isEmpty: Bool { articles.isEmpty && dropped.isEmpty && findings.isEmpty }

    /// Appends what another reading gave.
    public mutating func append(_ other: Harvest) {
        if articles.isEmpty { articles = other.articles } else { articles += other.articles }
        dropped += other.dropped
        findings += other.findings
    }
}

/// Anything that articles can be read from: files and folders, or a store.
public protocol ArticleSource: Sendable {
    /// Reads everything. Bad content becomes findings; throws only where the source itself is missing or unreadable.
    func harvest() throws -> Harvest
}

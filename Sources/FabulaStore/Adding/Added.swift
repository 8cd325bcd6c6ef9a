/// What an addition brought to a store.
public struct Added: Sendable, Hashable {
    /// Documents that no earlier reading had.
    public var documents = 0
    /// Of these, articles of which the store held nothing: no document of that id, address or content.
    public var articles = 0
    /// Of these, other words of an article that it held: not those of the latest document of that id or address.
    public var versions = 0
    /// Readings of documents, old and new, that the store did not hold.
    public var readings = 0
    /// Readings that it held already.
    public var known = 0
    /// Dropped passages that it did not hold.
    public var dropped = 0
    /// Findings that it did not hold.
    public var findings = 0

    /// Readings of what the store held in the same words.
    public var repeats: Int { readings + known - articles - versions }

    /// Nothing yet.
    public init() {}
}

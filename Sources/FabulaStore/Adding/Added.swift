/// What an addition brought to a store.
public struct Added: Sendable, Hashable {
    /// Documents that no earlier reading had.
    public var documents = 0
    /// Readings of documents, old and new, that the store did not hold.
    public var readings = 0
    /// Readings that it held already.
    public var known = 0
    /// Dropped passages that it did not hold.
    public var dropped = 0
    /// Findings that it did not hold.
    public var findings = 0

    /// Nothing yet.
    public init() {}
}

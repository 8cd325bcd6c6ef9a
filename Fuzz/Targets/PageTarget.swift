extension FuzzTarget {
    /// Text dumps of an aggregator's pages.
    static let page = files("page", suffix: "txt")
}

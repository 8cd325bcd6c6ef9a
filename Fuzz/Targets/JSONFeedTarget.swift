extension FuzzTarget {
    /// JSON Feeds.
    static let jsonFeed = files("json-feed", suffix: "json")
}

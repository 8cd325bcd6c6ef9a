extension FuzzTarget {
    /// Web pages.
    static let webPage = files("web", suffix: "html")
}

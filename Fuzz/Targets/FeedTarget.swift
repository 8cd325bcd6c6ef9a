extension FuzzTarget {
    /// RSS, RDF and Atom.
    static let feed = files("feed", suffix: "xml")
}

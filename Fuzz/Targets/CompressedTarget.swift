extension FuzzTarget {
    /// Gzip and Zstandard, of whatever is in them.
    static let compressed = files("compressed", suffix: "gz")
}

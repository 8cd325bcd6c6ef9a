extension FuzzTarget {
    /// Gzip and Zstandard, of whatever is in them, up to the ratio at which they are refused.
    static let compressed = files("compressed", suffix: "gz", expansion: 200)
}

extension FuzzTarget {
    /// Tables of all separators.
    static let table = files("table", suffix: "csv")
}

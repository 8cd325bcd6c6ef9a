extension FuzzTarget {
    /// JSON arrays and wrapped lists.
    static let jsonArray = files("json-array", suffix: "json")
}

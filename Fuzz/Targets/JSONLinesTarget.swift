extension FuzzTarget {
    /// JSON lines, read in pieces by several threads where they are long.
    static let jsonLines = files("json-lines", suffix: "jsonl", threads: 3)
}

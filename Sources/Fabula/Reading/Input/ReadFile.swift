/// One file of an input, read; or a part of one that is large.
public struct ReadFile: Sendable {
    /// The path as given, or below the folder given; `-` for standard input.
    public var name: String
    /// The XXH3-128 of its bytes in 32 hexadecimal digits: it tells one state of the file from another. Empty where
    /// nothing could be read.
    public var hash: String
    /// What it gave.
    public var harvest: Harvest
    /// Whether nothing more of it follows.
    public var isLast = true
    /// Bytes of the whole input up to here.
    public var position = 0
    /// Bytes of the whole input; `nil` where nobody can tell before the end.
    public var total: Int?

    /// A file with what it gave.
    public init(name: String, hash: String, harvest: Harvest) {
        (self.name, self.hash, self.harvest) = (name, hash, harvest)
    }

    /// What could not be read, with the finding that tells why.
    init(unread finding: Finding) {
        self.init(name: finding.origin.file, hash: "", harvest: Harvest())
        harvest.findings = [finding]
    }
}

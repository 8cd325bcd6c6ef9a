/// One file of an input, read.
public struct ReadFile: Sendable {
    /// The path as given, or below the folder given; `-` for standard input.
    public var name: String
    /// The XXH3-128 of its bytes in 32 hexadecimal digits: it tells one state of the file from another. Empty where
    /// nothing could be read.
    public var hash: String
    /// What it gave.
    public var harvest: Harvest

    /// A file with what it gave.
    public init(name: String, hash: String, harvest: Harvest) {
        (self.name, self.hash, self.harvest) = (name, hash, harvest)
    }

    /// The file as its reader sees it.
    init(name: String, bytes: [UInt8]) {
        self.init(name: name, hash: ContentHash(bytes).hex, harvest: FileReading.read(bytes, file: name))
    }

    /// What could not be read, with the finding that tells why.
    init(unread finding: Finding) {
        self.init(name: finding.origin.file, hash: "", harvest: Harvest())
        harvest.findings = [finding]
    }
}

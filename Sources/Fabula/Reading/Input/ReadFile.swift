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
    init(_ reading: FileReading, of blocks: any ByteBlocks) throws(FileBytes.Failure) {
        let hashed = HashedBlocks(blocks)
        let harvest = try reading.read(hashed)
        self.init(name: reading.file, hash: try hashed.digest().hex, harvest: harvest)
    }

    /// What could not be read, with the finding that tells why.
    init(unread finding: Finding) {
        self.init(name: finding.origin.file, hash: "", harvest: Harvest())
        harvest.findings = [finding]
    }
}

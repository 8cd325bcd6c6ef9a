/// A file that is read in pieces.
struct LargeFile {
    let reading: FileReading
    /// Whether the user named it, and not a folder with it.
    let isNamed: Bool
    /// Opens it from its start.
    let open: FileReading.Opener

    /// Hands over part after part, with the bytes of the file up to the part's end, more or less.
    ///
    /// The hash of a part is that of the whole file, so the file is read once ahead for it: 2 GB take half a second.
    func read(_ use: (ReadFile, _ position: Int) throws -> Void) throws {
        do {
            let hash = try HashedBlocks(try open()).digest().hex
            var blocks: HashedBlocks?
            let counting = { () throws(FileBytes.Failure) -> any ByteBlocks in
                let opened = HashedBlocks(try open())
                blocks = opened
                return opened
            }
            var waiting: ReadFile?
            try reading.readInPieces(counting) { harvest in
                if let part = waiting { try use(part, blocks?.count ?? 0) }
                waiting = ReadFile(name: reading.file, hash: hash, harvest: harvest)
                waiting?.isLast = false
            }
            waiting?.isLast = true
            if let part = waiting { try use(part, blocks?.count ?? 0) }
        } catch let failure as FileBytes.Failure {
            if isNamed { throw FileTree.error(failure.code, path: reading.file) }
            try use(ReadFile(unread: failure.finding(file: reading.file)), 0)
        }
    }
}

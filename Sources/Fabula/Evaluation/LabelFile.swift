/// The JSON objects of a file of labels, one a line.
enum LabelFile {
    /// Reads a file, also packed by gzip or Zstandard; `-` is standard input. A line that is no object is a finding.
    ///
    /// Throws ``InputError`` where the file cannot be read. O(bytes).
    static func objects(in path: String, log: inout FindingLog) throws -> [(line: Int, object: ParsedJSONObject)] {
        do throws(FileBytes.Failure) {
            var text = try contents(of: path)
            if let decoded = TextDecoding.utf8(text, log: &log) { text = decoded }
            return objects(in: text, log: &log)
        } catch {
            throw FileTree.error(error.code, path: path)
        }
    }

    /// The bytes of a file, unpacked.
    private static func contents(of path: String) throws(FileBytes.Failure) -> [UInt8] {
        let file: any ByteBlocks =
            path == "-" ? FileBlocks(descriptor: 0) : try FileBlocks(path: path.utf8CString.map { $0 })
        let start = try file.next()
        var content: any ByteBlocks = ResumedBlocks(start, then: file)
        if let packing = Packing(of: start) { content = UnpackedBlocks(packing, from: content) }
        var bytes: [UInt8] = []
        while true {
            let block = try content.next()
            if block.isEmpty { return bytes }
            bytes += block
        }
    }

    private static func objects(
        in text: [UInt8], log: inout FindingLog
    ) -> [(line: Int, object: ParsedJSONObject)] {
        var objects: [(line: Int, object: ParsedJSONObject)] = []
        for (number, line) in text.split(separator: .lineFeed, omittingEmptySubsequences: false).enumerated() {
            guard line.contains(where: { !$0.isSpace }) else { continue }
            var scanner = JSONScanner(Array(line))
            guard scanner.peek() == UInt8(ascii: "{"), let object = try? scanner.object(depth: 0) else {
                log.add(.warning, "bad-label", line: number + 1, "This line is no JSON object; left out.")
                continue
            }
            objects.append((number + 1, object))
        }
        return objects
    }
}

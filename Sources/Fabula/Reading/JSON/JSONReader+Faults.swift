/// What is told of records that cannot be read.
extension JSONReader {
    /// Tells of a record that cannot be read.
    mutating func add(_ failure: JSONFailure, record: Int) {
        let bytes = scanner.bytes
        let line = lines.line(at: record, in: bytes)
        switch failure.reason {
        case .truncated: addTruncated(at: record)
        case .tooDeep:
            builder.log.add(
                .error, "bad-json", line: line,
                "The record that starts here nests deeper than \(JSONScanner.deepest) levels; left out.")
        case .unexpected:
            var lines = lines
            let lineOfFault = lines.line(at: failure.offset, in: bytes)
            let rest = bytes[failure.offset..<min(failure.offset + 20, bytes.count)]
            builder.log.add(
                .error, "bad-json", line: line,
                "The record that starts here is no JSON at “\(excerpt(String(decoding: rest, as: UTF8.self)))” "
                    + "(line \(lineOfFault)); left out.")
        }
    }

    /// Tells that a record or list does not end.
    mutating func addTruncated(at offset: Int) {
        let line = lines.line(at: offset, in: scanner.bytes)
        guard endsFile else {
            return builder.log.add(
                .error, "bad-json", line: line,
                "The record that starts here does not end before the next line that starts one; left out.")
        }
        builder.log.add(
            .error, "truncated-json", line: line,
            "The file ends before the record or list that starts or should go on here; what came before was read.")
    }
}

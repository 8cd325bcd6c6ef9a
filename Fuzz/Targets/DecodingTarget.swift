import Fabula

extension FuzzTarget {
    /// Bytes of any encoding, as the start of a page: they are text in which nothing a terminal obeys is left, or refused.
    static let decoding = FuzzTarget(name: "decoding") { bytes in
        let harvest = FileReading.read(bytes, file: "x")
        // A byte that is no text anywhere must not cost what stands around it.
        let framed = FileReading.read(Array("Un titre\n\n".utf8) + bytes, file: "x.txt")
        let isLost = framed.articles.isEmpty && framed.dropped.isEmpty && framed.findings.isEmpty
        return Outcome(harvest, of: bytes, "x", and: isLost ? ["a title was lost"] : [])
    }
}

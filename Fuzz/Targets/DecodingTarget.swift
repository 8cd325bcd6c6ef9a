import Fabula
import ReadingContract

extension FuzzTarget {
    /// Bytes of any encoding, as the start of a page: they are text in which nothing a terminal obeys is left, or refused.
    static let decoding = FuzzTarget(name: "decoding") { bytes in
        let harvest = FileReading.read(bytes, file: "x")
        // A byte that is no text anywhere must not cost what stands around it.
        let framed = FileReading.read(Array("Un titre\n\n".utf8) + bytes, file: "x.txt")
        return ReadingContract(bytes, file: "x").broken(by: harvest)
            + (framed.articles.isEmpty && framed.dropped.isEmpty && framed.findings.isEmpty ? ["a title was lost"] : [])
    }
}

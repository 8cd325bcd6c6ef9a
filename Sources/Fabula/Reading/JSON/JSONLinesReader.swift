import Dispatch

/// Reads JSON lines piece by piece, some pieces at once: memory for the articles and a few pieces, whatever the size.
///
/// Pieces are cut and put together by the bytes alone, so the result is the same for any number of threads.
struct JSONLinesReader {
    let file: String
    let mapping: FieldMapping
    let threads: Int

    /// Articles and findings of all pieces.
    func read(_ pieces: TextPieces) throws(FileBytes.Failure) -> Harvest {
        var pieces = pieces
        var log = FindingLog(file: file)
        var all = ArticleBuilder(file: file, mapping: mapping)
        var isAtEnd = false
        while !isAtEnd {
            var batch: [TextPieces.Piece] = []
            while batch.count < min(max(threads, 1), 16), !isAtEnd {
                if let piece = try pieces.next(log: &log) { batch.append(piece) } else { isAtEnd = true }
            }
            for builder in builders(of: batch) { all.append(builder) }
        }
        var harvest = all.finish()
        harvest.findings = log.all() + harvest.findings
        return harvest
    }

    private func builders(of batch: [TextPieces.Piece]) -> [ArticleBuilder] {
        if batch.count < 2 { return batch.map { JSONReader.records(of: $0, file: file, mapping: mapping) } }
        var builders = [ArticleBuilder](repeating: ArticleBuilder(file: file, mapping: mapping), count: batch.count)
        builders.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: batch.count) { i in
                slots[i] = JSONReader.records(of: batch[i], file: file, mapping: mapping)
            }
        }
        return builders
    }
}

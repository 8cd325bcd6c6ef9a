import VectorSpace
import Workers

/// Reads JSON lines piece by piece, some pieces at once.
///
/// Pieces are cut and put together by the bytes alone, so the result is the same for any number of threads.
struct JSONLinesReader {
    let file: String
    let mapping: FieldMapping
    let threads: Int

    /// More pieces are never held at once, however many threads there are.
    private static let mostPieces = 8

    /// Hands over what the pieces hold, in their order.
    func read(
        _ pieces: inout TextPieces, log: inout FindingLog, _ use: (ArticleBuilder) throws -> Void
    ) throws {
        var isAtEnd = false
        while !isAtEnd {
            var batch: [TextPieces.Piece] = []
            while batch.count < min(max(threads, 1), Self.mostPieces), !isAtEnd {
                if let piece = try pieces.next(log: &log) { batch.append(piece) } else { isAtEnd = true }
            }
            for builder in builders(of: batch) { try use(builder) }
        }
    }

    private func builders(of batch: [TextPieces.Piece]) -> [ArticleBuilder] {
        var builders = [ArticleBuilder](repeating: ArticleBuilder(file: file, mapping: mapping), count: batch.count)
        builders.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            forEachTask(batch.count, threads: threads) { i in
                slots[i] = JSONReader.records(of: batch[i], file: file, mapping: mapping)
            }
        }
        return builders
    }
}

import Fabula
import Testing

/// Words are the same whether read from text or from its bytes.
struct FoldingTests {
    private static let pieces: [String] = [
        "Été", "e\u{301}te\u{301}", "COEUR", "cœur", "M’Bappé", "12", " ", "-", "\u{A0}", "«", "ß", "日本", "Привет", "😀",
        "a", ".", "\u{1D7D8}",
    ]

    @Test func bytesAndTextAgree() {
        var random = SplitMix(seed: 7)
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...12, using: &random))
                .map { _ in Self.pieces.randomElement(using: &random)! }.joined()
            let limit = Int.random(in: 1...4, using: &random)
            Array(text.utf8).withUnsafeBufferPointer { bytes in
                #expect(Folding.words(utf8: bytes) == Folding.words(text))
                #expect(Folding.words(utf8: bytes, limit: limit) == Folding.words(text, limit: limit))
            }
        }
    }

    /// Bytes that are no UTF-8 part words and do no harm.
    @Test func brokenBytes() {
        var random = SplitMix(seed: 8)
        for _ in 0..<2_000 {
            let bytes = (0..<20).map { _ in UInt8.random(in: 0...255, using: &random) }
            let count = bytes.withUnsafeBufferPointer { Folding.words(utf8: $0).count }
            #expect(count <= 10)
        }
        let halves = [Array("avant".utf8) + [0xE2, 0x80], [0xC3] + Array("après".utf8)].flatMap { $0 }
        #expect(halves.withUnsafeBufferPointer { Folding.words(utf8: $0) } == Folding.words("avant après"))
    }
}

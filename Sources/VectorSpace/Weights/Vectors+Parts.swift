/// The dot product of two vectors by its parts, each exact: `words + names + latent == dot` to the last bit.
public struct SimilarityParts: Sendable, Hashable {
    /// What the words, the names and the latent space add.
    public var words, names, latent: Float

    /// Parts as given.
    public init(words: Float, names: Float, latent: Float) {
        (self.words, self.names, self.latent) = (words, names, latent)
    }

    /// The sum of the parts.
    public var dot: Float { words + names + latent }
}

extension Vectors {
    /// The dot product of two documents' vectors.
    ///
    /// O(entries of both rows).
    public func dot(_ first: Int, _ second: Int) -> SimilarityParts {
        let (split, end) = (Int32(wordCount), Int32(lexical.columnCount))
        return SimilarityParts(
            words: lexical.dot(first, second, columns: 0..<split),
            names: lexical.dot(first, second, columns: split..<end),
            latent: latent.dot(first, second))
    }
}

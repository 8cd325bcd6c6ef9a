extension SimilarPairs {
    /// All pairs whose similarity, dot product × gain × kernel, is positive and at least `floor`, by looking at every pair: the
    /// reference that ``similarPairs(of:times:kernel:floor:threads:shape:)`` equals bit for bit.
    ///
    /// O(rows² · entries of a row).
    public static func byBruteForce(
        _ vectors: Vectors, times: [Int64?], kernel: TimeKernel, floor: Float
    ) -> SimilarPairs {
        var pairs = SimilarPairs()
        for i in 0..<vectors.count {
            for j in i + 1..<max(i + 1, vectors.count) {
                let similarity = vectors.dot(i, j).dot * vectors.gain(i, j) * kernel.factor(times[i], times[j])
                guard similarity > 0, similarity >= floor else { continue }
                pairs.first.append(Int32(i))
                pairs.second.append(Int32(j))
                pairs.similarity.append(similarity)
            }
        }
        return pairs
    }
}

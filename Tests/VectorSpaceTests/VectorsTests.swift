import Testing
import VectorSpace

@Suite struct VectorsTests {
    @Test func roundsToTheGridWithHalvesToEven() {
        #expect(Grid.round(0.5 / 2048) == 0)
        #expect(Grid.round(1.5 / 2048) == 2.0 / 2048)
        #expect(Grid.round(-1.5 / 2048) == -2.0 / 2048)
        #expect(Grid.round(0.3) == 614.0 / 2048)
    }

    @Test func partsAreTheWeightedCosines() {
        let (words, names) = (
            CountMatrix.random(rows: 40, columns: 60, seed: 5), CountMatrix.random(rows: 40, columns: 20, seed: 6)
        )
        let vectors = Vectors(words: words, names: names, shares: Shares(names: 0.3, latent: 0.2), threads: 1)
        let (w, n) = (TermWeighting().weights(of: words), TermWeighting().weights(of: names))
        for (i, j) in [(0, 0), (0, 1), (3, 6), (12, 20), (5, 9)] {
            let parts = vectors.dot(i, j)
            #expect(abs(Double(parts.words) - 0.5 * w.cosine(i, j)) < 4e-3)
            #expect(abs(Double(parts.names) - 0.3 * n.cosine(i, j)) < 4e-3)
            // Up to 64 documents the latent space holds all that the words say.
            #expect(abs(Double(parts.latent) - 0.2 * w.cosine(i, j)) < 4e-3)
        }
    }

    @Test func partsAddUpExactly() {
        let vectors = Vectors.random(rows: 90, seed: 8)
        for i in 0..<90 {
            for j in 0..<90 {
                let parts = vectors.dot(i, j)
                let exact = Double(parts.words) + Double(parts.names) + Double(parts.latent)
                #expect(Double(parts.dot) == exact && vectors.dot(j, i) == parts)
            }
        }
    }

    @Test func aShareOfZeroLeavesThatPartOut() {
        let vectors = Vectors.random(rows: 30, seed: 2, shares: Shares(names: 0.2, latent: 0))
        #expect(vectors.latent.columnCount == 0)
        #expect(abs(vectors.dot(1, 1).words - 0.8) < 4e-3)
    }

    @Test func sameBitsForAnyNumberOfThreads() {
        let (words, names) = (
            CountMatrix.random(rows: 300, columns: 400, seed: 1), CountMatrix.random(rows: 300, columns: 40, seed: 2)
        )
        let one = Vectors(words: words, names: names, threads: 1)
        for threads in [2, 3, 16] { #expect(Vectors(words: words, names: names, threads: threads) == one) }
    }
}

import Testing
import VectorSpace

@Suite struct SimilarPairsTests {
    private static let day: Int64 = 86_400

    /// Times with every trap: undated rows, equal times, all sizes of gaps, unsorted.
    private static func times(rows: Int, days: Int64, seed: UInt64) -> [Int64?] {
        var generator = SplitMix64(seed: seed)
        return (0..<rows).map { row in
            switch row % 6 {
            case 0 where days > 0 && row % 4 == 0: nil
            case 1: 5 * day
            default: Int64.random(in: 0...days * day, using: &generator)
            }
        }
    }

    /// Tiles of one pair up to the whole, with and without a head, which the default has only for many rows.
    private static let shapes = [
        TileShape(), TileShape(height: 1, width: 1, rowsPerTask: 1, headWidth: 0),
        TileShape(height: 3, width: 7, rowsPerTask: 5, headWidth: 3, headShare: 0),
        TileShape(height: 16, width: 17, rowsPerTask: 40, headWidth: 30, headShare: 0.1),
        TileShape(height: 64, width: 1000, rowsPerTask: 1000, headWidth: 4000, headShare: 0),
    ]

    @Test(arguments: [(1, 0), (2, 0), (2, 3), (40, 12), (130, 0), (130, 8), (130, 90), (200, 400)])
    func anyShapeAndThreadsEqualBruteForce(rows: Int, days: Int) {
        let vectors = Vectors.random(rows: rows, seed: UInt64(rows + days), vocabularies: 1 + days % 3)
        let times = Self.times(rows: rows, days: Int64(days), seed: UInt64(days))
        for floor: Float in [0, 0.02, 0.09, 0.5] {
            let expected = SimilarPairs.byBruteForce(vectors, times: times, kernel: TimeKernel(), floor: floor)
            for (shape, threads) in zip(Self.shapes, [2, 1, 3, 2, 1]) {
                let found = similarPairs(of: vectors, times: times, floor: floor, threads: threads, shape: shape)
                #expect(found == expected, "floor \(floor), \(shape)")
            }
        }
    }

    @Test func findsSomethingToCompare() {
        // The property above would hold for searches that find nothing.
        let vectors = Vectors.random(rows: 130, seed: 138)
        let times = Self.times(rows: 130, days: 8, seed: 8)
        let pairs = similarPairs(of: vectors, times: times, floor: 0.09, threads: 2)
        #expect(pairs.count > 300 && pairs.count < 130 * 129 / 2)
    }

    @Test func withoutLatentPartOrWithoutRows() {
        let vectors = Vectors.random(rows: 60, seed: 4, shares: Shares(names: 0.2, latent: 0))
        let times = Self.times(rows: 60, days: 5, seed: 1)
        let expected = SimilarPairs.byBruteForce(vectors, times: times, kernel: TimeKernel(), floor: 0.05)
        #expect(similarPairs(of: vectors, times: times, floor: 0.05, threads: 2) == expected)
        #expect(similarPairs(of: .random(rows: 0, seed: 1), times: [], floor: 0.1, threads: 2) == SimilarPairs())
    }

    @Test func timesAtTheEndsOfTheirRangeAreFarApart() {
        let counts = CountMatrix([[Int: Int]](repeating: [0: 1], count: 4), columnCount: 1)
        let vectors = Vectors(words: counts, names: counts, threads: 1)
        let times: [Int64?] = [.max, .min, .min + 1, nil]
        let pairs = similarPairs(of: vectors, times: times, floor: 0.1, threads: 2)
        #expect(pairs.first == [0, 1, 1, 2] && pairs.second == [3, 2, 3, 3])
    }

    @Test func kernelFallsAndEnds() {
        let kernel = TimeKernel()
        #expect(kernel.factor(0, 0) == 1 && kernel.factor(nil, 5) == 1 && kernel.factor(nil, nil) == 1)
        #expect(abs(kernel.factor(4 * Self.day, 0) - 0.367_879) < 1e-6)
        #expect(kernel.factor(0, 10 * Self.day) > 0.08 && kernel.factor(0, 10 * Self.day + 1) == 0)
    }

    @Test func namesItsBLAS() {
        #expect(!BLASInfo().name.isEmpty)
        #expect(BLASInfo.measuredGFLOPS() > 0.01)
        #expect(BLASInfo.isSlow(gigaflops: 2.5) && !BLASInfo.isSlow(gigaflops: 90))
    }
}

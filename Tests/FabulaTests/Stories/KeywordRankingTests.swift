import Fabula
import Testing
import VectorSpace

@Suite struct KeywordRankingTests {
    /// Rows of words in columns 0..<90 and names behind them; many equal weights.
    private func matrix(seed: UInt64) -> SparseMatrix {
        var generator = SplitMix(seed: seed)
        var matrix = SparseMatrix(offsets: [0], columns: [], values: [], columnCount: 120)
        for _ in 0..<40 {
            for column in 0..<120 where Int.random(in: 0..<3, using: &generator) == 0 {
                matrix.columns.append(Int32(column))
                matrix.values.append(Float(Int.random(in: 1...6, using: &generator)) / 8)
            }
            matrix.offsets.append(matrix.columns.count)
        }
        return matrix
    }

    /// All words sorted by their sums.
    private func reference(_ matrix: SparseMatrix, _ documents: [Int]) -> [Int32] {
        var sums: [Int32: Double] = [:]
        for document in documents {
            for k in matrix.offsets[document]..<matrix.offsets[document + 1] where matrix.columns[k] < 90 {
                sums[matrix.columns[k], default: 0] += Double(matrix.values[k])
            }
        }
        return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func ranksAsASortOfAllWords(seed: UInt64) {
        let matrix = matrix(seed: seed)
        // One ranking for many stories: nothing of one must be left for the next.
        var ranking = KeywordRanking(matrix, wordCount: 90)
        for documents in [[3], [0, 7, 12], Array(0..<40), [3]] {
            let all = reference(matrix, documents)
            #expect(ranking.first(5, of: documents) { _ in true } == Array(all.prefix(5)))
            #expect(ranking.first(90, of: documents) { _ in true } == all)
            #expect(ranking.first(4, of: documents) { $0 % 7 == 0 } == Array(all.filter { $0 % 7 == 0 }.prefix(4)))
        }
    }
}

import Testing
import VectorSpace

/// The space of many rows is learned on some of them.
@Suite struct LatentSampleTests {
    /// Rows of few kinds, each a fixed mixture: any sample that holds them all spans the whole space.
    private func mixtures(rows: Int) -> SparseMatrix {
        let kinds = (0..<12).map { kind in Dictionary(uniqueKeysWithValues: (0..<9).map { (kind * 5 + $0, 1 + $0 % 3) })
        }
        return TermWeighting().weights(of: CountMatrix((0..<rows).map { kinds[$0 % 12] }, columnCount: 80))
    }

    @Test func aSampleThatSpansTheRowsGivesTheSpaceOfAll() {
        let matrix = mixtures(rows: 300)
        let a = latentSpace(of: matrix, dimensions: 16, threads: 2)
        let b = latentSpace(of: matrix, dimensions: 16, sample: 59, threads: 2)
        #expect(a.columnCount == 12 && b.columnCount == 12)
        for i in 0..<24 {
            for j in 0..<24 { #expect(abs(a.dot(i, j) - b.dot(i, j)) < 1e-4, "\(i), \(j)") }
        }
    }

    @Test func aRowWithoutATermOfTheSampleStaysZero() {
        var rows = [[Int: Int]](repeating: [0: 1, 1: 2], count: 9)
        rows[4] = [2: 1]
        let matrix = TermWeighting().weights(of: CountMatrix(rows, columnCount: 3))
        let space = latentSpace(of: matrix, dimensions: 4, sample: 3, threads: 1)
        #expect(space.columnCount == 1)
        #expect(space.values == [1, 1, 1, 1, 0, 1, 1, 1, 1])
    }

    @Test func theSampleKeepsTheBitsForAnyNumberOfThreads() {
        let matrix = TermWeighting().weights(of: .random(rows: 500, columns: 900, seed: 5))
        let one = latentSpace(of: matrix, dimensions: 20, sample: 130, threads: 1)
        #expect(one.rowCount == 500 && one.columnCount == 20)
        #expect(latentSpace(of: matrix, dimensions: 20, sample: 130, threads: 7) == one)
    }
}

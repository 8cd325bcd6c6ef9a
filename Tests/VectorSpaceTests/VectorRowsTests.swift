import Testing
import VectorSpace

struct VectorRowsTests {
    private let vectors = Vectors(
        words: SparseMatrix(offsets: [0, 2, 2, 3], columns: [0, 2, 1], values: [0.6, 0.8, 1], columnCount: 3),
        names: SparseMatrix(offsets: [0, 0, 1, 2], columns: [0, 0], values: [1, 1], columnCount: 1),
        latent: DenseMatrix(values: [1, 0, 0, 1, 0.6, 0.8], rowCount: 3, columnCount: 2), shares: Shares())

    @Test(arguments: [[0, 1, 2], [2, 0], [1], [1, 1], []])
    func rowsKeepAllThatTheyHave(rows: [Int]) {
        let taken = vectors.rows(rows)
        #expect(taken.count == rows.count && taken.wordCount == vectors.wordCount)
        for (place, row) in rows.enumerated() {
            let (a, b) = (taken.lexical, vectors.lexical)
            #expect(
                a.columns[a.offsets[place]..<a.offsets[place + 1]].elementsEqual(
                    b.columns[b.offsets[row]..<b.offsets[row + 1]]))
            #expect(
                a.values[a.offsets[place]..<a.offsets[place + 1]].elementsEqual(
                    b.values[b.offsets[row]..<b.offsets[row + 1]]))
            #expect(
                taken.latent.values[place * 2..<place * 2 + 2].elementsEqual(
                    vectors.latent.values[row * 2..<row * 2 + 2]))
        }
    }
}

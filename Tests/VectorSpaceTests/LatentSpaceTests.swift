import Testing
import VectorSpace

@Suite struct LatentSpaceTests {
    private func weights(_ rows: [[Int: Int]], columns: Int) -> SparseMatrix {
        TermWeighting().weights(of: CountMatrix(rows, columnCount: columns))
    }

    /// Every latent cosine must be the cosine of the rows.
    private func expectExact(_ matrix: SparseMatrix, sourceLocation: SourceLocation = #_sourceLocation) {
        let space = latentSpace(of: matrix, threads: 2)
        for i in 0..<matrix.rowCount {
            for j in 0..<matrix.rowCount {
                let error = abs(Double(space.dot(i, j)) - matrix.cosine(i, j))
                #expect(error < 1e-5, "\(i), \(j)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test(arguments: [2, 3, 7, 8, 9, 33, 64])
    func upToItsDimensionsTheSpaceIsExact(rows: Int) {
        expectExact(TermWeighting().weights(of: .random(rows: rows, columns: 100, seed: UInt64(rows))))
    }

    @Test func moreDocumentsThanTermsIsExact() {
        expectExact(TermWeighting().weights(of: .random(rows: 200, columns: 30, seed: 4)))
    }

    @Test func nothingGivesNoDimensions() {
        for rows in [[], [[:]], [[:], [:], [:]]] as [[[Int: Int]]] {
            let space = latentSpace(of: weights(rows, columns: 5), threads: 2)
            #expect(space.rowCount == rows.count && space.columnCount == 0 && space.values.isEmpty)
        }
        #expect(latentSpace(of: weights([[0: 1]], columns: 1), dimensions: 0, threads: 1).columnCount == 0)
    }

    @Test func oneDocumentOrOneTermOrEqualDocumentsHaveOneDimension() {
        let cases: [[[Int: Int]]] = [
            [[0: 1, 2: 4]], [[1: 1], [1: 5], [:], [1: 1]], [[Int: Int]](repeating: [0: 2, 1: 1, 3: 1], count: 150),
        ]
        for rows in cases {
            let space = latentSpace(of: weights(rows, columns: 4), threads: 2)
            #expect(space.columnCount == 1)
            for (row, value) in zip(rows, space.values) { #expect(value == (row.isEmpty ? 0 : 1)) }
        }
    }

    @Test func emptyRowsStayZeroAndOthersHaveUnitLength() {
        let matrix = TermWeighting().weights(of: .random(rows: 400, columns: 500, seed: 9))
        let space = latentSpace(of: matrix, dimensions: 20, threads: 2)
        #expect(space.columnCount == 20)
        for row in 0..<400 {
            let isEmpty = matrix.offsets[row] == matrix.offsets[row + 1]
            #expect(abs(space.dot(row, row) - (isEmpty ? 0 : 1)) < 1e-5)
        }
    }

    /// Blocks of documents that share terms only within a block: the largest blocks are the largest singular values.
    @Test func keepsTheLargestSingularValues() {
        var generator = SplitMix64(seed: 11)
        var rows: [[Int: Int]] = []
        for (block, size) in [90, 70, 50, 6, 5, 4, 3].enumerated() {
            for _ in 0..<size {
                var row = [block * 10: 1]
                row[block * 10 + Int.random(in: 1..<10, using: &generator)] = 1
                rows.append(row)
            }
        }
        let space = latentSpace(of: weights(rows, columns: 70), dimensions: 3, threads: 2)
        let (first, second, third) = (0..<90, 90..<160, 160..<210)
        for (inside, other) in [(first, second), (second, third), (third, first)] {
            for i in inside {
                #expect(space.dot(i, inside.lowerBound) > 0.999)
                // The sign convention: a dimension's largest value is positive, and here all of a block are alike.
                #expect(space.values[i * 3..<i * 3 + 3].max() ?? 0 > 0.99)
                #expect(abs(space.dot(i, other.lowerBound)) < 0.05)
            }
        }
    }
}

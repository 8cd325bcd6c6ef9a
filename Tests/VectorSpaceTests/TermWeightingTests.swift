import Foundation
import Testing
import VectorSpace

@Suite struct TermWeightingTests {
    @Test func weightsFollowTheFormula() {
        // Term 0 is in both documents and the background, term 1 in one document alone.
        let counts = CountMatrix([[0: 1, 1: 3], [0: 2]], columnCount: 2, background: [100, 0])
        let scale = 10_000.0 / 2_002
        let common = log(20_001 / (100 + 2 * scale + 0.5))
        let rare = (1 + log(3)) * log(20_001 / (scale + 0.5))
        let length = (common * common + rare * rare).squareRoot()
        let weights = TermWeighting().weights(of: counts)
        #expect(weights.offsets == [0, 2, 3])
        #expect(weights.values == [Float(common / length), Float(rare / length), 1])
    }

    @Test func rowsHaveUnitLengthOrAreEmpty() {
        let weights = TermWeighting().weights(of: .random(rows: 100, columns: 50, seed: 3))
        for row in 0..<weights.rowCount {
            let isEmpty = weights.offsets[row] == weights.offsets[row + 1]
            #expect(abs(weights.cosine(row, row) - (isEmpty ? 0 : 1)) < 1e-6)
        }
    }

    @Test func aTermMoreCommonThanTheCollectionWeighsNothing() {
        let weights = TermWeighting().weights(of: CountMatrix([[0: 5]], columnCount: 1, background: [1e9]))
        #expect(weights.values == [0])
    }
}

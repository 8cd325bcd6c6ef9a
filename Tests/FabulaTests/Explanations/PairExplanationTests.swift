import Fabula
import Testing
import VectorSpace

/// The sum that explains a similarity is the similarity, to the last bit.
struct PairExplanationTests {
    static let grouping = Result {
        Grouping(try gather(from: FileSource(paths: [Place.file("Data/week")])), settings: Settings())
    }

    @Test func theSumIsTheScoreThatGroupingWorksWith() throws {
        let grouping = try Self.grouping.get()
        #expect(grouping.pairs.count > 100)
        for k in 0..<grouping.pairs.count {
            let explanation = grouping.explanation(Int(grouping.pairs.first[k]), Int(grouping.pairs.second[k]))
            #expect(explanation.similarity == grouping.pairs.similarity[k])
        }
    }

    /// For any two documents, similar or not, and any order of the addends.
    @Test(arguments: 1...40) func partsAddUpInAnyOrder(seed: UInt64) throws {
        let grouping = try Self.grouping.get()
        var random = SplitMix(seed: seed)
        for _ in 0..<50 {
            let (i, j) = (
                Int.random(in: 0..<grouping.vectors.count, using: &random),
                Int.random(in: 0..<grouping.vectors.count, using: &random)
            )
            let explanation = grouping.explanation(i, j)
            let terms = explanation.terms.shuffled(using: &random)
            let sum = { (isName: Bool) in
                terms.filter { $0.isName == isName }.reduce(Float(0)) { $0 + $1.product }
            }
            #expect(sum(false) == explanation.parts.words && sum(true) == explanation.parts.names)
            #expect(
                terms.reduce(explanation.parts.latent) { $0 + $1.product } * explanation.languageFactor
                    * explanation.timeFactor == explanation.similarity)
            let steps = terms.reduce(Grid.productSteps(explanation.parts.latent)) {
                $0 + Grid.productSteps($1.product)
            }
            #expect(steps == Grid.productSteps(explanation.parts.dot))
            let mirrored = grouping.explanation(j, i)
            #expect(mirrored.terms == explanation.terms && mirrored.similarity == explanation.similarity)
            #expect(mirrored.onlyFirst == explanation.onlySecond)
        }
    }

    @Test func largestTermsFirstAndSharesAddUpToOne() throws {
        let grouping = try Self.grouping.get()
        for k in stride(from: 0, to: grouping.pairs.count, by: 7) {
            let explanation = grouping.explanation(Int(grouping.pairs.first[k]), Int(grouping.pairs.second[k]))
            let products = explanation.terms.map(\.product)
            #expect(products == products.sorted(by: >))
            let shares = (products + [explanation.parts.latent]).map(explanation.share(of:)).reduce(0, +)
            #expect(abs(shares - 1) < 1e-9)
        }
    }
}

import Fabula
import Testing

/// What labelled pairs say, byte by byte, of values made by hand.
struct PairEvaluationGoldenTests {
    @Test(arguments: [40, 80], [("en", Wording.english), ("fr", .french)])
    func textReports(width: Int, language: (name: String, wording: Wording)) throws {
        let layout = Layout(width: width, wording: language.wording)
        let text = evaluation.report(layout) + "\n" + unfinished.report(layout)
        #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width })
        try expectGolden(text.utf8, "pairs-\(language.name)-\(width).txt")
    }

    @Test func programsReadThem() throws {
        try expectGolden(evaluation.table.bytes(.csv) + unfinished.table.bytes(.csv), "pairs.csv")
        try expectGolden(OrderedJSON.array([evaluation.json, unfinished.json]).listing, "pairs.json")
    }

    private func stratum(_ stratum: PairStratum, _ pairs: Int, _ answers: Int, same: Int, at meeting: Double)
        -> StratumAnswers
    {
        StratumAnswers(
            stratum, population: pairs,
            answers: (0..<answers).map { .init(isSame: $0 < same, meeting: meeting + Double($0) / 1000) },
            unsure: stratum == .far ? 2 : 0)
    }

    private var evaluation: PairEvaluation {
        let strata = [
            stratum(.linked, 1_200, 24, same: 22, at: 0.3), stratum(.chained, 700, 16, same: 11, at: 0.24),
            stratum(.near, 300, 9, same: 6, at: 0.19), stratum(.far, 2_100, 17, same: 1, at: 0.1),
            stratum(.rest, 240_000, 12, same: 0, at: 0),
        ]
        return PairEvaluation(strata: strata, threshold: 0.22)
    }

    /// The first answers only, some of articles that have gone.
    private var unfinished: PairEvaluation {
        PairEvaluation(
            strata: [stratum(.linked, 1_200, 1, same: 1, at: 0.3), stratum(.rest, 240_000, 0, same: 0, at: 0)],
            threshold: 0.22, missing: 3)
    }
}

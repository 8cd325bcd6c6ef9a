import Fabula
import Testing
import VectorSpace

/// What is said of two documents is what grouping does with them.
struct PairVerdictTests {
    /// Two documents of the sample week in French, and whether one story holds both at a threshold.
    private func areTogether(_ pair: (Int, Int), at threshold: Double) throws -> Bool {
        var settings = Settings()
        settings.threshold = threshold
        let labels = Grouping(try PairExplanationTests.grouping.get().corpus, settings: settings).labels
        return labels[pair.0] == labels[pair.1]
    }

    @Test(arguments: 1...12) func theTurningThresholdTurnsTheAnswer(seed: UInt64) throws {
        let grouping = try PairExplanationTests.grouping.get()
        var random = SplitMix(seed: seed)
        // Pairs above the floor: about half of them lie in one story.
        let k = Int.random(in: 0..<grouping.pairs.count, using: &random)
        let pair = (Int(grouping.pairs.first[k]), Int(grouping.pairs.second[k]))
        let verdict = grouping.verdict(pair.0, pair.1)
        #expect(try areTogether(pair, at: verdict.threshold) == verdict.isTogether)
        #expect(verdict.offer.first.contains(pair.0) && verdict.offer.second.contains(pair.1))
        #expect(Set(verdict.offer.first).isDisjoint(with: verdict.offer.second))
        guard let turning = verdict.turningThreshold else { return }
        #expect(try areTogether(pair, at: turning) != verdict.isTogether)
        let before = turning + (verdict.isTogether ? -0.001 : 0.001)
        #expect(try areTogether(pair, at: before) == verdict.isTogether)
    }

    /// Together: the offer was accepted. Apart: it is the mean over the pairs of the two stories, below the threshold.
    @Test func offersAreHeldAgainstTheThreshold() throws {
        let grouping = try PairExplanationTests.grouping.get()
        for k in stride(from: 0, to: grouping.pairs.count, by: 11) {
            let verdict = grouping.verdict(Int(grouping.pairs.first[k]), Int(grouping.pairs.second[k]))
            #expect((verdict.offer.similarity >= verdict.threshold) == verdict.isTogether)
            var sum = 0.0
            for i in verdict.offer.first {
                for j in verdict.offer.second {
                    let similarity = grouping.explanation(i, j).similarity
                    if similarity >= Float(verdict.threshold / 2) { sum += Double(similarity) }
                }
            }
            let mean = sum / Double(verdict.offer.first.count * verdict.offer.second.count)
            #expect(abs(mean - verdict.offer.similarity) < 1e-6)
        }
    }

    /// The figures that a reader sees add up as they are rounded.
    @Test(arguments: [("en", Wording.english), ("fr", .french)]) func shownFiguresAddUp(language: (String, Wording))
        throws
    {
        let grouping = try PairExplanationTests.grouping.get()
        for k in stride(from: 0, to: grouping.pairs.count, by: 17) {
            let verdict = grouping.verdict(Int(grouping.pairs.first[k]), Int(grouping.pairs.second[k]))
            let report = verdict.report(of: grouping.corpus, Layout(width: 200, wording: language.1))
            let figures = report.split(separator: "\n").compactMap { line in
                line.firstMatch(of: /^\S+(?: \S+)? +(-?[0-9]\.[0-9]{4})/).flatMap { Double($0.1) }
            }
            #expect(figures.count == 6)
            guard figures.count == 6 else { continue }
            #expect(abs(figures[0] + figures[1] + figures[2] - figures[3]) < 1e-9)
            #expect(abs(figures[3] * figures[4] - figures[5]) < 2e-4)
        }
    }
}

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

    /// Together: the offer was accepted. Apart: it is the similarity of the two stories, below the threshold. A merge is told
    /// as no more similar than those before it; copies count once.
    @Test func offersAreHeldAgainstTheThreshold() throws {
        let grouping = try PairExplanationTests.grouping.get()
        let floor = Float(grouping.settings.threshold * 0.4)
        let copyOf = grouping.chronicle.copyOf
        let originals = { (group: [Int]) in group.filter { copyOf[$0] == nil } }
        let mean = { (a: [Int], b: [Int]) in
            var sum = 0.0
            for i in a {
                for j in b {
                    let similarity = i == j ? 1 : grouping.explanation(i, j).similarity
                    if similarity >= floor { sum += Double(similarity) }
                }
            }
            return sum / Double(a.count * b.count)
        }
        for k in stride(from: 0, to: grouping.pairs.count, by: 23) {
            let verdict = grouping.verdict(Int(grouping.pairs.first[k]), Int(grouping.pairs.second[k]))
            let (a, b) = (originals(verdict.offer.first), originals(verdict.offer.second))
            #expect((verdict.offer.similarity >= verdict.threshold) == verdict.isTogether)
            let expected = mean(a, b) / (mean(a, a) * mean(b, b)).squareRoot().squareRoot()
            #expect(verdict.offer.similarity < expected + 1e-6)
            #expect(verdict.isTogether || abs(expected - verdict.offer.similarity) < 1e-6)
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
            let isForeign = verdict.explanation.languageFactor != 1
            #expect(figures.count == (isForeign ? 7 : 6))
            guard figures.count >= 6 else { continue }
            #expect(abs(figures[0] + figures[1] + figures[2] - figures[3]) < 1e-9)
            let product = figures[3] * figures[4] * (isForeign ? figures[5] : 1)
            #expect(abs(product - figures.last!) < 5e-4)
        }
    }
}

import Fabula
import Testing
import VectorSpace

/// All pairs, each in its stratum, and those that are drawn.
struct StratifiedPairsTests {
    /// The stratum of two documents by what it says of them.
    private func stratum(_ a: Int, _ b: Int, _ grouping: Grouping, _ copyOf: [Int?]) -> PairStratum {
        let (x, y) = (copyOf[a] ?? a, copyOf[b] ?? b)
        if x == y { return .copies }
        let similarity = grouping.explanation(min(x, y), max(x, y)).similarity
        let threshold = grouping.settings.threshold
        guard let merge = grouping.dendrogram.meeting(of: a, b) else {
            return Double(similarity) >= threshold * 0.4 - 1e-9 ? .refused : .rest
        }
        let meeting = grouping.dendrogram.merges[merge].similarity
        if meeting >= threshold { return Double(similarity) >= threshold ? .linked : .chained }
        return meeting >= threshold * 0.75 ? .near : .far
    }

    /// Each of the 14,535 pairs of the week once, in the stratum that its definition gives; copies among them.
    @Test func everyPairIsInOneStratum() throws {
        let week = try LabelledWeek.shared.get()
        let (pairs, grouping) = (week.pairs, week.pairs.grouping)
        let copyOf = grouping.chronicle.copyOf
        #expect(copyOf.contains { $0 != nil })
        var met: Set<DocumentPair> = []
        for kind in PairStratum.allCases {
            var count = 0
            for number in 0..<pairs.numberCount(kind) {
                guard let pair = pairs.pair(number, of: kind) else { continue }
                count += 1
                #expect(met.insert(pair).inserted)
                #expect(stratum(pair.first, pair.second, grouping, copyOf) == kind)
            }
            #expect(count == pairs.count(kind) && count > 0)
        }
        let n = grouping.corpus.articles.count
        #expect(met.count == n * (n - 1) / 2)
    }

    /// What the threshold joins is what the stories hold.
    @Test func joinedPairsAreThoseOfTheStories() throws {
        let pairs = try LabelledWeek.shared.get().pairs
        let joined = pairs.grouping.chronicle.stories.reduce(0) { $0 + $1.articles.count * ($1.articles.count - 1) / 2 }
        #expect(pairs.joinedCount(threshold: pairs.grouping.settings.threshold) == joined)
        #expect(PairStratum.allCases.filter(\.isJoined).reduce(0) { $0 + pairs.count($1) } == joined)
    }

    @Test func aSeedDrawsTheSamePairsAndAnotherOthers() throws {
        let pairs = try LabelledWeek.shared.get().pairs
        let draw = { (seed: UInt64) in
            var sampler = PairSampler(pairs, seed: seed)
            return (0..<80).compactMap { _ in sampler.next() }
        }
        #expect(draw(1) == draw(1) && draw(1) != draw(2))
        #expect(Set(draw(1).map(\.pair)).count == 80)
        // Whenever one stops, from the twentieth question on, no kind of pairs is without an answer.
        #expect(Set(draw(1).prefix(20).map(\.stratum)) == Set(PairStratum.allCases))
    }

    /// What was asked before is not asked again, and the questions go on as if nobody had stopped.
    @Test(arguments: [1, 7, 40, 79]) func goesOnWhereItStopped(count: Int) throws {
        let pairs = try LabelledWeek.shared.get().pairs
        var sampler = PairSampler(pairs, seed: 3)
        let all = (0..<80).compactMap { _ in sampler.next() }
        var later = PairSampler(pairs, seed: 3, known: Array(all.prefix(count)))
        #expect((count..<80).map { _ in later.next() } == all[count...].map(Optional.some))
    }

    @Test func drawsEveryPairInTheEnd() throws {
        var settings = Settings()
        settings.filter.sources = ["Radio Scaldis", "Agence Thyria"]
        let corpus = try gather(from: FileSource(paths: [Place.file("Data/week")]), settings: settings)
        let pairs = StratifiedPairs(Grouping(corpus, settings: settings))
        var (sampler, drawn) = (PairSampler(pairs, seed: 1), Set<DocumentPair>())
        while let next = sampler.next() { #expect(drawn.insert(next.pair).inserted) }
        #expect(drawn.count == corpus.articles.count * (corpus.articles.count - 1) / 2)
    }

    /// Over many seeds each pair of a stratum is drawn as often as any other: χ² below its 99.9 % point.
    @Test func everyPairIsAsLikely() throws {
        let pairs = try LabelledWeek.shared.get().pairs
        var counts: [DocumentPair: Int] = [:]
        let seeds = 600
        for seed in 1...seeds {
            var sampler = PairSampler(pairs, seed: UInt64(seed))
            for _ in 0..<40 {
                if let drawn = sampler.next(), drawn.stratum == .chained { counts[drawn.pair, default: 0] += 1 }
            }
        }
        let n = pairs.count(.chained)
        let expected = Double(counts.values.reduce(0, +)) / Double(n)
        let chi = (0..<n).reduce(0.0) { sum, number in
            let off = Double(counts[pairs.pair(number, of: .chained)!, default: 0]) - expected
            return sum + off * off / expected
        }
        // The point of χ² with k degrees by Wilson & Hilferty (1931); drawing without replacement only narrows it.
        let k = Double(n - 1)
        let cube = 1 - 2 / (9 * k) + 3.09 * (2 / (9 * k)).squareRoot()
        #expect(expected > 20 && chi < k * cube * cube * cube)
    }
}

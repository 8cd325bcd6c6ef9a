import Fabula
import Testing
import TextAnalysis

struct StatisticsTests {
    /// Every document is counted once in each division, every finding and passage once.
    @Test(arguments: 1...20) func divisionsAddUpToTheWhole(seed: UInt64) {
        let corpus = randomCorpus(seed: seed)
        let statistics = CorpusStatistics(corpus)
        #expect(statistics.total.documents == corpus.articles.count)
        #expect(statistics.total.teasers == corpus.articles.count { $0.kind == .teaser })
        for division in [statistics.outlets, statistics.days, statistics.languages] {
            #expect(division.reduce(0) { $0 + $1.articles } == statistics.total.articles)
            #expect(division.reduce(0) { $0 + $1.teasers } == statistics.total.teasers)
            #expect(Set(division.map(\.name)).count == division.count)
        }
        #expect(statistics.findings.reduce(0) { $0 + $1.count } == corpus.findings.count)
        #expect(statistics.dropped.reduce(0) { $0 + $1.count } == corpus.dropped.count)
        var shuffled = corpus
        var random = SplitMix(seed: seed)
        shuffled.articles.shuffle(using: &random)
        shuffled.findings.shuffle(using: &random)
        #expect(CorpusStatistics(shuffled) == statistics)
    }

    @Test func manyDaysAreShownByMonthAndKeptInJSON() {
        let first = Day(year: 2021, month: 1, day: 1)!
        let articles = (0..<90).map { n in
            Article(title: "\(n)", published: Timestamp(first + n, precision: .day), origin: Origin(file: "a"))
        }
        let statistics = CorpusStatistics(Corpus(articles: articles, clock: .brussels))
        let report = statistics.report(Layout())
        for line in ["2021-01  31", "2021-02  28", "2021-03  31"] { #expect(report.contains(line)) }
        #expect(String(decoding: statistics.json.bytes, as: UTF8.self).contains("2021-03-31"))
    }

    func randomCorpus(seed: UInt64) -> Corpus {
        var random = SplitMix(seed: seed)
        let origin = Origin(file: "a")
        func one<Value>(_ values: [Value]) -> Value { values.randomElement(using: &random)! }
        var corpus = Corpus(articles: [], clock: .brussels)
        for n in 0..<Int.random(in: 0...80, using: &random) {
            let time = Timestamp(wallClock: Int64.random(in: 0...1_000_000, using: &random), precision: .minute)
            corpus.articles.append(
                Article(
                    id: "\(n)", kind: one([.article, .teaser]), title: "t", published: one([time, nil]),
                    source: one(["A", "B", nil]), language: one(["fr", "nl", nil]), origin: origin))
            corpus.findings.append(Finding(one([.note, .error]), one(["bad-date", "no-date"]), "m", at: origin))
            corpus.dropped.append(Dropped("x", one(Dropped.Reason.allCases), at: origin))
        }
        return corpus
    }
}

import Fabula
import Testing
import TextAnalysis

@Suite struct GranularityTests {
    private func corpus(days: [Int?]) -> Corpus {
        var harvest = Harvest()
        for (index, day) in days.enumerated() {
            var article = Article(
                title: "Titre \(index)", text: "Texte \(index)", origin: Origin(file: "a", line: index))
            article.published = day.map {
                Timestamp(Day(year: 2026, month: 3, day: $0)!, hour: 12, offset: 0, precision: .minute)
            }
            harvest.articles.append(article)
        }
        return Corpus(gathering: harvest, clock: .brussels)
    }

    @Test func moreArticlesAtATimeAskForMore() {
        let counts = [0.0, 1, 50, 130, 171, 500, 800, 1e6]
        for granularity in Granularity.allCases {
            let thresholds = counts.map(granularity.threshold(around:))
            #expect(thresholds == thresholds.sorted() && thresholds.first! < thresholds.last!)
        }
        for count in counts {
            let (event, story, saga) = (
                Granularity.event.threshold(around: count), Granularity.story.threshold(around: count),
                Granularity.saga.threshold(around: count)
            )
            #expect(saga < story && story < event && (0.17...0.24).contains(story))
        }
    }

    /// The reference counts every pair.
    @Test(arguments: [[1, 2, 3], [1, 11, 12, 22, 31], [5, 5, 5, nil, nil, 28], [nil], []] as [[Int?]])
    func neighboursAreThoseWithinReachAndTheUndated(days: [Int?]) {
        let pairs = days.flatMap { a in days.map { b in a == nil || b == nil || abs(a! - b!) <= 10 } }
        let expected = days.isEmpty ? 0 : Double(pairs.count { $0 }) / Double(days.count)
        #expect(corpus(days: days).meanNeighbours(within: 10 * 86_400) == expected)
    }

    @Test func aThresholdTakesThePlaceOfTheGranularity() {
        let corpus = corpus(days: [1, 2])
        #expect(Grouping(corpus).settings.threshold == 0.17)
        var settings = Settings()
        settings.granularity = .event
        #expect(Grouping(corpus, settings: settings).settings.threshold == Granularity.event.threshold(around: 2))
        settings.threshold = 0.3
        #expect(settings.granularity == nil && Grouping(corpus, settings: settings).settings.threshold == 0.3)
        #expect(Grouping(corpus, settings: settings).chronicle.threshold == 0.3)
    }
}

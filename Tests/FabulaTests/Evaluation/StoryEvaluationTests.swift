import Fabula
import Foundation
import Testing

struct StoryEvaluationTests {
    static let week = Result { try gather(from: FileSource(paths: [Place.file("Data/week")])) }

    func evaluate(
        _ labels: StoryLabels, predictions: StoryLabels? = nil, languages: [String] = [], mistakes: Int = 0
    ) throws -> StoryEvaluation {
        var settings = Settings()
        settings.filter.languages = languages
        return StoryEvaluation(
            name: "week", labels: labels, corpus: try Self.week.get(), predictions: predictions, settings: settings,
            mistakes: mistakes)
    }

    var gold: StoryLabels { get throws { try StoryLabels(path: Place.file("Data/week-gold.jsonl")) } }

    /// Every label of the sample week means one document and each document has one.
    @Test func countsOfTheSampleWeek() throws {
        let evaluation = try evaluate(gold)
        #expect(evaluation.score.documents == 171 && evaluation.missing == 0 && evaluation.unlabelled == 0)
        #expect(evaluation.score.storiesGold == 72 && evaluation.score.singletonsGold == 48)
        #expect(evaluation.intervals.bcubedF1.contains(evaluation.score.bcubedF1))
        let english = try evaluate(gold, languages: ["en"])
        #expect(english.score.documents == 10 && english.missing == 0)
    }

    /// The program's own stories, written as another program's, get the same figures and show the same mistakes.
    @Test func predictionsAreScoredLikeOwnStories() throws {
        let stories = cluster(try Self.week.get()).articlesTable.rows.map { row in
            guard case .text(let id) = row[0], case .text(let story) = row[1] else { fatalError("no text") }
            return StoryLabel(id: id, story: story)
        }
        let own = try evaluate(gold, mistakes: 20)
        let predicted = try evaluate(gold, predictions: StoryLabels(stories), mistakes: 20)
        #expect(predicted.score == own.score && predicted.missing == 0 && predicted.intervals == own.intervals)
        #expect(predicted.mistakes == own.mistakes && own.mistakes.count == 20)
        // What has no story stands alone.
        let half = try evaluate(gold, predictions: StoryLabels(Array(stories.prefix(100))))
        #expect(half.missing == 71 && half.score.storiesFound >= 71)
    }

    /// A mistake shows the most similar pair of its sides; of single articles that pair is all there is.
    @Test func mistakesAreExplained() throws {
        for mistake in try evaluate(gold, mistakes: 20).mistakes {
            let explanation = try #require(mistake.explanation), groups = try #require(mistake.groupSimilarity)
            #expect(groups >= 0)
            if mistake.mistake.first.count == 1, mistake.mistake.second.count == 1 {
                #expect(groups == 0 || abs(groups - Double(explanation.similarity)) < 1e-9)
            }
            #expect(mistake.first.title != nil && mistake.second.title != nil)
            #expect(mistake.firstStory != mistake.secondStory)
        }
    }

    /// Where the articles were not read, labels alone are scored and shown.
    @Test func labelsWithoutArticles() {
        let labels = StoryLabels([
            StoryLabel(id: "a", story: "1", title: "A"), StoryLabel(id: "b", story: "1", title: "B"),
            StoryLabel(id: "c", story: "2"),
        ])
        let predictions = StoryLabels([StoryLabel(id: "b", story: "x"), StoryLabel(id: "c", story: "x")])
        let evaluation = StoryEvaluation(
            name: "bare", labels: labels, corpus: Corpus(articles: [], clock: .brussels), predictions: predictions,
            settings: Settings(), mistakes: 5)
        // a stands alone: precision (1 + ½ + ½) / 3, recall (½ + ½ + 1) / 3.
        #expect(abs(evaluation.score.bcubedPrecision - 2.0 / 3) < 1e-12)
        #expect(abs(evaluation.score.bcubedRecall - 2.0 / 3) < 1e-12)
        #expect(evaluation.missing == 1)
        #expect(evaluation.mistakes.map(\.mistake.kind) == [.joined, .parted])
        #expect(evaluation.mistakes[1].firstStory == nil && evaluation.mistakes[1].first.title == "A")
        #expect(evaluation.mistakes.allSatisfy { $0.explanation == nil })
    }
}

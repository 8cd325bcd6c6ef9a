import Fabula
import Foundation
import Testing

/// The sample week with its gold labels: what is read, and how well it is grouped.
struct SampleWeekTests {
    struct Label: Decodable {
        var id: String?
        var title: String
        var story: String
    }

    func labels() throws -> [Label] {
        try String(contentsOfFile: Place.file("Data/week-gold.jsonl"), encoding: .utf8).split(separator: "\n")
            .map { try JSONDecoder().decode(Label.self, from: Data($0.utf8)) }
    }

    @Test func everyArticleIsReadOnceAndNothingElse() throws {
        let corpus = try gather(from: FileSource(paths: [Place.file("Data/week")]))
        let labels = try labels()
        let ids = Set(labels.compactMap(\.id)), titles = Set(labels.filter { $0.id == nil }.map(\.title))
        for article in corpus.articles where !ids.contains(article.id) {
            #expect(titles.contains(article.title), "not in the gold: \(article.origin) \(article.title)")
        }
        let read = Set(corpus.articles.map(\.id)), headlines = Set(corpus.articles.map(\.title))
        for label in labels {
            #expect(label.id.map(read.contains) ?? headlines.contains(label.title), "not read: \(label.title)")
        }
        #expect(corpus.articles.count == labels.count)
        #expect(corpus.findings.filter { $0.severity != .note }.isEmpty)
        #expect(corpus.articles.allSatisfy { $0.time != nil && $0.language != nil })
    }

    /// The guard stands a little below what was measured; `make test` prints the figure.
    @Test func storiesAgreeWithTheLabels() throws {
        let chronicle = try chronicle(from: FileSource(paths: [Place.file("Data/week")]))
        var storyOf: [String: String] = [:]
        for story in chronicle.stories {
            for article in story.articles.map({ chronicle.corpus.articles[$0] }) {
                storyOf[article.id] = story.id
                storyOf["title:" + article.title] = story.id
            }
        }
        let labels = try labels()
        let found = labels.enumerated().map { index, label in
            storyOf[label.id ?? "title:" + label.title] ?? "unread \(index)"
        }
        let score = StoryScore(gold: labels.map(\.story), found: found)
        print(
            String(
                format: "Data/week: BCubed F %.4f (precision %.4f, recall %.4f), pairwise F %.4f, %d stories for %d",
                score.bcubedF1, score.bcubedPrecision, score.bcubedRecall, score.pairwiseF1, score.storiesFound,
                score.storiesGold))
        #expect(score.bcubedF1 > 0.83)
    }
}

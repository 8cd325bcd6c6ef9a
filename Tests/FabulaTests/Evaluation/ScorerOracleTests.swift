import Fabula
import Foundation
import Testing

/// The figures of an independent scorer in Python, to four digits, on each labelled collection that is there.
struct ScorerOracleTests {
    @Test(arguments: [("og2021", "fr"), ("og2021", "de"), ("giveme5w1h_news_cluster", "en")])
    func agreesWithTheScorer(set: String, language: String) throws {
        guard let scorer = Place.shared("score/stories.py"), let gold = Place.shared("data/\(set)/docs.jsonl.gz") else {
            return
        }
        var settings = Settings()
        settings.filter.languages = [language]
        let source = FileSource(paths: [gold])
        let stories = FileManager.default.temporaryDirectory.appending(path: "stories-\(UUID()).jsonl")
        defer { try? FileManager.default.removeItem(at: stories) }
        let chronicle = cluster(try gather(from: source, settings: settings), settings: settings)
        try Data(chronicle.articlesTable.bytes(.jsonl)).write(to: stories)
        guard let told = try python([scorer, gold, stories.path, "--language", language]) else { return }
        let ours = StoryEvaluation(
            name: set, labels: try StoryLabels(path: gold), corpus: try gather(from: source), settings: settings,
            mistakes: 0)
        for (name, value) in [
            ("documents", Double(ours.score.documents)), ("missing", Double(ours.missing)),
            ("bcubed_p", ours.score.bcubedPrecision), ("bcubed_r", ours.score.bcubedRecall),
            ("bcubed_f1", ours.score.bcubedF1), ("pairwise_f1", ours.score.pairwiseF1),
            ("best_match_f1", ours.score.bestMatchF1), ("stories_gold", Double(ours.score.storiesGold)),
            ("stories_found", Double(ours.score.storiesFound)),
        ] {
            let other = try #require(told[name] as? Double)
            #expect(abs(other - value) <= 0.5e-4 + 1e-12, "\(name): \(value) here, \(other) there")
        }
    }

    /// The one JSON object that a script prints; `nil`, said aloud, where there is no Python.
    private func python(_ arguments: [String]) throws -> [String: Any]? {
        let (process, output) = (Process(), Pipe())
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardOutput = output
        try process.run()
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        if process.terminationStatus == 127 {
            print("skipped: no python3 to run the independent scorer")
            return nil
        }
        return try JSONSerialization.jsonObject(with: data) as? [String: Any]
    }
}

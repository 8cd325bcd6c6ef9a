import Fabula
import Foundation

/// The evaluation of all sets that the user named.
struct EvaluationRun {
    let sets: [LabelledInput]
    /// The file of stories to score instead of those that grouping finds.
    let predictions: String?
    /// How many mistakes to explain of each set; by default twenty of a single one.
    let mistakes: Int?
    let reading: ReadingOptions
    let settings: Settings

    /// One evaluation a set and language, in the order named, and what was found wrong in labels and articles.
    func evaluations() throws -> ([StoryEvaluation], [Finding]) {
        let predicted = try predictions.map(labels(in:))
        var findings = predicted?.findings ?? []
        let isSingle = sets.count == 1 && sets[0].languages.count < 2
        var evaluations: [StoryEvaluation] = []
        for set in sets {
            let gold = try labels(in: set.gold)
            let corpus = try Terminal.whileSaying("Reading \(sanitized(set.gold))…") {
                try gather(from: reading.articleSource(of: set.inputs), settings: unfiltered)
            }
            findings += (set.inputs == [set.gold] ? [] : gold.findings) + corpus.findings
            for language in set.languages.isEmpty ? [nil] : set.languages.map(Optional.some) {
                var settings = settings
                if let language { settings.filter.languages = [language] }
                let name = [set.name(among: sets), language].compactMap(\.self).joined(separator: " ")
                evaluations.append(
                    Terminal.whileSaying("Grouping \(sanitized(name))…") {
                        StoryEvaluation(
                            name: name, labels: gold, corpus: corpus, predictions: predicted, settings: settings,
                            mistakes: mistakes ?? (isSingle ? 20 : 0))
                    })
                if evaluations.last!.score.documents == 0 { throw NoLabels(path: set.gold, language: language) }
            }
        }
        return (evaluations, findings)
    }

    /// All documents are read, so that labels of those left out are known from labels of those that are missing.
    private var unfiltered: Settings {
        var settings = settings
        settings.filter = Filter()
        return settings
    }

    private func labels(in path: String) throws -> StoryLabels {
        let labels = try StoryLabels(path: path)
        if labels.labels.isEmpty { throw NoLabels(path: path, language: nil) }
        return labels
    }
}

/// A file that was named for its labels and has none.
struct NoLabels: LocalizedError {
    var path: String
    var language: String?

    var errorDescription: String? {
        let whose = language.map { " of language “\(sanitized($0))”" } ?? ""
        return "\(sanitized(path)): no label\(whose) takes part. Labels are JSON lines: {\"id\": …, \"story\": …}"
    }
}

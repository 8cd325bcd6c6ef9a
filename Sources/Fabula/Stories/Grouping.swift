import Foundation
import TextAnalysis
import VectorSpace

/// A corpus with all that grouping finds out about it: what stories are cut from, and what an explanation reads.
public struct Grouping: Sendable {
    /// The documents; each is a row of the vectors.
    public let corpus: Corpus
    /// The settings it was made with.
    public let settings: Settings
    /// A vector a document.
    public let vectors: Vectors
    /// When each document appeared, in seconds; `nil` for undated ones.
    public let times: [Int64?]
    /// How similarity falls with time.
    public let kernel: TimeKernel
    /// The pairs at least as similar as the floor.
    public let pairs: SimilarPairs
    /// The tree of merges.
    public let dendrogram: Dendrogram
    /// How each word and each name is written.
    let wordForms, nameForms: [String]

    /// Terms → vectors → similar pairs → average linkage.
    public init(_ corpus: Corpus, settings: Settings = Settings()) {
        (self.corpus, self.settings, kernel) = (corpus, settings, TimeKernel())
        let terms = analyze(corpus.documentTexts, threads: settings.threads)
        (wordForms, nameForms) = (terms.wordForms, terms.nameForms)
        vectors = Vectors(
            words: terms.words.matrix, names: terms.names.matrix, vocabularies: corpus.vocabularies,
            threads: settings.threads)
        times = corpus.articles.map { $0.time.map(corpus.clock.instant) }
        pairs = similarPairs(
            of: vectors, times: times, kernel: kernel, floor: settings.floor, threads: settings.threads)
        dendrogram = averageLinkage(
            pairs: pairs, count: vectors.count, floor: Double(settings.floor), cohesion: settings.cohesion)
    }

    /// For each document the first one of its story, as the threshold cuts the tree.
    public var labels: [Int32] { dendrogram.clusters(threshold: settings.threshold) }

    /// The stories, without timelines.
    public var chronicle: Chronicle {
        let stories = StoryBuilder(corpus: corpus, vectors: vectors, wordForms: wordForms)
            .stories(labels: labels, pairs: pairs)
        return Chronicle(corpus: corpus, stories: stories, timelines: [], copyOf: exactCopies(in: corpus.articles))
    }

    /// The similarity of two documents.
    func similarity(_ first: Int, _ second: Int) -> Float {
        vectors.dot(first, second).dot * vectors.gain(first, second) * kernel.factor(times[first], times[second])
    }

    /// The similarity of two groups of documents as linkage counts it: pairs below the floor are 0.
    ///
    /// O(pairs · terms of a document).
    func similarity(ofGroups first: [Int], _ second: [Int]) -> Double {
        let mean = { (a: [Int], b: [Int]) in
            let sum = a.reduce(0.0) { sum, i in
                b.reduce(sum) { sum, j in
                    let similarity = i == j ? 1 : self.similarity(i, j)
                    return similarity >= self.settings.floor ? sum + Double(similarity) : sum
                }
            }
            return sum / (Double(a.count) * Double(b.count))
        }
        return mean(first, second) / pow(mean(first, first) * mean(second, second), settings.cohesion / 2)
    }

    /// How a column of the vectors' lexical part is written: words in lower case, names as written.
    func form(ofColumn column: Int32) -> String {
        let column = Int(column)
        return column < vectors.wordCount ? wordForms[column] : nameForms[column - vectors.wordCount]
    }
}

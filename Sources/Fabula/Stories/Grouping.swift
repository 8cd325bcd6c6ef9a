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
    /// The pairs at least as similar as the floor, half the threshold.
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
        vectors = Vectors(words: terms.words.matrix, names: terms.names.matrix, threads: settings.threads)
        times = corpus.articles.map { $0.time.map(corpus.clock.instant) }
        pairs = similarPairs(
            of: vectors, times: times, kernel: kernel, floor: settings.floor, threads: settings.threads)
        dendrogram = averageLinkage(pairs: pairs, count: corpus.articles.count, floor: Double(settings.floor))
    }

    /// For each document the first one of its story, as the threshold cuts the tree.
    public var labels: [Int32] { dendrogram.clusters(threshold: settings.threshold) }

    /// The stories, without timelines.
    public var chronicle: Chronicle {
        let stories = StoryBuilder(corpus: corpus, vectors: vectors, wordForms: wordForms)
            .stories(labels: labels, pairs: pairs)
        return Chronicle(corpus: corpus, stories: stories, timelines: [], copyOf: exactCopies(in: corpus.articles))
    }

    /// How a column of the vectors' lexical part is written: words in lower case, names as written.
    func form(ofColumn column: Int32) -> String {
        let column = Int(column)
        return column < vectors.wordCount ? wordForms[column] : nameForms[column - vectors.wordCount]
    }
}

import Foundation
import TextAnalysis
import VectorSpace
import Workers

/// A corpus with all that grouping finds out about it: what stories are cut from, and what an explanation reads.
///
/// Documents go by their index in the corpus throughout. A copy takes no part in pairs and linkage; it joins its original.
public struct Grouping: Sendable {
    /// The documents; each is a row of the vectors.
    public let corpus: Corpus
    /// The settings it was made with, the threshold decided.
    public let settings: Settings
    /// A vector a document.
    public let vectors: Vectors
    /// When each document appeared, in seconds; `nil` for undated ones.
    public let times: [Int64?]
    /// How similarity falls with time.
    public let kernel: TimeKernel
    /// The pairs at least as similar as the floor, copies left out.
    public let pairs: SimilarPairs
    /// The tree of merges: first the copies join their originals, then the most similar join each other.
    public let dendrogram: Dendrogram
    /// Which documents are copies of which.
    let copies: Copies
    /// How each word and each name is written.
    let wordForms, nameForms: [String]

    /// Copies, terms → vectors → similar pairs → linkage.
    ///
    /// Copies count in the document frequencies: leaving them out of these, too, cost .019 F on Giveme5W1H and gained
    /// nothing on OG2021.
    public init(_ corpus: Corpus, settings: Settings = Settings()) {
        let kernel = TimeKernel()
        let settings = settings.decided(for: corpus, reach: kernel.reach)
        (self.corpus, self.settings, self.kernel) = (corpus, settings, kernel)
        let texts = Phases.measure("headlines") { corpus.documentTexts }
        copies = Phases.measure("copies") { Copies(among: texts, corpus.circumstances, threads: settings.threads) }
        let terms = Phases.measure("terms") { analyze(texts, threads: settings.threads) }
        (wordForms, nameForms) = (terms.wordForms, terms.nameForms)
        vectors = Phases.measure("vectors") {
            Vectors(
                words: terms.words.matrix, names: terms.names.matrix, vocabularies: corpus.vocabularies,
                threads: settings.threads)
        }
        times = corpus.instants
        let (vectors, times, copies) = (vectors, times, copies)
        pairs = Phases.measure("pairs") { Self.pairs(of: vectors, times, kernel, copies, settings) }
        let pairs = pairs
        dendrogram = Phases.measure("linkage") { Self.dendrogram(pairs, copies, settings) }
    }

    /// The pairs of documents that are no copies. O(n) besides the search.
    private static func pairs(
        of vectors: Vectors, _ times: [Int64?], _ kernel: TimeKernel, _ copies: Copies, _ settings: Settings
    ) -> SimilarPairs {
        var pairs = similarPairs(
            of: vectors.rows(copies.originals), times: copies.rows(times), kernel: kernel, floor: settings.floor,
            threads: settings.threads)
        if copies.originals.count < vectors.count {
            for k in 0..<pairs.count {
                pairs.first[k] = Int32(copies.originals[Int(pairs.first[k])])
                pairs.second[k] = Int32(copies.originals[Int(pairs.second[k])])
            }
        }
        return pairs
    }

    /// The tree of all documents.
    private static func dendrogram(_ pairs: SimilarPairs, _ copies: Copies, _ settings: Settings) -> Dendrogram {
        var tree = averageLinkage(
            pairs: pairs, count: copies.copyOf.count, floor: Double(settings.floor), cohesion: settings.cohesion)
        let joined = copies.copyOf.enumerated().compactMap { copy, original in
            original.map { Dendrogram.Merge(first: Int32($0), second: Int32(copy), similarity: .infinity) }
        }
        tree.merges = joined + tree.merges
        return tree
    }

    /// The same with another threshold: terms, vectors and, where the threshold is higher, pairs are not made anew.
    func dendrogram(threshold: Double) -> Dendrogram {
        var settings = settings
        settings.threshold = threshold
        let pairs =
            settings.floor >= self.settings.floor
            ? self.pairs.atLeast(settings.floor) : Self.pairs(of: vectors, times, kernel, copies, settings)
        return Self.dendrogram(pairs, copies, settings)
    }

    /// For each document the first one of its story, as the threshold cuts the tree.
    public var labels: [Int32] { dendrogram.clusters(threshold: settings.threshold) }

    /// The stories, without timelines.
    public var chronicle: Chronicle {
        let stories = Phases.measure("stories") {
            StoryBuilder(
                corpus: corpus, copies: copies, vectors: vectors, wordForms: wordForms, threads: settings.threads
            )
            .stories(labels: labels, pairs: pairs)
        }
        return Chronicle(
            corpus: corpus, stories: stories, timelines: [], copyOf: copies.copyOf, threshold: settings.threshold)
    }

    /// How a column of the vectors' lexical part is written: words in lower case, names as written.
    func form(ofColumn column: Int32) -> String {
        let column = Int(column)
        return column < vectors.wordCount ? wordForms[column] : nameForms[column - vectors.wordCount]
    }
}

extension SimilarPairs {
    /// The pairs of at least this similarity.
    fileprivate func atLeast(_ floor: Float) -> SimilarPairs {
        let kept = similarity.indices.filter { similarity[$0] >= floor }
        return SimilarPairs(
            first: kept.map { first[$0] }, second: kept.map { second[$0] }, similarity: kept.map { similarity[$0] })
    }
}

extension Settings {
    /// The same with the threshold that the granularity asks for in a corpus.
    fileprivate func decided(for corpus: Corpus, reach: Int64) -> Settings {
        guard let granularity else { return self }
        var settings = self
        settings.threshold = granularity.threshold(around: corpus.meanNeighbours(within: reach))
        return settings
    }
}

extension Corpus {
    /// How many articles, itself included, an article has on average within so many seconds; undated ones are near all.
    ///
    /// O(n): articles stand in order of time, those without one last.
    package func meanNeighbours(within reach: Int64) -> Double {
        guard !articles.isEmpty else { return 0 }
        let dated = instants.compactMap(\.self)
        let undated = articles.count - dated.count
        var (first, next, near) = (0, 0, undated * articles.count)
        for time in dated {
            while time - dated[first] > reach { first += 1 }
            while next < dated.count, dated[next] - time <= reach { next += 1 }
            near += next - first + undated
        }
        return Double(near) / Double(articles.count)
    }
}

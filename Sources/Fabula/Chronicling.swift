import TextAnalysis
import VectorSpace

/// Reads a source and keeps each document once, in canonical order.
///
/// Throws only where the source itself is missing or unreadable.
public func gather(from source: some ArticleSource, settings: Settings = Settings()) throws -> Corpus {
    Corpus(gathering: try source.harvest(), clock: settings.clock, threads: settings.threads)
        .filtered(by: settings.filter)
}

/// The whole way of the articles: from an input to stories with their timelines.
public func chronicle(from source: some ArticleSource, settings: Settings = Settings()) throws -> Chronicle {
    cluster(try gather(from: source, settings: settings), settings: settings).withTimelines(threads: settings.threads)
}

/// Groups a corpus into stories: terms → vectors → similar pairs → average linkage → clusters at the threshold, where a text
/// and its copies are one row.
///
/// Copies count in the document frequencies: leaving them out of these, too, cost .019 F on Giveme5W1H and gained nothing
/// on OG2021. The chronicle's timelines are left empty.
public func cluster(_ corpus: Corpus, settings: Settings = Settings()) -> Chronicle {
    let texts = corpus.documentTexts
    let copies = Copies(among: texts, corpus.circumstances, threads: settings.threads)
    let terms = analyze(texts, threads: settings.threads)
    let vectors = Vectors(words: terms.words.matrix, names: terms.names.matrix, threads: settings.threads)
        .rows(copies.originals)
    let pairs = similarPairs(
        of: vectors, times: copies.rows(corpus.instants), floor: settings.floor, threads: settings.threads)
    let dendrogram = averageLinkage(pairs: pairs, count: vectors.count, floor: Double(settings.floor))
    let stories = StoryBuilder(corpus: corpus, copies: copies, vectors: vectors, wordForms: terms.wordForms)
        .stories(labels: dendrogram.clusters(threshold: settings.threshold), pairs: pairs)
    return Chronicle(corpus: corpus, stories: stories, timelines: [], copyOf: copies.copyOf)
}

extension Chronicle {
    /// The same with a timeline for each of its stories.
    public func withTimelines(threads: Int) -> Chronicle {
        var chronicle = self
        chronicle.timelines = Fabula.timelines(of: stories, in: corpus, threads: threads)
        return chronicle
    }
}

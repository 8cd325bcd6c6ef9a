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

/// Groups a corpus into stories: terms → vectors → similar pairs → average linkage → clusters at the threshold.
///
/// The chronicle's timelines are left empty.
public func cluster(_ corpus: Corpus, settings: Settings = Settings()) -> Chronicle {
    let terms = analyze(corpus.documentTexts, threads: settings.threads)
    let vectors = Vectors(
        words: terms.words.matrix, names: terms.names.matrix, vocabularies: corpus.vocabularies,
        threads: settings.threads)
    let times = corpus.articles.map { $0.time.map(corpus.clock.instant) }
    let pairs = similarPairs(of: vectors, times: times, floor: settings.floor, threads: settings.threads)
    let dendrogram = averageLinkage(pairs: pairs, count: corpus.articles.count, floor: Double(settings.floor), cohesion: settings.cohesion)
    let stories = StoryBuilder(corpus: corpus, vectors: vectors, wordForms: terms.wordForms)
        .stories(labels: dendrogram.clusters(threshold: settings.threshold), pairs: pairs)
    return Chronicle(corpus: corpus, stories: stories, timelines: [], copyOf: exactCopies(in: corpus.articles))
}

extension Chronicle {
    /// The same with a timeline for each of its stories.
    public func withTimelines(threads: Int) -> Chronicle {
        var chronicle = self
        chronicle.timelines = Fabula.timelines(of: stories, in: corpus, threads: threads)
        return chronicle
    }
}

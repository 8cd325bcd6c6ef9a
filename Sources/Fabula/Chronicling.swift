import Workers

/// Reads a source and keeps each document once, in canonical order.
///
/// Throws only where the source itself is missing or unreadable.
public func gather(from source: some ArticleSource, settings: Settings = Settings()) throws -> Corpus {
    let harvest = try Phases.measure("read") { try source.harvest() }
    return Phases.measure("gather") {
        Corpus(gathering: harvest, clock: settings.clock, threads: settings.threads).filtered(by: settings.filter)
    }
}

/// The whole way of the articles: from an input to stories with their timelines.
public func chronicle(from source: some ArticleSource, settings: Settings = Settings()) throws -> Chronicle {
    cluster(try gather(from: source, settings: settings), settings: settings).withTimelines(threads: settings.threads)
}

/// Groups a corpus into stories: terms → vectors → similar pairs → average linkage → clusters at the threshold, where a text
/// and its copies are one row.
///
/// ``Grouping`` has the steps. The chronicle's timelines are left empty.
public func cluster(_ corpus: Corpus, settings: Settings = Settings()) -> Chronicle {
    Grouping(corpus, settings: settings).chronicle
}

extension Chronicle {
    /// The same with a timeline for each of its stories; see ``timeline(of:in:days:sentences:threads:)``.
    public func withTimelines(days: Int? = nil, sentences: Int? = nil, threads: Int) -> Chronicle {
        var chronicle = self
        chronicle.timelines = Phases.measure("timelines") {
            Fabula.timelines(of: stories, in: corpus, days: days, sentences: sentences, threads: threads)
        }
        return chronicle
    }
}

import Foundation
import TextAnalysis

/// What a run can be told to do otherwise. The defaults are the measured ones.
public struct Settings: Sendable {
    /// The zone that reads zoneless times and cuts days.
    public var clock = Clock.brussels
    /// How much is one story; `nil` where a threshold was given.
    public var granularity: Granularity? = .story
    /// The similarity at which two groups of articles are one story, 0…1. Higher: smaller, purer stories. To set it puts it
    /// in the place of the granularity, which chooses one by the number of articles.
    public var threshold = 0.22 { didSet { granularity = nil } }
    /// How much the similarity of two groups makes up for their own looseness, 0…1 (see `averageLinkage`).
    var cohesion = 0.5
    /// Pairs less similar than this count as strangers.
    var floor: Float { Float(threshold * 0.4) }
    /// Worker threads. The result is the same for any number.
    public var threads = ProcessInfo.processInfo.activeProcessorCount
    /// Which documents take part.
    public var filter = Filter()

    /// The defaults.
    public init() {}
}

/// Which documents take part in a run.
public struct Filter: Sendable, Hashable {
    /// First and last day, both included; documents without any date stay.
    public var since, until: Day?
    /// Outlets by name, in any case; empty takes all.
    public var sources: [String] = []
    /// Languages by tag, whatever the region; empty takes all.
    public var languages: [String] = []

    /// Takes all.
    public init() {}

    /// Whether the document takes part.
    public func admits(_ article: Article, clock: Clock) -> Bool {
        if let time = article.time {
            let day = clock.day(time)
            if let since, day < since { return false }
            if let until, day > until { return false }
        }
        let folded = { (s: String) in s.lowercased() }
        if !sources.isEmpty, !sources.map(folded).contains(folded(article.source ?? "")) { return false }
        return admits(language: article.language)
    }

    /// Whether documents of the language take part.
    func admits(language: String?) -> Bool {
        let primary = { (tag: String) in String(tag.lowercased().prefix { $0 != "-" && $0 != "_" }) }
        return languages.isEmpty || languages.map(primary).contains(primary(language ?? ""))
    }
}

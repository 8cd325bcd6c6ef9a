/// How much belongs to one story: cuts of the same tree of merges.
///
/// On the labelled sets (OG2021 in four languages, Giveme5W1H, two weeks of French feeds, the sample week) BCubed precision
/// and recall lie between: event .80–.98 and .56–.94, story .73–.92 and .69–.96, saga .62–.82 and .77–.98.
public enum Granularity: String, CaseIterable, Sendable {
    /// What happened on one occasion, with its first reactions: hardly ever two things in one.
    case event
    /// What a newspaper would print under one headline: an event with its aftermath.
    case story
    /// A longer affair with its events: rather too much together than anything apart.
    case saga

    /// The threshold that cuts so.
    public var threshold: Double {
        switch self {
        case .event: 0.32
        case .story: 0.22
        case .saga: 0.16
        }
    }
}

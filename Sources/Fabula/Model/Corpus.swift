/// The documents of one run: each once, with its id, in canonical order.
public struct Corpus: Sendable {
    /// The documents by (time, id): every tie and every output follows this order.
    public var articles: [Article]
    /// What reading and gathering dropped.
    public var dropped: [Dropped]
    /// What was found wrong.
    public var findings: [Finding]
    /// The zone that reads zoneless times and cuts days.
    public let clock: Clock

    /// Takes articles that already have ids and canonical order.
    public init(articles: [Article], dropped: [Dropped] = [], findings: [Finding] = [], clock: Clock) {
        (self.articles, self.dropped, self.findings, self.clock) = (articles, dropped, findings, clock)
    }
}

/// How much each part counts in the similarity of two documents; together 1.
public struct Shares: Sendable, Hashable {
    /// The cosine of the names. Higher: stories gather around persons and places.
    public var names: Double
    /// The cosine in the latent space. Higher: joins lone items by topic.
    public var latent: Double
    /// The cosine of the words: what the other parts leave.
    public var words: Double { 1 - names - latent }

    /// The measured shares, or others. Neither may be negative, and both together at most 1.
    public init(names: Double = 0.2, latent: Double = 0.1) {
        precondition(names >= 0 && latent >= 0 && names + latent <= 1, "shares must be parts of 1")
        (self.names, self.latent) = (names, latent)
    }
}

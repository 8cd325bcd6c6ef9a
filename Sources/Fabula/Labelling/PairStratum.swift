/// A kind of pairs of articles, by what grouping made of them: pairs are drawn from each kind apart.
///
/// Every pair of articles is of one kind. What the similarities are held against is the threshold.
public enum PairStratum: String, Sendable, Hashable, CaseIterable {
    /// In one story as copies of one text.
    case copies
    /// In one story, and as similar to one another as the threshold asks for.
    case linked
    /// In one story by way of other articles: the two are less similar than that.
    case chained
    /// In two stories that would meet at three quarters of the threshold.
    case near
    /// In two stories that would meet farther down.
    case far
    /// In two stories that meet nowhere, though the two are similar enough for linkage to take notice.
    case refused
    /// In two stories that meet nowhere, and not similar: nearly all pairs of a corpus.
    case rest

    /// Whether grouping put the two into one story.
    public var isJoined: Bool { self == .copies || self == .linked || self == .chained }

    /// Whether linkage had anything to weigh: all but ``rest``.
    public var isWeighed: Bool { self != .rest }

    /// How much answers are expected to differ: the standard deviation of a yes or no at the share of yes that labelled
    /// sets have. Strata of a kind are asked in proportion to their pairs times this (Neyman 1934).
    var expectedSpread: Double {
        switch self {
        case .copies: 0.15
        case .linked: 0.3
        case .chained, .near: 0.5
        case .far, .refused: 0.3
        case .rest: 0.05
        }
    }
}

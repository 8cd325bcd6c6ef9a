import VectorSpace

/// Whether two documents lie in one story, what decided it, and what would have decided otherwise.
public struct PairVerdict: Sendable, Hashable {
    /// Two groups of documents and how alike they are, as linkage counts it.
    public struct Offer: Sendable, Hashable {
        /// Indices into the corpus, ascending; the first group holds the first document asked about.
        public var first, second: [Int]
        /// The similarity that the threshold is held against.
        public var similarity: Double
    }

    /// Why the two documents are as similar as they are.
    public var explanation: PairExplanation
    /// Whether they lie in one story.
    public var isTogether: Bool
    /// The similarity that was asked for.
    public var threshold: Double
    /// Together: the merge at which the two met. Apart: their stories, and the merge of these that was refused.
    public var offer: Offer
    /// The nearest threshold, in thousandths, at which the answer is the other one: stories were made anew with it.
    /// `nil` where none from .02 to 1 is.
    public var turningThreshold: Double?
    /// Whether the two are copies of one text: then no similarity is asked for.
    public var isCopy = false
}

extension Grouping {
    /// Whether two different documents lie in one story, and why.
    ///
    /// Makes stories anew for some ten thresholds, since the floor follows the threshold; terms and vectors stay.
    public func verdict(_ first: Int, _ second: Int) -> PairVerdict {
        precondition(first != second, "a document is always in its own story")
        let labels = labels
        let isTogether = labels[first] == labels[second]
        let isCopy = (copies.copyOf[first] ?? first) == (copies.copyOf[second] ?? second)
        var offer = refusedOffer(first, second, labels)
        if isTogether, let index = dendrogram.meeting(of: first, second) {
            let sides = dendrogram.sides(of: index)
            let inOrder = sides.first.contains(first)
            offer = PairVerdict.Offer(
                first: inOrder ? sides.first : sides.second, second: inOrder ? sides.second : sides.first,
                similarity: min(1, dendrogram.merges[index].similarity))
        }
        return PairVerdict(
            explanation: explanation(first, second), isTogether: isTogether, threshold: settings.threshold,
            offer: offer, turningThreshold: isCopy ? nil : turningThreshold(first, second, from: offer),
            isCopy: isCopy)
    }

    /// The stories of two documents, and how alike they are as groups.
    private func refusedOffer(_ first: Int, _ second: Int, _ labels: [Int32]) -> PairVerdict.Offer {
        let members = { (label: Int32) in labels.indices.filter { labels[$0] == label } }
        let (a, b) = (members(labels[first]), members(labels[second]))
        return PairVerdict.Offer(first: a, second: b, similarity: similarity(ofGroups: a, b))
    }
}

/// A mistake with what a reader needs to see why: the two most similar documents of its two groups side by side.
public struct ExplainedMistake: Sendable, Hashable {
    /// A document of the mistake.
    public struct Document: Sendable, Hashable {
        /// What the label or the article says of it.
        public var id, title, time, outlet: String?
    }

    /// What went wrong, and how dear it is.
    public var mistake: StoryMistake
    /// The story that holds both groups: a found one where they were joined, a gold one where they were parted.
    public var story: String?
    /// What each group is: a gold story where they were joined, a found one where they were parted; `nil` for none found.
    public var firstStory, secondStory: String?
    /// The most similar documents, one of each group.
    public var first, second: Document
    /// Why these two are as similar as they are; `nil` where the articles were not read.
    public var explanation: PairExplanation?
    /// The similarity of the two groups, as linkage counts it.
    public var groupSimilarity: Double?

    /// Of groups larger than this only the first documents are compared.
    static let comparedDocuments = 200

    /// Looks for the pair to show. `found` has a found story for each label, made up where there is none.
    init(_ mistake: StoryMistake, set: LabelledSet, found: [String], grouping: Grouping?) {
        self.mistake = mistake
        let (a, b) = (mistake.first[0], mistake.second[0])
        let isJoined = mistake.kind == .joined
        let (gold, predicted) = ({ (d: Int) in set.labels[d].story }, { (d: Int) in Self.named(found[d]) })
        story = isJoined ? predicted(a) : gold(a)
        firstStory = isJoined ? gold(a) : predicted(a)
        secondStory = isJoined ? gold(b) : predicted(b)
        var pair = (a, b)
        if let grouping, let bond = Self.bond(mistake, set, grouping) {
            pair = bond.pair
            groupSimilarity = bond.groups
            explanation = grouping.explanation(set.documents[pair.0]!, set.documents[pair.1]!)
        }
        first = Document(set, pair.0)
        second = Document(set, pair.1)
    }

    /// A found story that was made up for a missing document has no name.
    private static func named(_ story: String) -> String? { story.hasPrefix("\u{0}") ? nil : story }

    /// The most similar pair of the two groups, the first of equals, and how alike they are as groups; `nil` where none was read.
    private static func bond(
        _ mistake: StoryMistake, _ set: LabelledSet, _ grouping: Grouping
    ) -> (pair: (Int, Int), groups: Double)? {
        let read = { (group: [Int]) in Array(group.filter { set.documents[$0] != nil }.prefix(comparedDocuments)) }
        let (first, second) = (read(mistake.first), read(mistake.second))
        var best: (pair: (Int, Int), similarity: Float)?
        for a in first {
            for b in second {
                let similarity = grouping.similarity(set.documents[a]!, set.documents[b]!)
                if best.map({ similarity > $0.similarity }) ?? true { best = ((a, b), similarity) }
            }
        }
        let documents = { (group: [Int]) in group.map { set.documents[$0]! } }
        return best.map { ($0.pair, grouping.similarity(ofGroups: documents(first), documents(second))) }
    }
}

extension ExplainedMistake.Document {
    /// What the article says, else what the label does.
    fileprivate init(_ set: LabelledSet, _ index: Int) {
        let (label, article) = (set.labels[index], set.documents[index].map { set.corpus.articles[$0] })
        id = article?.id ?? label.id
        title = article?.title ?? label.title
        time = article?.time?.iso ?? label.published
        outlet = article?.source ?? label.source
    }
}

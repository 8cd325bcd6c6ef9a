import Fabula

/// The sample week with its labels: a person whose answers are known.
struct LabelledWeek {
    let pairs: StratifiedPairs
    /// The story of each document.
    let stories: [String]

    static let shared = Result { try LabelledWeek() }

    private init() throws {
        let grouping = Grouping(try gather(from: FileSource(paths: [Place.file("Data/week")])))
        let labels = try StoryLabels(path: Place.file("Data/week-gold.jsonl")).labels
        var stories = [String](repeating: "", count: grouping.corpus.articles.count)
        for (label, document) in zip(labels, grouping.corpus.documents(of: labels)) {
            if let document { stories[document] = label.story }
        }
        (pairs, self.stories) = (StratifiedPairs(grouping), stories)
    }

    func isSame(_ pair: DocumentPair) -> Bool { stories[pair.first] == stories[pair.second] }

    /// What the person says of the pairs that a seed draws.
    func answers(_ count: Int, seed: UInt64) -> [StratumAnswers] {
        var sampler = PairSampler(pairs, seed: seed)
        var answers: [PairStratum: StratumAnswers] = [:]
        for _ in 0..<count {
            guard let drawn = sampler.next() else { break }
            answers[
                drawn.stratum,
                default: StratumAnswers(
                    drawn.stratum, population: pairs.count(drawn.stratum), answers: [])
            ].answers.append(
                .init(isSame: isSame(drawn.pair), meeting: pairs.meeting(of: drawn.pair) ?? 0))
        }
        return PairStratum.allCases.compactMap { answers[$0] }
    }
}

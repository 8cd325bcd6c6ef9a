/// What labelled pairs say about the stories of a corpus: figures with intervals, and a threshold.
public struct PairEvaluation: Sendable {
    /// The answers by stratum, in the order of the strata; those that have pairs.
    public var strata: [StratumAnswers]
    /// The figures.
    public var accuracy: PairAccuracy
    /// Which threshold would be best; `nil` without answers enough.
    public var advice: ThresholdAdvice?
    /// The similarity that was asked for.
    public var threshold: Double
    /// Labels whose articles are not in the corpus: left out.
    public var missing: Int
    /// Whether the strata of the corpus are those that the labels were drawn from. Where they are not, the figures are
    /// those of the corpus that the labels were drawn from, as far as its articles are here.
    public var isOfThisCorpus: Bool

    /// Holds labels against the stories of a corpus. O(labels · log n + pairs of the graph · log n).
    public init(_ labels: PairLabels, _ pairs: StratifiedPairs) {
        let (grouping, places) = (pairs.grouping, PairPlaces(pairs.grouping.corpus))
        var drawn: [PairStratum: StratumAnswers] = [:]
        (threshold, missing) = (grouping.settings.threshold, 0)
        for record in labels.records {
            guard let pair = places.pair(of: record) else {
                missing += 1
                continue
            }
            let meeting = pairs.meeting(of: pair) ?? 0
            var answers =
                drawn[record.stratum]
                ?? StratumAnswers(record.stratum, population: record.population, answers: [])
            if record.answer == .unsure {
                answers.unsure += 1
            } else {
                answers.answers.append(.init(isSame: record.answer == .same, meeting: meeting))
            }
            drawn[record.stratum] = answers
        }
        isOfThisCorpus = drawn.values.allSatisfy { $0.population == pairs.count($0.stratum) }
        let (isOfThisCorpus, total) = (isOfThisCorpus, drawn.values.reduce(0) { $0 + $1.population })
        strata = PairStratum.allCases.compactMap { stratum in
            let isHere = isOfThisCorpus && pairs.count(stratum) > 0
            return drawn[stratum]
                ?? (isHere ? StratumAnswers(stratum, population: pairs.count(stratum), answers: []) : nil)
        }
        // With as many pairs as the labels were drawn from, the articles are the same: what is joined is counted.
        let isCounted = missing == 0 && total == PairStratum.allCases.reduce(0) { $0 + pairs.count($1) }
        accuracy = PairAccuracy(
            strata, threshold: threshold, joined: isCounted ? pairs.joinedCount(threshold: threshold) : nil)
        advice = ThresholdAdvice(strata, present: threshold)
    }

    /// Labels of a corpus of which only the strata are known.
    package init(strata: [StratumAnswers], threshold: Double, missing: Int = 0) {
        (self.strata, self.threshold, self.missing, isOfThisCorpus) = (strata, threshold, missing, missing == 0)
        accuracy = PairAccuracy(strata, threshold: threshold)
        advice = ThresholdAdvice(strata, present: threshold)
    }

    /// How many pairs were answered.
    public var answered: Int { strata.reduce(0) { $0 + $1.answers.count } }
    /// How many pairs were passed over.
    public var unsure: Int { strata.reduce(0) { $0 + $1.unsure } }
}

/// Where the articles of labels stand in a corpus.
struct PairPlaces {
    private var places: [String: Int] = [:]

    init(_ corpus: Corpus) {
        for (index, article) in corpus.articles.enumerated() { places[article.id] = index }
    }

    /// The documents of a label; `nil` where one of them is not there.
    func pair(of record: LabelRecord) -> DocumentPair? {
        guard let first = places[record.first], let second = places[record.second] else { return nil }
        return DocumentPair(first, second)
    }
}

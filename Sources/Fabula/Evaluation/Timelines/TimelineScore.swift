/// The ways to compare a timeline with a reference, the most telling first.
public enum TimelineMeasure: String, Sendable, Hashable, CaseIterable {
    /// ROUGE-1 and ROUGE-2 of aligned days ("align+ m:1"): AR1-F and AR2-F.
    case ar1, ar2
    /// ROUGE of the days that both have; what is told of other days was missed.
    case agreement1, agreement2
    /// ROUGE of all texts together, whatever their days.
    case concat1, concat2
    /// The days themselves.
    case date
}

/// How well a timeline tells what a reference tells, by each ``TimelineMeasure``.
///
/// Martschat & Markert, "Improving ROUGE for timeline summarization" (EACL 2017).
public struct TimelineScore: Sendable, Hashable {
    private var shares: [PrecisionRecall]

    /// Precision and recall by a measure.
    public subscript(measure: TimelineMeasure) -> PrecisionRecall {
        shares[TimelineMeasure.allCases.firstIndex(of: measure)!]
    }

    /// Nothing was found.
    public static let zero = TimelineScore { _ in .zero }

    init(_ value: (TimelineMeasure) -> PrecisionRecall) { shares = TimelineMeasure.allCases.map(value) }

    /// Compares a prediction with a reference. O(bytes + days · days · words of a day).
    public init(predicted: TimelineReference, reference: TimelineReference) {
        guard !predicted.entries.isEmpty, !reference.entries.isEmpty else {
            self = .zero
            return
        }
        let (found, gold) = (CountedTimeline(predicted), CountedTimeline(reference))
        let alignment = TimelineAlignment(predicted: found, reference: gold)
        self.init { measure in
            switch measure {
            case .ar1: alignment.rouge(1, predicted: found, reference: gold)
            case .ar2: alignment.rouge(2, predicted: found, reference: gold)
            case .agreement1: Self.agreement(1, found, gold)
            case .agreement2: Self.agreement(2, found, gold)
            case .concat1: Self.concatenation(1, found, gold)
            case .concat2: Self.concatenation(2, found, gold)
            case .date: Self.dates(found, gold)
            }
        }
    }

    /// The means of precision and of recall; F1 is taken of these, as published figures are.
    public static func mean(_ scores: [TimelineScore]) -> TimelineScore {
        TimelineScore { measure in .mean(scores.map { $0[measure] }) }
    }

    private static func agreement(_ n: Int, _ found: CountedTimeline, _ gold: CountedTimeline) -> PrecisionRecall {
        let (texts, goldTexts) = (found.rouge[n - 1], gold.rouge[n - 1])
        let places = Dictionary(uniqueKeysWithValues: zip(gold.days, goldTexts))
        let hits = zip(found.days, texts).reduce(0) { $0 + (places[$1.0]?.overlap($1.1) ?? 0) }
        return PrecisionRecall(
            Double(hits), of: texts.reduce(0) { $0 + $1.total }, Double(hits), of: goldTexts.reduce(0) { $0 + $1.total }
        )
    }

    private static func concatenation(_ n: Int, _ found: CountedTimeline, _ gold: CountedTimeline) -> PrecisionRecall {
        let (text, goldText) = (found.concatenated[n - 1], gold.concatenated[n - 1])
        let hits = Double(text.overlap(goldText))
        return PrecisionRecall(hits, of: text.total, hits, of: goldText.total)
    }

    private static func dates(_ found: CountedTimeline, _ gold: CountedTimeline) -> PrecisionRecall {
        let hits = Double(Set(found.days).intersection(gold.days).count)
        return PrecisionRecall(hits, of: found.days.count, hits, of: gold.days.count)
    }
}

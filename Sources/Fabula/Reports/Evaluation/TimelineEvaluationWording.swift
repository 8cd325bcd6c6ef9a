/// The fixed words of evaluations of timelines, in one language.
struct TimelineEvaluationWording: Sendable {
    /// Heads of the measures, in their order, at most seven letters each.
    var measures: [String]
    var timeline, days, mean, meanOfPredicted, missing, legend: String
    /// The head of a comparison, its columns, and what the figures are.
    var against, difference, interval, better, worse, explanation: String

    static let english = TimelineEvaluationWording(
        measures: ["AR1-F", "AR2-F", "agree1", "agree2", "concat1", "concat2", "date F"],
        timeline: "Timeline", days: "days", mean: "Mean of %@", meanOfPredicted: "those %@ told",
        missing: "%@ without a prediction",
        legend: "AR: ROUGE-1 and -2 of aligned days; agree: of the days in common; concat: of all texts together; "
            + "date F: the dates. Each is F1, of several timelines that of the mean precision and recall.",
        against: "%@ against %@", difference: "more by", interval: "95 %", better: "better", worse: "worse",
        explanation: "Paired bootstrap over the stories; better, worse: timelines.")

    static let french = TimelineEvaluationWording(
        measures: ["AR1-F", "AR2-F", "accord1", "accord2", "concat1", "concat2", "dates F"],
        timeline: "Chronologie", days: "jours", mean: "Moyenne de %@", meanOfPredicted: "les %@ racontées",
        missing: "%@ sans prédiction",
        legend:
            "AR\u{A0}: ROUGE-1 et -2 des jours alignés\u{A0}; accord\u{A0}: des jours communs\u{A0}; concat\u{A0}: de tous "
            + "les textes ensemble\u{A0}; dates F\u{A0}: les dates. Chacun est un F1, de plusieurs chronologies celui de la "
            + "précision et du rappel moyens.",
        against: "%@ contre %@", difference: "de plus", interval: "95 %", better: "mieux", worse: "moins",
        explanation: "Bootstrap apparié sur les sujets\u{A0}; mieux, moins\u{A0}: chronologies.")
}

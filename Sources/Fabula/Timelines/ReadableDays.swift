import TextAnalysis

/// The days that a reader wants to see: those that score at least a fifth of the best, no more than grows with the root of the number of
/// articles (two for one or two, five for twelve, twenty for three hundred).
///
/// A day more than ten days before or after the reports must be told by two articles: one sentence of background is no event.
package func readableDays(
    _ scores: [DayScore], _ rows: [DatedRow], _ sentences: [StorySentence], articles: Int
) -> [DayScore] {
    let reports = sentences.compactMap(\.reportDay)
    let likely = scores.filter { score in
        guard let first = reports.min(), let last = reports.max() else { return true }
        if score.day >= first - 10, score.day <= last + 10 { return true }
        return Set(score.rows.map { sentences[rows[$0].sentence].article }).count > 1
    }
    let limit = min(20, max(2, Int((1.2 * Double(articles).squareRoot()).rounded(.up))))
    let best = bestDays(likely, count: limit)
    return best.filter { $0.score >= 0.2 * best[0].score }
}

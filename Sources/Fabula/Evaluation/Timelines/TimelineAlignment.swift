import TextAnalysis

/// The alignment "align+ m:1" of two timelines: each day goes to the day of the other that costs least, several may go to one.
///
/// A pair of days costs (1 − 1 / (1 + distance in days)) · (1 − F1 of their words): the same day costs nothing, nor does the same text.
/// Ties go to the earlier day. Martschat & Markert, "Improving ROUGE for timeline summarization" (EACL 2017).
package struct TimelineAlignment: Sendable, Hashable {
    /// For each predicted day its day of the reference, by index, and the other way round; both timelines have days.
    package private(set) var toReference: [Int], toPrediction: [Int]

    /// Aligns two timelines. O(days · days · words of a day) in time, O(days) in memory.
    package init(predicted: CountedTimeline, reference: CountedTimeline) {
        var rows = [(cost: Double, day: Int)](repeating: (.infinity, 0), count: predicted.days.count)
        var columns = [(cost: Double, day: Int)](repeating: (.infinity, 0), count: reference.days.count)
        for row in rows.indices {
            for column in columns.indices {
                let near = Self.nearness(predicted, row, reference, column)
                let cost = (1 - near) * (1 - predicted.words[row].f1(reference.words[column]))
                if cost < rows[row].cost { rows[row] = (cost, column) }
                if cost < columns[column].cost { columns[column] = (cost, row) }
            }
        }
        (toReference, toPrediction) = (rows.map(\.day), columns.map(\.day))
    }

    /// ROUGE of aligned days, each pair's hits by its nearness; `n` is 1 or 2.
    func rouge(_ n: Int, predicted: CountedTimeline, reference: CountedTimeline) -> PrecisionRecall {
        let (found, gold) = (predicted.rouge[n - 1], reference.rouge[n - 1])
        let hits = { (row: Int, column: Int) in
            Double(found[row].overlap(gold[column])) * Self.nearness(predicted, row, reference, column)
        }
        let foundHits = toReference.indices.reduce(0) { $0 + hits($1, toReference[$1]) }
        let goldHits = toPrediction.indices.reduce(0) { $0 + hits(toPrediction[$1], $1) }
        return PrecisionRecall(
            foundHits, of: found.reduce(0) { $0 + $1.total }, goldHits, of: gold.reduce(0) { $0 + $1.total })
    }

    /// 1 / (1 + distance in days).
    private static func nearness(
        _ predicted: CountedTimeline, _ row: Int, _ reference: CountedTimeline, _ column: Int
    ) -> Double {
        1 / (Double(abs(predicted.days[row] - reference.days[column])) + 1)
    }
}

import TextAnalysis

/// Chooses what is told of a day.
///
/// The day's centre is the unit sum of its rows' texts and of undated reports of the day after and (by half) of the second day after,
/// moved towards the topic: news of an event goes on for two days, and those reports say best what it was.
package struct DayTexts {
    private let rows: [DatedRow]
    private let sentences: [StorySentence]
    private let vectors: SentenceVectors
    /// The undated rows of each day.
    private let reports: [Day: [Int]]

    package init(_ rows: [DatedRow], _ sentences: [StorySentence], _ vectors: SentenceVectors) {
        (self.rows, self.sentences, self.vectors) = (rows, sentences, vectors)
        reports = Dictionary(grouping: rows.indices.filter { rows[$0].kind == .published }, by: { rows[$0].day })
    }

    /// The day's centre.
    package func centre(of day: DayScore) -> [Double] {
        var sum = [Double](repeating: 0, count: vectors.termCount)
        for row in day.rows { vectors.add(text(row), times: 1, to: &sum) }
        for row in reports[day.day + 1, default: []] { vectors.add(text(row), times: 1, to: &sum) }
        for row in reports[day.day + 2, default: []] { vectors.add(text(row), times: 0.5, to: &sum) }
        return unit(zip(unit(sum), vectors.topic).map { $0 + $1 })
    }

    /// Up to `count` sentences of the day, by the order in which they were chosen: each time the one nearest to the centre, where
    /// words already told count 0.3, passing over those whose cosine with a chosen one is above 0.6. Ties to the earlier row.
    package func sentences(of day: DayScore, count: Int) -> [Int] {
        var candidates = distinct(day.rows.filter { 8...60 ~= sentences[rows[$0].sentence].wordCount })
        if candidates.isEmpty { candidates = distinct(day.rows) }
        var centre = centre(of: day)
        var chosen: [Int] = []
        var told: Set<Int32> = []
        while chosen.count < count, let best = nearest(candidates, to: centre) {
            chosen.append(rows[best].sentence)
            let taken = vectors.dense(text(best))
            candidates.removeAll { $0 == best || vectors.dot(text($0), taken) > 0.6 }
            for term in vectors.terms(of: text(best)) where told.insert(term).inserted { centre[Int(term)] *= 0.3 }
        }
        return chosen
    }

    /// The row whose text is nearest to a vector; the first of equals.
    package func nearest(_ candidates: [Int], to centre: [Double]) -> Int? {
        var best: (row: Int, value: Double)?
        for row in candidates {
            let value = vectors.dot(text(row), centre)
            if best.map({ value > $0.value }) ?? true { best = (row, value) }
        }
        return best?.row
    }

    private func text(_ row: Int) -> Int { vectors.textOf[rows[row].sentence] }

    /// The first row of each text.
    private func distinct(_ candidates: [Int]) -> [Int] {
        var seen: Set<Int> = []
        return candidates.filter { seen.insert(text($0)).inserted }
    }
}

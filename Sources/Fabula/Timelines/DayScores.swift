import TextAnalysis

/// A day of a story and how much is told of it.
package struct DayScore: Sendable, Hashable {
    package var day: Day
    /// ‖Σ w·x‖ over the rows of the day.
    package var score: Double
    /// The indices of its rows, ascending.
    package var rows: [Int]
}

/// The days of a story in calendar order, each scored by the length of the weighted sum of its rows' vectors.
///
/// A row weighs 2 where its text names the day, else 1; times the root of its nearness to the topic; over the number of days that its
/// text is attached to; over the root of the number of rows that its article has on the day. Rows that say the same thing add up,
/// others much less: a day on which many say one thing scores highest.
package func dayScores(_ rows: [DatedRow], _ sentences: [StorySentence], _ vectors: SentenceVectors) -> [DayScore] {
    let days = Dictionary(grouping: rows.indices, by: { rows[$0].day })
    var daysOfText = [Int](repeating: 0, count: vectors.textCount)
    for (_, rowsOfDay) in days {
        for text in Set(rowsOfDay.map { vectors.textOf[rows[$0].sentence] }) { daysOfText[text] += 1 }
    }
    let nearness = (0..<vectors.textCount).map { vectors.dot($0, vectors.topic).squareRoot() }
    var sum = [Double](repeating: 0, count: vectors.termCount)
    return days.keys.sorted().map { day in
        let rowsOfDay = days[day]!
        var rowsOfArticle: [Int: Double] = [:]
        for row in rowsOfDay { rowsOfArticle[sentences[rows[row].sentence].article, default: 0] += 1 }
        for row in rowsOfDay {
            let sentence = rows[row].sentence
            let text = vectors.textOf[sentence]
            let share = Double(daysOfText[text]) * rowsOfArticle[sentences[sentence].article]!.squareRoot()
            let weight = (rows[row].kind == .published ? 1.0 : 2.0) * nearness[text] / share
            vectors.add(text, times: weight, to: &sum)
        }
        let score = vectors.lengthAndClear(&sum, texts: rowsOfDay.map { vectors.textOf[rows[$0].sentence] })
        return DayScore(day: day, score: score, rows: rowsOfDay)
    }
}

/// The `count` best days by falling score, ties to the earlier day.
package func bestDays(_ scores: [DayScore], count: Int) -> [DayScore] {
    Array(scores.sorted { ($1.score, $0.day) < ($0.score, $1.day) }.prefix(count))
}

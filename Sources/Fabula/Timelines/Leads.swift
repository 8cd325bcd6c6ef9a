import TextAnalysis

/// Moves the undated sentences of an article to the day that its lead names.
///
/// A report of Thursday whose first dated sentence, or whose headline, tells of Wednesday evening is about Wednesday: its headline
/// and its other undated sentences are no news of Thursday. A lead that names a day to come, or one more than six days back, moves
/// nothing, nor does one that names the day of the report as well ("volé lundi, le tableau a été retrouvé vendredi"): then the report
/// itself is the news.
package func followingLeads(_ rows: [DatedRow], _ sentences: [StorySentence]) -> [DatedRow] {
    var leads: [Int: Day] = [:]
    var fresh: Set<Int> = []
    for row in rows where row.kind == .near {
        let sentence = sentences[row.sentence]
        guard let report = sentence.reportDay, row.day <= report, sentence.position <= 2 else { continue }
        if row.day == report { fresh.insert(sentence.article) }
        if leads[sentence.article] == nil { leads[sentence.article] = row.day }
    }
    return rows.map { row in
        let article = sentences[row.sentence].article
        guard row.kind == .published, !fresh.contains(article), let lead = leads[article] else { return row }
        var moved = row
        moved.day = lead
        return moved
    }
}

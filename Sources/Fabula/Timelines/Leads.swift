import TextAnalysis

/// Moves the undated sentences of an article to the day that its lead names.
///
/// A report of Thursday whose first dated sentence, or whose headline, tells of Wednesday evening is about Wednesday: its headline
/// and its other undated sentences are no news of Thursday. A lead that names a day to come, or one more than six days back, moves
/// nothing: then the report itself is the news.
package func followingLeads(_ rows: [DatedRow], _ sentences: [StorySentence]) -> [DatedRow] {
    var leads: [Int: Day] = [:]
    for row in rows where row.kind == .near {
        let sentence = sentences[row.sentence]
        guard let report = sentence.reportDay, row.day <= report, sentence.position <= 2 else { continue }
        if leads[sentence.article] == nil { leads[sentence.article] = row.day }
    }
    return rows.map { row in
        guard row.kind == .published, let lead = leads[sentences[row.sentence].article] else { return row }
        var moved = row
        moved.day = lead
        return moved
    }
}

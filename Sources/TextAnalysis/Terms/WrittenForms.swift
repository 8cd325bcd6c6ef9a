/// The distinct written forms of all documents, merged from the runs that were scanned at the same time.
struct WrittenForms: Sendable {
    /// The forms in order of first appearance in the documents.
    let forms: ByteStrings
    /// The language of each form, as ``languageTag(_:)``.
    let tags: [UInt8]
    /// How often each form occurs; in titles it counts twice.
    let occurrences: [Int]
    /// For each run: the id here of each form there.
    let ids: [[Int32]]

    /// The number of distinct forms.
    var count: Int { forms.count }

    /// Merges runs in order, so that the ids are those of one run over all documents, however they were cut.
    init(merging runs: [ScannedDocuments]) {
        var table = FormTable(minimumCapacity: runs.map(\.forms.count).max() ?? 0)
        var occurrences: [Int] = []
        var ids: [[Int32]] = []
        for run in runs {
            let mapped = table.intern(run.forms) { run.tags[$0] }
            occurrences += repeatElement(0, count: table.keys.count - occurrences.count)
            for (i, id) in mapped.enumerated() { occurrences[Int(id)] += run.occurrences[i] }
            ids.append(mapped)
        }
        (forms, tags, self.occurrences, self.ids) = (table.keys, table.tags, occurrences, ids)
    }
}

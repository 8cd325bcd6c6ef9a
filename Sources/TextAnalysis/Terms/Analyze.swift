import Workers

/// Turns documents into term counts: words without case, stop words, endings and accents, and names.
///
/// A word is a maximal run of letters and digits (so that elisions stand alone: `l'été` is `l`, `été`) of at least two
/// characters. Its term is its Snowball stem without accents, among the words of its language; in an unknown language it
/// is the lower-case word without accents. A name is a word with a capital, in lower case without accents, whatever its
/// language. A title counts twice. Texts are read in normalisation form C whatever form they have.
///
/// Term ids go by document frequency, most frequent first; ties by language and first appearance. They and all else are
/// the same for any number of threads. Linear in the bytes of the texts.
public func analyze(_ documents: [DocumentText], threads: Int) -> TermAnalysis {
    let sizes = documents.map { $0.title.utf8.count + $0.text.utf8.count + 16 }
    let runs = concurrentMap(evenRanges(weights: sizes, parts: max(1, threads))) { FormScanner.scan(documents[$0]) }
    let forms = WrittenForms(merging: runs)
    let vocabulary = Vocabulary(forms, threads: threads)
    let background = CorpusBackground(languages: documents.map(\.language))
    let words = Counted(vocabulary.words, in: runs, forms)
    let names = Counted(vocabulary.names, in: runs, forms)
    let (wordForms, nameForms) = frequentForms(vocabulary, forms)
    return TermAnalysis(
        words: words.counts(
            background: { background.wordFrequency($0, tag: $1) }, population: { background.population(tag: $0) }),
        names: names.counts(
            background: { key, _ in background.nameFrequency(key) }, population: { _ in background.population }),
        wordForms: words.ranked(wordForms), nameForms: names.ranked(nameForms))
}

/// The forms most often met: of words in lower case, of names as written.
private func frequentForms(_ vocabulary: Vocabulary, _ forms: WrittenForms) -> (words: [String], names: [String]) {
    var lowercased = [Int](repeating: 0, count: vocabulary.lowercased.count)
    for (form, n) in forms.occurrences.enumerated() { lowercased[Int(vocabulary.lowercaseOfForm[form])] += n }
    let words = mostFrequentForms(
        vocabulary.lowercased, terms: vocabulary.termOfLowercase, occurrences: lowercased,
        termCount: vocabulary.words.keys.count)
    let names = mostFrequentForms(
        forms.forms, terms: vocabulary.names.ofForm, occurrences: forms.occurrences,
        termCount: vocabulary.names.keys.count)
    return (words, names)
}

/// Terms counted in all documents and ranked by document frequency.
private struct Counted {
    private let terms: Vocabulary.Terms
    private let rows: [TermRows]
    /// The rank of each term, and the term of each rank.
    private let rank: [Int32], order: [Int32]

    init(_ terms: Vocabulary.Terms, in runs: [ScannedDocuments], _ forms: WrittenForms) {
        self.terms = terms
        rows = concurrentMap(Array(zip(runs, forms.ids))) { run, ids in
            TermRows(run, termOfForm: ids.map { terms.ofForm[Int($0)] }, termCount: terms.keys.count)
        }
        let rank = TermRows.ranks(rows, termCount: terms.keys.count)
        var order = [Int32](repeating: 0, count: rank.count)
        for (term, place) in rank.enumerated() { order[Int(place)] = Int32(term) }
        (self.rank, self.order) = (rank, order)
    }

    /// What is known of each term, by rank.
    func ranked<T>(_ values: [T]) -> [T] { order.map { values[Int($0)] } }

    /// The counts with the background and population of each term, given its key and language.
    func counts(
        background: (ArraySlice<UInt8>, UInt8) -> Float, population: (UInt8) -> Int32
    ) -> TermCounts {
        TermCounts(
            joining: rows, rank: rank,
            background: order.map { background(terms.keys[Int($0)], terms.tags[Int($0)]) },
            population: order.map { population(terms.tags[Int($0)]) })
    }
}

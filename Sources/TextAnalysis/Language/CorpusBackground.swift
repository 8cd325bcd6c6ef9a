/// Background frequencies for the terms of a corpus that may hold several languages.
struct CorpusBackground: Sendable {
    /// The number of documents of each language, by ``languageTag(_:)``, those of unknown language last.
    private let documents: [Int]
    /// The tables of the languages that the corpus holds, with each language's share of the documents of known language.
    private let tables: [(table: Background, share: Float)?]

    init(languages: [Language?]) {
        var documents = [Int](repeating: 0, count: Language.allCases.count + 1)
        for language in languages { documents[Int(languageTag(language))] += 1 }
        let known = documents.dropLast().reduce(0, +)
        tables = Language.allCases.map { language in
            let count = documents[Int(languageTag(language))]
            return count == 0 ? nil : (Background(language: language), Float(count) / Float(known))
        }
        self.documents = documents
    }

    /// The number of documents among which a word of the language occurs.
    func population(tag: UInt8) -> Int32 { Int32(documents[Int(tag)]) }

    /// The number of documents among which a name occurs.
    var population: Int32 { Int32(documents.reduce(0, +)) }

    /// The background of a stem of the language; 0 where the language is unknown.
    func wordFrequency(_ key: ArraySlice<UInt8>, tag: UInt8) -> Float {
        Int(tag) < tables.count ? tables[Int(tag)]?.table.wordFrequency(key) ?? 0 : 0
    }

    /// The background of a folded form: the mean of the languages' frequencies by their shares.
    func nameFrequency(_ key: ArraySlice<UInt8>) -> Float {
        tables.reduce(0) { sum, entry in
            guard let entry else { return sum }
            return sum + entry.share * Exonyms.variants(of: key).reduce(0) { $0 + entry.table.nameFrequency($1) }
        }
    }
}

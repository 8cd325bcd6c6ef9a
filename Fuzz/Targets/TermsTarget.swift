import ReadingContract
import TextAnalysis

extension FuzzTarget {
    /// Words, names and languages of texts that NUL bytes set apart; the first byte of each tells its language.
    static let terms = FuzzTarget(name: "terms") { bytes in
        let documents = bytes.split(separator: 0).map { part in
            let languages = [nil] + Language.allCases
            let (title, text) = (part.dropFirst().prefix(20), part.dropFirst(21))
            return DocumentText(
                title: String(decoding: title, as: UTF8.self), text: String(decoding: text, as: UTF8.self),
                language: languages[Int(part.first!) % languages.count])
        }
        let texts = documents.map { ($0.title, $0.text) }
        let unknown = [String?](repeating: nil, count: texts.count)
        let one = recognizeLanguages(texts, given: unknown, threads: 1)
        let isSame = one == recognizeLanguages(texts, given: unknown, threads: 3)
        let analyses = (analyze(documents, threads: 1), analyze(documents, threads: 3))
        return Outcome(
            broken: TermContract(documents).broken(by: analyses.0, and: analyses.1)
                + (isSame ? [] : ["threads changed the languages"]),
            resultBytes: 50 * bytes.count + 500 * documents.count)
    }
}

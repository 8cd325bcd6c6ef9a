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
        return TermContract(documents).broken(by: analyze(documents, threads: 1), and: analyze(documents, threads: 3))
            + (one == recognizeLanguages(texts, given: unknown, threads: 3) ? [] : ["threads changed the languages"])
    }
}

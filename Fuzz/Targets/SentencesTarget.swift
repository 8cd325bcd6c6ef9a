import ReadingContract
import TextAnalysis

extension FuzzTarget {
    /// Sentences of text in every language.
    static let sentences = FuzzTarget(name: "sentences") { bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        let broken = ([nil] + Language.allCases).flatMap { language in
            TextContract(text).brokenBySentences(SentenceSplitter(language: language).sentences(in: text))
        }
        return Outcome(broken: broken, resultBytes: 50 * bytes.count)
    }
}

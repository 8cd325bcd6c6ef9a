import TextAnalysis
import VectorSpace

extension Article {
    /// What the analysis of terms reads of an article.
    var documentText: DocumentText {
        DocumentText(title: title, text: text, language: language.flatMap(Language.init(tag:)))
    }
}

extension TermCounts {
    /// The same counts as the vector space takes them.
    var matrix: CountMatrix {
        CountMatrix(offsets: offsets, columns: terms, counts: counts, background: background, population: population)
    }
}

import TextAnalysis
import VectorSpace

extension Corpus {
    /// What the analysis of terms reads of each document: a function of the corpus alone, since what an outlet puts around
    /// its headlines shows only over many of them.
    package var documentTexts: [DocumentText] {
        let frame = TitleFrame(of: articles)
        return articles.map { $0.documentText(headline: frame.headline(of: $0)) }
    }

    /// When each document was published or seen, in seconds; `nil` where no one says.
    var instants: [Int64?] { articles.map { $0.time.map(clock.instant) } }
}

extension Corpus {
    /// Which vocabulary each article's words are of: that of its language, one for all whose language Fabula does not know.
    package var vocabularies: [UInt8] {
        articles.map { article in
            guard let language = article.language.flatMap(Language.init(tag:)) else { return .max }
            return UInt8(Language.allCases.firstIndex(of: language)!)
        }
    }
}

extension Article {
    /// The article's words, with the part of its title that tells the story.
    func documentText(headline: String) -> DocumentText {
        DocumentText(title: headline, text: text, language: language.flatMap(Language.init(tag:)))
    }
}

extension TermCounts {
    /// The same counts as the vector space takes them.
    var matrix: CountMatrix {
        CountMatrix(offsets: offsets, columns: terms, counts: counts, background: background, population: population)
    }
}

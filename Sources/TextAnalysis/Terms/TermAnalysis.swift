/// A text to analyse.
public struct DocumentText: Sendable {
    /// Headline and text; the headline's terms count twice.
    public var title, text: String
    /// Its language; `nil` where Fabula does not know it: such words get no stems and no background.
    public var language: Language?

    /// A text with its headline.
    public init(title: String = "", text: String, language: Language?) {
        (self.title, self.text, self.language) = (title, text, language)
    }
}

/// Term counts of all documents, a sparse matrix by rows: row `d` is `terms[offsets[d]..<offsets[d + 1]]`, ids ascending.
public struct TermCounts: Sendable {
    /// One more than there are documents.
    public var offsets: [Int]
    /// Term ids from 0, ascending within a row.
    public var terms: [Int32]
    /// How often the term occurs in the document, the title's occurrences twice.
    public var counts: [Int32]
    /// For each term: the number of 10,000 virtual documents that hold it, by the background table; 0 where it holds none.
    public var background: [Float]
    /// For each term: the number of own documents among which its document frequency counts (those of its language; all, for names).
    public var population: [Int32]

    /// The number of distinct terms.
    public var termCount: Int { background.count }
}

/// What ``analyze(_:threads:)`` gives.
public struct TermAnalysis: Sendable {
    /// Stems without stop words, keyed by language.
    public var words: TermCounts
    /// Capitalised words, folded and not stemmed, keyed by no language.
    public var names: TermCounts
    /// For each term of ``words`` and ``names``: the form most often met, as written (`grève` for `grev`).
    public var wordForms, nameForms: [String]
}

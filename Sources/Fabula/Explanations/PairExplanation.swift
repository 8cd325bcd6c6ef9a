import VectorSpace

/// Why two documents are as similar as they are: a sum whose parts add up to the score exactly.
///
/// All values of the vectors lie on the ``Grid``, so `terms` sum to `parts.words + parts.names` in any order, these and
/// `parts.latent` to `parts.dot`, and ``similarity`` is that times ``languageFactor`` and ``timeFactor``: the very bits that grouping works with.
public struct PairExplanation: Sendable, Hashable {
    /// A word or name that both documents have.
    public struct Term: Sendable, Hashable {
        /// How it is mostly written in the corpus; words are in lower case.
        public var form: String
        /// Whether it counts among the names; a capitalised word counts among the words as well.
        public var isName: Bool
        /// What it adds to the dot product.
        public var product: Float

        /// A term with what it adds.
        public init(form: String, isName: Bool, product: Float) {
            (self.form, self.isName, self.product) = (form, isName, product)
        }
    }

    /// The documents, as indices into the corpus.
    public var first, second: Int
    /// What both have, what adds most first.
    public var terms: [Term]
    /// The dot product by its parts.
    public var parts: SimilarityParts
    /// What the time between the two makes of it: 1 at once or undated, 0 beyond the kernel's reach.
    public var timeFactor: Float
    /// What it is multiplied with where the two are of different languages and can share names only; else 1.
    public var languageFactor: Float
    /// The heaviest words and names that only one of the two has.
    public var onlyFirst, onlySecond: [String]

    /// A sum of the given parts.
    public init(
        first: Int, second: Int, terms: [Term], parts: SimilarityParts, timeFactor: Float,
        languageFactor: Float = 1, onlyFirst: [String], onlySecond: [String]
    ) {
        (self.first, self.second, self.terms, self.parts) = (first, second, terms, parts)
        (self.timeFactor, self.languageFactor) = (timeFactor, languageFactor)
        (self.onlyFirst, self.onlySecond) = (onlyFirst, onlySecond)
    }

    /// The similarity that grouping works with.
    public var similarity: Float { parts.dot * languageFactor * timeFactor }

    /// The part of the similarity that is owed to an addend of the dot product, 0…1; 0 where there is no similarity.
    public func share(of product: Float) -> Double { parts.dot == 0 ? 0 : Double(product) / Double(parts.dot) }
}

extension Grouping {
    /// Why two documents are as similar as they are.
    ///
    /// O(n log n) in the terms of both.
    public func explanation(_ first: Int, _ second: Int) -> PairExplanation {
        let terms = vectors.sharedTerms(first, second)
            .sorted { ($1.product, $0.column) < ($0.product, $1.column) }
            .map { term in
                PairExplanation.Term(
                    form: form(ofColumn: term.column), isName: Int(term.column) >= vectors.wordCount,
                    product: term.product)
            }
        return PairExplanation(
            first: first, second: second, terms: terms, parts: vectors.dot(first, second),
            timeFactor: kernel.factor(times[first], times[second]), languageFactor: vectors.gain(first, second),
            onlyFirst: ownForms(of: first, besides: second, shared: terms),
            onlySecond: ownForms(of: second, besides: first, shared: terms))
    }

    /// Up to eight forms, each once though it be a word and a name; none that is shared, as a name is by two languages
    /// that have it as words of their own.
    private func ownForms(of document: Int, besides other: Int, shared: [PairExplanation.Term]) -> [String] {
        var (forms, met) = ([String](), Set(shared.map { $0.form.lowercased() }))
        for form in vectors.ownColumns(of: document, besides: other).map(form(ofColumn:)) {
            if met.insert(form.lowercased()).inserted { forms.append(form) }
            if forms.count == 8 { break }
        }
        return forms
    }
}

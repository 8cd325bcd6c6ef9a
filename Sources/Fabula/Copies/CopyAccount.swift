import TextAnalysis

/// Who published a text first, and who followed: the copies of one document.
public struct CopyAccount: Sendable, Equatable {
    /// A document that takes a text over.
    public struct Follower: Sendable, Equatable {
        /// Index into ``Corpus/articles``.
        public var article: Int
        /// Minutes after the first publication; `nil` where one of the two has no time of day.
        public var delay: Int?
        /// The share of its words that stand in the first one's text, too, in runs of four or more, 0…1.
        public var share: Double
        /// Whether it is a later version by the same outlet.
        public var isUpdate: Bool
    }

    /// Index of the document that was published first.
    public var original: Int
    /// Its copies in canonical order.
    public var followers: [Follower]
}

extension Chronicle {
    /// The texts that were taken over, in the stories' order and then their own. Linear in the copies' texts.
    ///
    /// Teasers on other articles' pages are no publications and are left out.
    public var copyAccounts: [CopyAccount] {
        let documents = corpus.articles.map { DocumentText(title: $0.title, text: $0.text, language: nil) }
        let instants = corpus.articles.map { article in
            article.published.flatMap {
                $0.precision == .minute || $0.precision == .second ? corpus.clock.instant($0) : nil
            }
        }
        var followers: [Int: [CopyAccount.Follower]] = [:]
        for (copy, original) in copyOf.enumerated() {
            guard let original, corpus.articles[copy].kind == .article else { continue }
            let source = corpus.articles[copy].source
            followers[original, default: []].append(
                CopyAccount.Follower(
                    article: copy, delay: delay(from: instants[original], to: instants[copy]),
                    share: share(of: documents[copy], in: documents[original]),
                    isUpdate: source != nil && source == corpus.articles[original].source))
        }
        return stories.flatMap(\.articles).compactMap { original in
            followers[original].map { CopyAccount(original: original, followers: $0) }
        }
    }

    private func delay(from first: Int64?, to second: Int64?) -> Int? {
        guard let first, let second else { return nil }
        return Int((second - first) / 60)
    }

    private func share(of copy: DocumentText, in original: DocumentText) -> Double {
        let words = WordHashes([copy, original], threads: 1)
        if words.range(of: 0).count < Shingles.width { return 1 }
        var comparison = TextComparison()
        return words.words.withUnsafeBufferPointer { all in
            let overlap = comparison.overlap(
                UnsafeBufferPointer(rebasing: all[words.range(of: 0)]),
                UnsafeBufferPointer(rebasing: all[words.range(of: 1)]))
            return Double(overlap.covered.first) / Double(words.range(of: 0).count)
        }
    }
}

/// How often each term occurs in each document, with what is known of each term's frequency elsewhere.
///
/// Row `d` is `columns[offsets[d]..<offsets[d + 1]]` with the counts beside them, columns ascending.
public struct CountMatrix: Sendable, Equatable {
    /// One more than there are documents.
    public var offsets: [Int]
    /// Term indices, ascending within a row.
    public var columns: [Int32]
    /// How often the term occurs in the document, at least 1.
    public var counts: [Int32]
    /// For each term: the number of 10,000 virtual documents that hold it; 0 where nothing is known.
    public var background: [Float]
    /// For each term: the number of own documents among which its document frequency counts.
    public var population: [Int32]

    /// Counts as given.
    public init(offsets: [Int], columns: [Int32], counts: [Int32], background: [Float], population: [Int32]) {
        (self.offsets, self.columns, self.counts) = (offsets, columns, counts)
        (self.background, self.population) = (background, population)
    }

    /// The number of documents.
    public var rowCount: Int { offsets.count - 1 }
    /// The number of terms.
    public var columnCount: Int { background.count }
}

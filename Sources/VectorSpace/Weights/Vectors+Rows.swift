extension Vectors {
    /// The vectors of some rows, in the order given. O(entries taken).
    public func rows(_ rows: [Int]) -> Vectors {
        rows.elementsEqual(0..<count) ? self : Vectors(self, rows: rows)
    }

    private init(_ all: Vectors, rows: [Int]) {
        let width = all.latent.columnCount
        lexical = all.lexical.rows(rows)
        latent = DenseMatrix(
            values: rows.flatMap { all.latent.values[$0 * width..<($0 + 1) * width] }, rowCount: rows.count,
            columnCount: width)
        wordCount = all.wordCount
        vocabularies = all.vocabularies.isEmpty ? [] : rows.map { all.vocabularies[$0] }
    }
}

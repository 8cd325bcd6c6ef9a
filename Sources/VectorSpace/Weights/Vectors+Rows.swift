extension Vectors {
    /// The vectors of some rows, in the order given. O(entries taken).
    public func rows(_ rows: [Int]) -> Vectors {
        rows.elementsEqual(0..<count) ? self : Vectors(self, rows: rows)
    }

    private init(_ all: Vectors, rows: [Int]) {
        var taken = SparseMatrix(offsets: [0], columns: [], values: [], columnCount: all.lexical.columnCount)
        let entries = rows.reduce(0) { $0 + all.lexical.offsets[$1 + 1] - all.lexical.offsets[$1] }
        taken.columns.reserveCapacity(entries)
        taken.values.reserveCapacity(entries)
        for row in rows {
            let range = all.lexical.offsets[row]..<all.lexical.offsets[row + 1]
            taken.columns += all.lexical.columns[range]
            taken.values += all.lexical.values[range]
            taken.offsets.append(taken.columns.count)
        }
        let width = all.latent.columnCount
        lexical = taken
        latent = DenseMatrix(
            values: rows.flatMap { all.latent.values[$0 * width..<($0 + 1) * width] }, rowCount: rows.count,
            columnCount: width)
        wordCount = all.wordCount
        vocabularies = all.vocabularies.isEmpty ? [] : rows.map { all.vocabularies[$0] }
    }
}

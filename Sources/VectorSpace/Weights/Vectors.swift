import Workers

/// One vector a document: words · √share ⊕ names · √share ⊕ latent · √share, all values on the ``Grid``. One dot product
/// is then the weighted sum of three cosines, and exact.
public struct Vectors: Sendable, Equatable {
    /// Words in columns `0..<wordCount`, names in the columns after them.
    public let lexical: SparseMatrix
    /// The latent part, up to 64 columns; none where its share is 0.
    public let latent: DenseMatrix
    /// The number of columns of ``lexical`` that are words.
    public let wordCount: Int
    /// Which vocabulary a document's words are of, such as its language; empty where all have one.
    public let vocabularies: [UInt8]
    /// Documents of two vocabularies can share names only: their dot product is multiplied by this much.
    public static let foreignGain: Float = 3

    /// Weights the counts and adds the latent part of the words.
    ///
    /// - Parameters:
    ///   - words: the word counts, a row a document.
    ///   - names: the name counts, a row for each of the same documents.
    ///   - vocabularies: which vocabulary each document's words are of; empty where all have one.
    ///   - shares: how much each part counts.
    ///   - weighting: how counts become weights.
    ///   - threads: worker threads; the result is the same for any number.
    public init(
        words: CountMatrix, names: CountMatrix, vocabularies: [UInt8] = [], shares: Shares = Shares(),
        weighting: TermWeighting = TermWeighting(), threads: Int
    ) {
        let wordWeights = Phases.measure("weights") { weighting.weights(of: words) }
        let latent =
            shares.latent > 0
            ? Phases.measure("latent") { latentSpace(of: wordWeights, threads: threads) }
            : DenseMatrix(values: [], rowCount: words.rowCount, columnCount: 0)
        self.init(
            words: wordWeights, names: weighting.weights(of: names), latent: latent, vocabularies: vocabularies,
            shares: shares)
    }

    /// Scales three blocks of unit rows by their shares and rounds them to the grid; entries that become 0 are left out.
    public init(
        words: SparseMatrix, names: SparseMatrix, latent: DenseMatrix, vocabularies: [UInt8] = [], shares: Shares
    ) {
        precondition(words.rowCount == names.rowCount && words.rowCount == latent.rowCount, "blocks differ in rows")
        precondition(vocabularies.isEmpty || vocabularies.count == words.rowCount, "a vocabulary for each document")
        self.vocabularies = vocabularies
        let scale = shares.latent.squareRoot()
        self.latent = DenseMatrix(
            values: latent.values.map { Grid.round(Double($0) * scale) },
            rowCount: latent.rowCount, columnCount: latent.columnCount)
        lexical = Self.joined(words, shares.words.squareRoot(), names, shares.names.squareRoot())
        wordCount = words.columnCount
    }

    /// The number of documents.
    public var count: Int { lexical.rowCount }

    /// What the dot product of two documents is multiplied with: 1, or ``foreignGain`` where their vocabularies differ.
    public func gain(_ first: Int, _ second: Int) -> Float {
        vocabularies.isEmpty || vocabularies[first] == vocabularies[second] ? 1 : Self.foreignGain
    }

    /// Two blocks side by side, scaled and on the grid.
    private static func joined(
        _ words: SparseMatrix, _ wordScale: Double, _ names: SparseMatrix, _ nameScale: Double
    ) -> SparseMatrix {
        var joined = SparseMatrix(
            offsets: [0], columns: [], values: [], columnCount: words.columnCount + names.columnCount)
        joined.offsets.reserveCapacity(words.offsets.count)
        joined.columns.reserveCapacity(words.columns.count + names.columns.count)
        joined.values.reserveCapacity(words.columns.count + names.columns.count)
        for row in 0..<words.rowCount {
            for (block, scale, shift) in [(words, wordScale, 0), (names, nameScale, words.columnCount)] {
                for k in block.offsets[row]..<block.offsets[row + 1] {
                    let value = Grid.round(Double(block.values[k]) * scale)
                    guard value != 0 else { continue }
                    joined.columns.append(block.columns[k] + Int32(shift))
                    joined.values.append(value)
                }
            }
            joined.offsets.append(joined.columns.count)
        }
        return joined
    }
}

/// What one term that two documents share adds to the dot product of their vectors.
public struct SharedTerm: Sendable, Hashable {
    /// A column of ``Vectors/lexical``: a word below ``Vectors/wordCount``, else a name.
    public var column: Int32
    /// The product of the two values: exact.
    public var product: Float

    /// A term with what it adds.
    public init(column: Int32, product: Float) { (self.column, self.product) = (column, product) }
}

extension Vectors {
    /// The terms that two documents share, ascending by column. Their products sum, exactly and in any order, to the words
    /// and names of ``dot(_:_:)``.
    ///
    /// O(entries of both rows).
    public func sharedTerms(_ first: Int, _ second: Int) -> [SharedTerm] {
        var (a, b) = (lexical.offsets[first], lexical.offsets[second])
        let (aEnd, bEnd) = (lexical.offsets[first + 1], lexical.offsets[second + 1])
        var terms: [SharedTerm] = []
        while a < aEnd, b < bEnd {
            let (x, y) = (lexical.columns[a], lexical.columns[b])
            if x == y { terms.append(SharedTerm(column: x, product: lexical.values[a] * lexical.values[b])) }
            if x <= y { a += 1 }
            if y <= x { b += 1 }
        }
        return terms
    }

    /// The columns in which one document has a value and another has none, the heaviest first (of equals the lower column).
    ///
    /// O(n log n) in the entries of both rows.
    public func ownColumns(of document: Int, besides other: Int) -> [Int32] {
        let others = Set(lexical.columns[lexical.offsets[other]..<lexical.offsets[other + 1]])
        return (lexical.offsets[document]..<lexical.offsets[document + 1])
            .filter { !others.contains(lexical.columns[$0]) }
            .sorted { (-lexical.values[$0], $0) < (-lexical.values[$1], $1) }
            .map { lexical.columns[$0] }
    }
}

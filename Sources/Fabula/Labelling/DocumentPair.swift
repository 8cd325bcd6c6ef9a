/// Two documents by their index in the corpus, the lower first.
public struct DocumentPair: Sendable, Hashable {
    /// The lower and the higher index.
    public var first, second: Int

    /// The two in any order.
    public init(_ a: Int, _ b: Int) { (first, second) = (min(a, b), max(a, b)) }
}

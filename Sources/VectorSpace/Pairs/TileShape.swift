/// How the pair search cuts its work. Any shape gives the same pairs.
public struct TileShape: Sendable, Hashable {
    /// Rows of a tile: for how many rows at once sgemm writes the latent part.
    public var height: Int
    /// Columns of a tile, at most 4,096. A tile of `Float` and the postings of its columns should stay in the L2 cache.
    public var width: Int
    /// Rows that one task works through against one block of columns.
    public var rowsPerTask: Int
    /// At most so many of the most common terms are looked at only for pairs that they could bring to the floor.
    public var headWidth: Int
    /// Only terms in more than this share of the rows are.
    public var headShare: Double

    /// The measured shape, or another; sizes at least 1, the head's at least 0.
    public init(
        height: Int = 64, width: Int = 2048, rowsPerTask: Int = 1024, headWidth: Int = 256, headShare: Double = 0.02
    ) {
        precondition(height > 0 && width > 0 && rowsPerTask > 0 && headWidth >= 0, "a tile has rows and columns")
        precondition(width <= Postings.largestBlock, "a tile has at most \(Postings.largestBlock) columns")
        (self.height, self.width, self.rowsPerTask) = (height, width, rowsPerTask)
        (self.headWidth, self.headShare) = (headWidth, headShare)
    }
}

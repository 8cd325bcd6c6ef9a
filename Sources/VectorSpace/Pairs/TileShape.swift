/// How the pair search cuts its work. Any shape gives the same pairs.
public struct TileShape: Sendable, Hashable {
    /// Rows of a tile: for how many rows at once sgemm writes the latent part.
    public var height: Int
    /// Columns of a tile; with the height, a tile of `Float` should stay within half of the L2 cache.
    public var width: Int
    /// Rows that one task works through against one block of columns.
    public var rowsPerTask: Int

    /// The measured shape, or another; all at least 1.
    public init(height: Int = 64, width: Int = 2048, rowsPerTask: Int = 1024) {
        precondition(height > 0 && width > 0 && rowsPerTask > 0, "a tile has rows and columns")
        (self.height, self.width, self.rowsPerTask) = (height, width, rowsPerTask)
    }
}

/// At which merge of a tree any two rows meet, in O(log n) a question.
///
/// Each row hangs below a row of the cluster that took it in, the smaller cluster below the larger (union by size, Tarjan
/// 1975, without path compression): so no row lies deeper than log₂ n, and the merges on the way up only get later.
///
/// ```swift
/// let tree = Dendrogram(leafCount: 3, merges: [.init(first: 0, second: 2, similarity: 0.5)])
/// MeetingIndex(tree).meeting(of: 2, 0)  // 0
/// ```
public struct MeetingIndex: Sendable {
    /// The row that each row hangs below, itself for a root, and the merge that hung it there.
    private var parents, hungBy: [Int32]
    private let similarities: [Double]

    /// O(n log n).
    public init(_ tree: Dendrogram) {
        parents = (0..<Int32(tree.leafCount)).map { $0 }
        hungBy = [Int32](repeating: .max, count: tree.leafCount)
        similarities = tree.merges.map(\.similarity)
        var sizes = [Int32](repeating: 1, count: tree.leafCount)
        for (index, merge) in tree.merges.enumerated() {
            var (larger, smaller) = (root(of: merge.first), root(of: merge.second))
            if sizes[larger] < sizes[smaller] { swap(&larger, &smaller) }
            sizes[larger] += sizes[smaller]
            (parents[smaller], hungBy[smaller]) = (Int32(larger), Int32(index))
        }
    }

    private func root(of row: Int32) -> Int {
        var row = row
        while parents[Int(row)] != row { row = parents[Int(row)] }
        return Int(row)
    }

    /// The merge that makes one cluster of those that hold two rows, as an index into the tree's merges; `nil` where they
    /// never meet, and for a row with itself. O(log n).
    public func meeting(of first: Int, _ second: Int) -> Int? {
        var (a, b, latest) = (first, second, Int32.max)
        while a != b {
            // Whichever was hung earlier goes up: the merges passed come in their order, the last one is where they meet.
            let (x, y) = (hungBy[a], hungBy[b])
            latest = min(x, y)
            guard latest != .max else { return nil }
            if x < y { a = Int(parents[a]) } else { b = Int(parents[b]) }
        }
        return latest == .max ? nil : Int(latest)
    }

    /// The similarity at which two rows meet; `nil` where they never do. O(log n).
    public func similarity(of first: Int, _ second: Int) -> Double? {
        meeting(of: first, second).map { similarities[$0] }
    }
}

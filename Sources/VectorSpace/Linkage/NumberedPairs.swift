/// All pairs of a tree's rows by number: first those that meet, in the order of the merges at which they do, then those
/// that never meet. So the pairs that meet within a range of similarities are a range of numbers.
///
/// No pair is stored: in the order of leaves each cluster is a run, and a merge is two neighbouring runs. O(n) memory.
public struct NumberedPairs: Sendable {
    /// The rows in the order of leaves: the rows of every cluster of the tree follow one another.
    public let leaves: [Int32]
    /// The number of all pairs.
    public let count: Int
    /// For each merge where its first run starts, and the sizes of its two runs.
    private var starts, firstSizes, secondSizes: [Int32]
    /// The first number of each merge's pairs; behind the last merge's, that of the pairs that never meet.
    private var merged = [0]
    /// Where each cluster that is left at the end starts, and the first number of its pairs with all later ones.
    private var roots: [Int32] = [], apart: [Int] = []

    /// O(n).
    public init(_ tree: Dendrogram) {
        let n = tree.leafCount
        var (next, last) = ([Int32](repeating: -1, count: n), (0..<Int32(n)).map { $0 })
        var (sizes, isRoot) = ([Int32](repeating: 1, count: n), [Bool](repeating: true, count: n))
        (firstSizes, secondSizes) = ([], [])
        for merge in tree.merges {
            let (a, b) = (Int(merge.first), Int(merge.second))
            firstSizes.append(sizes[a])
            secondSizes.append(sizes[b])
            merged.append(merged.last! + Int(sizes[a]) * Int(sizes[b]))
            next[Int(last[a])] = merge.second
            (last[a], isRoot[b]) = (last[b], false)
            sizes[a] += sizes[b]
        }
        var (order, places) = ([Int32](), [Int32](repeating: 0, count: n))
        order.reserveCapacity(n)
        var number = merged.last!
        for root in 0..<n where isRoot[root] {
            roots.append(Int32(order.count))
            apart.append(number)
            var row = Int32(root)
            while row >= 0 {
                places[Int(row)] = Int32(order.count)
                order.append(row)
                row = next[Int(row)]
            }
            number += Int(sizes[root]) * (n - order.count)
        }
        (leaves, count) = (order, number)
        starts = tree.merges.map { places[Int($0.first)] }
    }

    /// The numbers of the pairs that meet at one of these merges.
    public func numbers(ofMerges merges: Range<Int>) -> Range<Int> {
        merged[merges.lowerBound]..<merged[merges.upperBound]
    }

    /// The numbers of the pairs that never meet.
    public var neverMeeting: Range<Int> { merged.last!..<count }

    /// The places in ``leaves`` of the rows of the two clusters that a merge makes one of.
    public func sides(of merge: Int) -> (first: Range<Int>, second: Range<Int>) {
        let (start, middle) = (Int(starts[merge]), Int(starts[merge] + firstSizes[merge]))
        return (start..<middle, middle..<middle + Int(secondSizes[merge]))
    }

    /// The two rows of a pair. O(log n).
    public subscript(number: Int) -> (first: Int, second: Int) {
        if number < merged.last! {
            let merge = Self.last(of: merged, notAbove: number)
            let (first, second) = sides(of: merge)
            let (row, column) = (number - merged[merge]).quotientAndRemainder(dividingBy: second.count)
            return (Int(leaves[first.lowerBound + row]), Int(leaves[second.lowerBound + column]))
        }
        let root = Self.last(of: apart, notAbove: number)
        let end = root + 1 < roots.count ? Int(roots[root + 1]) : leaves.count
        let (row, column) = (number - apart[root]).quotientAndRemainder(dividingBy: leaves.count - end)
        return (Int(leaves[Int(roots[root]) + row]), Int(leaves[end + column]))
    }

    /// The last index whose value is not above a number; values ascend.
    private static func last(of values: [Int], notAbove number: Int) -> Int {
        var (low, high) = (0, values.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if values[middle] <= number { low = middle } else { high = middle }
        }
        return low
    }
}

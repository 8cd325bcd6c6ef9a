/// Some of a graph's pairs, each of which stands for the pairs of documents that have its two texts.
struct ListedPairs: Sendable {
    private var pairs: [Int] = []
    /// How many pairs of documents stand before each.
    private var before = [0]

    /// The number of pairs of documents.
    var count: Int { before.last! }

    /// Adds a pair of the graph that stands for so many.
    mutating func append(_ pair: Int, count: Int) {
        pairs.append(pair)
        before.append(before.last! + count)
    }

    /// The pair of the graph that a number leads to, and which of its pairs of documents is meant. O(log n).
    subscript(number: Int) -> (pair: Int, offset: Int) {
        let place = before.lastIndex(notAbove: number)
        return (pairs[place], number - before[place])
    }
}

extension [Int] {
    /// The last index whose value is not above a number; values ascend from 0. O(log n).
    func lastIndex(notAbove number: Int) -> Int {
        var (low, high) = (0, count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if self[middle] <= number { low = middle } else { high = middle }
        }
        return low
    }
}

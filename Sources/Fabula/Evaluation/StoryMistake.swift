/// Two groups of documents that should lie in one story and do not, or the other way round.
public struct StoryMistake: Sendable, Hashable {
    /// What went wrong.
    public enum Kind: String, Sendable, Hashable {
        /// Two gold stories, or parts of them, lie in one found story.
        case joined
        /// One gold story lies in two found stories.
        case parted
    }

    /// What went wrong.
    public var kind: Kind
    /// The documents of the two groups, as places in the labellings, ascending; the larger group first.
    public var first, second: [Int]
    /// How much of the set's BCubed precision (joined) or recall (parted) this mistake takes, in documents: all mistakes
    /// of a kind together take what is missing to the number of documents.
    public var cost: Double

    /// All mistakes, or the `limit` dearest: dearest first; of equals joined ones first, then by their first documents.
    ///
    /// Two groups of a and b documents in one story of n cost each of a documents b / n and each of b documents a / n,
    /// together 2ab / n. O(n + mistakes).
    public static func worst(_ limit: Int = .max, gold: [String], found: [String]) -> [StoryMistake] {
        let overlap = StoryOverlap(gold: gold, found: found)
        var documents = [[Int]](repeating: [], count: overlap.cells.count)
        var cellAt: [Int: Int] = [:]
        for (index, cell) in overlap.cells.enumerated() {
            cellAt[cell.gold * overlap.foundSizes.count + cell.found] = index
        }
        for d in gold.indices {
            documents[cellAt[overlap.gold[d] * overlap.foundSizes.count + overlap.found[d]]!].append(d)
        }
        var worst = Worst(limit: limit)
        for (kind, story, sizes) in [
            (Kind.joined, \StoryOverlap.Cell.found, overlap.foundSizes),
            (.parted, \StoryOverlap.Cell.gold, overlap.goldSizes),
        ] {
            var cells = [[Int]](repeating: [], count: sizes.count)
            for (index, cell) in overlap.cells.enumerated() { cells[cell[keyPath: story]].append(index) }
            for (story, parts) in cells.enumerated() {
                for (n, a) in parts.enumerated() {
                    for b in parts.dropFirst(n + 1) {
                        worst.add(kind, documents[a], documents[b], storySize: sizes[story])
                    }
                }
            }
        }
        return worst.sorted
    }
}

/// The dearest mistakes so far: cut back whenever there are many times more than asked for, so that a heap of thousands
/// of stories takes no memory.
private struct Worst {
    let limit: Int
    private var mistakes: [StoryMistake] = []
    /// What is cheaper cannot be among the dearest.
    private var least = 0.0

    init(limit: Int) { self.limit = limit }

    mutating func add(_ kind: StoryMistake.Kind, _ a: [Int], _ b: [Int], storySize: Double) {
        let cost = 2 * Double(a.count) * Double(b.count) / storySize
        guard cost >= least else { return }
        let inOrder = a.count > b.count || (a.count == b.count && a[0] < b[0])
        mistakes.append(StoryMistake(kind: kind, first: inOrder ? a : b, second: inOrder ? b : a, cost: cost))
        guard limit < .max / 8, mistakes.count > 8 * limit + 64 else { return }
        mistakes = sorted
        least = mistakes.last?.cost ?? .infinity
    }

    var sorted: [StoryMistake] {
        Array(
            mistakes.sorted { a, b in
                if a.cost != b.cost { return a.cost > b.cost }
                if a.kind != b.kind { return a.kind == .joined }
                return (a.first[0], a.second[0]) < (b.first[0], b.second[0])
            }.prefix(limit))
    }
}

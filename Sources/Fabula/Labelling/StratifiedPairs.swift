import VectorSpace

/// All pairs of a corpus by their stratum: how many each has, exactly, and any of them by its number.
///
/// Most strata are ranges of ``NumberedPairs``. Pairs of one story that are similar themselves are listed by the graph;
/// what is left of a merge is searched when it is asked for. O(articles + graph) memory.
public struct StratifiedPairs: Sendable {
    /// What the pairs are taken from.
    public let grouping: Grouping
    private let numbers: NumberedPairs
    private let meetings: MeetingIndex
    /// The merges of each stratum; ``PairStratum/linked`` and ``PairStratum/chained`` share theirs.
    private let copies, joined, near, far: Range<Int>
    /// How many documents have each document's text; 0 for copies.
    private let textSizes: [Int]
    /// Where each document stands among the leaves: a text's copies follow it.
    private let places: [Int]
    /// The graph's pairs of one story that reach the threshold, and those of stories that never meet.
    private var linked = ListedPairs(), refused = ListedPairs()
    /// How many chained pairs stand before each joined merge.
    private var chainedBefore = [0]

    /// Counts the pairs. O(n + pairs of the graph · log n).
    public init(_ grouping: Grouping) {
        self.grouping = grouping
        let (tree, threshold) = (grouping.dendrogram, grouping.settings.threshold)
        (numbers, meetings) = (NumberedPairs(tree), MeetingIndex(tree))
        copies = 0..<tree.mergeCount(least: .infinity)
        joined = copies.upperBound..<tree.mergeCount(least: threshold)
        near = joined.upperBound..<tree.mergeCount(least: threshold * 0.75)
        far = near.upperBound..<tree.merges.count
        var (sizes, places) = (
            grouping.copies.copyOf.map { $0 == nil ? 1 : 0 }, [Int](repeating: 0, count: tree.leafCount)
        )
        for original in grouping.copies.copyOf.compactMap(\.self) { sizes[original] += 1 }
        for (place, document) in numbers.leaves.enumerated() { places[Int(document)] = place }
        (textSizes, self.places) = (sizes, places)
        sortGraph()
    }

    private mutating func sortGraph() {
        let pairs = grouping.pairs
        var links = [Int](repeating: 0, count: joined.count)
        for k in 0..<pairs.count {
            let (a, b) = (Int(pairs.first[k]), Int(pairs.second[k]))
            let count = textSizes[a] * textSizes[b]
            guard let merge = meetings.meeting(of: a, b) else {
                refused.append(k, count: count)
                continue
            }
            guard joined.contains(merge), isLink(pairs.similarity[k]) else { continue }
            linked.append(k, count: count)
            links[merge - joined.lowerBound] += count
        }
        for (merge, links) in zip(joined, links) {
            chainedBefore.append(chainedBefore.last! + numbers.numbers(ofMerges: merge..<merge + 1).count - links)
        }
    }

    private func isLink(_ similarity: Float) -> Bool { Double(similarity) >= grouping.settings.threshold }

    /// The number of a stratum's pairs.
    public func count(_ stratum: PairStratum) -> Int {
        stratum == .rest ? numberCount(.rest) - refused.count : numberCount(stratum)
    }

    /// How many numbers a stratum's pairs have: as many as there are pairs, and for the rest those of refused pairs, too.
    package func numberCount(_ stratum: PairStratum) -> Int {
        switch stratum {
        case .linked: linked.count
        case .refused: refused.count
        case .chained: chainedBefore.last!
        default: range(of: stratum).count
        }
    }

    /// How many pairs a threshold joins that is not below the tree's floor. O(merges).
    public func joinedCount(threshold: Double) -> Int {
        numbers.numbers(ofMerges: 0..<grouping.dendrogram.mergeCount(least: threshold)).count
    }

    /// The similarity at which the groups of two documents meet: infinite for copies, `nil` where they never do. O(log n).
    public func meeting(of pair: DocumentPair) -> Double? { meetings.similarity(of: pair.first, pair.second) }

    /// A stratum's numbers, where they are a range.
    private func range(of stratum: PairStratum) -> Range<Int> {
        switch stratum {
        case .copies: numbers.numbers(ofMerges: copies)
        case .near: numbers.numbers(ofMerges: near)
        case .far: numbers.numbers(ofMerges: far)
        default: numbers.neverMeeting
        }
    }

    /// A pair of a stratum by its number; `nil` for a number of the rest that is another stratum's.
    ///
    /// O(log n), for chained ones O(pairs of texts of the merge).
    package func pair(_ number: Int, of stratum: PairStratum) -> DocumentPair? {
        precondition((0..<numberCount(stratum)).contains(number), "a pair of the stratum")
        switch stratum {
        case .linked: return pair(at: linked[number])
        case .refused: return pair(at: refused[number])
        case .chained: return chainedPair(number)
        default:
            let (a, b) = numbers[range(of: stratum).lowerBound + number]
            return stratum == .rest && isNoticed(a, b) ? nil : DocumentPair(a, b)
        }
    }

    /// Whether the graph has the pair of two documents' texts.
    private func isNoticed(_ a: Int, _ b: Int) -> Bool {
        let (a, b) = (grouping.copies.copyOf[a] ?? a, grouping.copies.copyOf[b] ?? b)
        return grouping.similarity(min(a, b), max(a, b)) >= grouping.settings.floor
    }

    private func pair(at place: (pair: Int, offset: Int)) -> DocumentPair {
        let (a, b) = (grouping.pairs.first[place.pair], grouping.pairs.second[place.pair])
        return pair(place.offset, ofTexts: Int(a), Int(b))
    }

    private func chainedPair(_ number: Int) -> DocumentPair {
        let merge = chainedBefore.lastIndex(notAbove: number)
        let (first, second) = numbers.sides(of: joined.lowerBound + merge)
        var left = number - chainedBefore[merge]
        for a in texts(in: first) {
            for b in texts(in: second) where !isLink(grouping.similarity(min(a, b), max(a, b))) {
                let count = textSizes[a] * textSizes[b]
                if left < count { return pair(left, ofTexts: a, b) }
                left -= count
            }
        }
        preconditionFailure("as many chained pairs as were counted")
    }

    /// The texts of a run of leaves, copies left out.
    private func texts(in leaves: Range<Int>) -> [Int] {
        numbers.leaves[leaves].lazy.map(Int.init).filter { textSizes[$0] > 0 }
    }

    /// A pair of documents of two texts, each of which may have copies.
    private func pair(_ number: Int, ofTexts a: Int, _ b: Int) -> DocumentPair {
        let (row, column) = number.quotientAndRemainder(dividingBy: textSizes[b])
        return DocumentPair(Int(numbers.leaves[places[a] + row]), Int(numbers.leaves[places[b] + column]))
    }
}

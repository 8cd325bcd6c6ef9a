import TextAnalysis

/// What two texts have in common, word for word. Counted exactly, on the sets of their shingles.
package struct TextOverlap: Sendable, Equatable {
    /// Distinct shingles of both, of the first, of the second.
    package var shared = 0, first = 0, second = 0
    /// Words of the first and of the second that stand in a shared shingle.
    package var covered = (first: 0, second: 0)
    /// Distinct names and numbers among the covered words: the lesser number of the two texts.
    package var facts = 0
    /// Places where one text goes along with the other but for a name or number of its own: the lesser number of the two.
    package var slots = 0

    /// What was counted.
    package init(
        shared: Int = 0, first: Int, second: Int, covered: (first: Int, second: Int) = (0, 0), facts: Int = 0,
        slots: Int = 0
    ) {
        (self.shared, self.first, self.second) = (shared, first, second)
        (self.covered, self.facts, self.slots) = (covered, facts, slots)
    }

    /// The share of the smaller set that is in the other, 0…1.
    package var containment: Double { Double(shared) / Double(max(1, min(first, second))) }
    /// The share of both sets together that is in each, 0…1.
    package var resemblance: Double { Double(shared) / Double(max(1, first + second - shared)) }

    package static func == (a: TextOverlap, b: TextOverlap) -> Bool {
        (a.shared, a.first, a.second, a.facts, a.slots) == (b.shared, b.first, b.second, b.facts, b.slots)
            && a.covered == b.covered
    }
}

/// Compares texts; keeps its scratch space from one pair to the next.
package struct TextComparison {
    /// Makes its scratch space.
    package init() {}

    private var first = ShingleTable(), second = ShingleTable()
    private var isCovered: [Bool] = []
    private var facts: [UInt32] = []

    /// An uncovered run of at most so many words between covered ones is a slot of a template, not an added passage.
    private static let longestSlot = 8

    /// What two texts, as word hashes, have in common. O(words), but for names and numbers in slots, which are looked up
    /// in the other text one by one.
    package mutating func overlap(_ a: UnsafeBufferPointer<UInt32>, _ b: UnsafeBufferPointer<UInt32>) -> TextOverlap {
        first.fill(a)
        second.fill(b)
        var overlap = TextOverlap(first: first.hashes.count, second: second.hashes.count)
        overlap.shared = first.hashes.count { second.contains($0) }
        cover(a, by: second)
        overlap.covered.first = isCovered.count { $0 }
        let (factsOfA, slotsOfA) = (coveredFacts(a), slots(a, against: b))
        cover(b, by: first)
        overlap.covered.second = isCovered.count { $0 }
        overlap.facts = min(factsOfA, coveredFacts(b))
        overlap.slots = min(slotsOfA, slots(b, against: a))
        return overlap
    }

    private mutating func cover(_ text: UnsafeBufferPointer<UInt32>, by other: ShingleTable) {
        isCovered.removeAll(keepingCapacity: true)
        isCovered.append(contentsOf: repeatElement(false, count: text.count))
        for i in 0..<Shingles.count(words: text.count) where other.contains(Shingles.hash(text, at: i)) {
            for k in i..<i + Shingles.width { isCovered[k] = true }
        }
    }

    private mutating func coveredFacts(_ text: UnsafeBufferPointer<UInt32>) -> Int {
        facts.removeAll(keepingCapacity: true)
        for i in isCovered.indices where isCovered[i] && text[i] & WordHashes.factBit != 0 { facts.append(text[i]) }
        facts.sort()
        return facts.indices.count { $0 == 0 || facts[$0] != facts[$0 - 1] }
    }

    private func slots(_ text: UnsafeBufferPointer<UInt32>, against other: UnsafeBufferPointer<UInt32>) -> Int {
        var count = 0
        var i = 0
        while i < text.count {
            let start = i
            while i < text.count, !isCovered[i] { i += 1 }
            if i > start, i - start <= Self.longestSlot, (start..<i).contains(where: { isOwnFact(text[$0], other) }) {
                count += 1
            }
            while i < text.count, isCovered[i] { i += 1 }
        }
        return count
    }

    /// Whether the word is a name or number that the other text does not have anywhere.
    private func isOwnFact(_ word: UInt32, _ other: UnsafeBufferPointer<UInt32>) -> Bool {
        word & WordHashes.factBit != 0 && !other.contains { ($0 ^ word) & ~WordHashes.factBit == 0 }
    }
}

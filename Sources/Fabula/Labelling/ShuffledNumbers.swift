import VectorSpace

/// The numbers 0..<count in random order, each once: a shuffle (Fisher & Yates) that remembers only what it has moved, so
/// that some of billions are drawn in the memory of those some.
struct ShuffledNumbers: Sequence, IteratorProtocol {
    private let count: Int
    private var drawn = 0
    /// Which number lies at a place, where it is not the place's own.
    private var moved: [Int: Int] = [:]
    private var generator: SplitMix64

    /// The same order for the same seed.
    init(count: Int, seed: UInt64) { (self.count, generator) = (count, SplitMix64(seed: seed)) }

    /// The next number; `nil` when all were drawn. O(1).
    mutating func next() -> Int? {
        guard drawn < count else { return nil }
        let place = drawn + generator.index(below: count - drawn)
        let number = moved[place] ?? place
        moved[place] = moved.removeValue(forKey: drawn) ?? drawn
        drawn += 1
        return number
    }
}

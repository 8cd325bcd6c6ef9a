/// A set of shingles' hashes: open addressing with linear probing, made to be filled again and again.
struct ShingleTable {
    private var slots: [UInt64] = []
    private var mask = 0
    /// The hashes in the set, each once.
    private(set) var hashes: [UInt64] = []

    /// Empties the set and takes the shingles of a text. O(words).
    mutating func fill(_ text: UnsafeBufferPointer<UInt32>) {
        let count = Shingles.count(words: text.count)
        var capacity = 64
        while capacity < 2 * count { capacity *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(0, count: capacity))
        mask = capacity - 1
        hashes.removeAll(keepingCapacity: true)
        for i in 0..<count { insert(Shingles.hash(text, at: i)) }
    }

    /// Whether the set holds a hash.
    @inline(__always)
    func contains(_ hash: UInt64) -> Bool {
        let key = max(1, hash)
        var place = Int(truncatingIfNeeded: key) & mask
        while slots[place] != 0 {
            if slots[place] == key { return true }
            place = (place + 1) & mask
        }
        return false
    }

    @inline(__always)
    private mutating func insert(_ hash: UInt64) {
        let key = max(1, hash)  // 0 marks a free slot
        var place = Int(truncatingIfNeeded: key) & mask
        while slots[place] != 0 {
            if slots[place] == key { return }
            place = (place + 1) & mask
        }
        slots[place] = key
        hashes.append(key)
    }
}

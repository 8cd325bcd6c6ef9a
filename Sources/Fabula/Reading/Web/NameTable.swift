/// A hash of a name in any case (FNV-1a): names are compared by it alone, on each tag of a page.
struct NameHash {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Takes the next byte.
    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte.lowered)) &* 0x0000_0100_0000_01b3 }

    /// The hash of a whole name.
    static func of(_ name: String) -> UInt64 {
        var hash = NameHash()
        for byte in name.utf8 { hash.add(byte) }
        return hash.value
    }
}

/// What names mean, looked up by their hashes on each tag of a page: one step where a name is not known, as most are not.
///
/// Open addressing with linear probing in a table at most a third full. The hashes are trusted to be well mixed.
struct NameTable<Meaning: Sendable>: Sendable {
    private let slots: [Slot]
    private let shift: UInt64
    private let unknown: Meaning

    private struct Slot: Sendable {
        /// 0 where the slot is free.
        var hash: UInt64 = 0
        var meaning: Meaning
    }

    /// A table of meanings by hash, none of which is 0; a hash that comes twice has its last meaning.
    init(_ entries: [(hash: UInt64, meaning: Meaning)], else unknown: Meaning) {
        let bits = max(3, Int.bitWidth - (entries.count * 3).leadingZeroBitCount)
        var slots = [Slot](repeating: Slot(meaning: unknown), count: 1 << bits)
        for (hash, meaning) in entries {
            var i = Int(truncatingIfNeeded: (hash &* Self.mixer) &>> UInt64(64 - bits))
            while slots[i].hash != 0, slots[i].hash != hash { i = (i + 1) & (slots.count - 1) }
            slots[i] = Slot(hash: hash, meaning: meaning)
        }
        (self.slots, self.unknown, shift) = (slots, unknown, UInt64(64 - bits))
    }

    private static var mixer: UInt64 { 0x9e37_79b9_7f4a_7c15 }

    /// What the name of a hash means. O(1).
    @inline(__always)
    subscript(hash: UInt64) -> Meaning {
        slots.withUnsafeBufferPointer { slots in
            var i = Int(truncatingIfNeeded: (hash &* Self.mixer) &>> shift)
            while slots[i].hash != hash {
                if slots[i].hash == 0 { return unknown }
                i = (i + 1) & (slots.count - 1)
            }
            return slots[i].meaning
        }
    }
}

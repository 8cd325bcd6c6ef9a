/// Interns byte strings: each distinct pair of a string and a tag gets an id from 0 in order of first appearance.
///
/// Open addressing with linear probing. Keys of up to 15 bytes lie in the slot itself, with their tag, so that the
/// common probe reads one cache line; longer ones are told apart by a 64-bit hash and then by their bytes.
/// Amortised O(length) a call.
package struct FormTable: ~Copyable {
    /// Two words of key and the id; `high` is zero in an empty slot because its top byte holds the tag.
    private struct Slot {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var id: Int32 = 0
    }

    private var slots: UnsafeMutablePointer<Slot>
    private var capacity: Int
    /// Takes what is read ahead, so that the reading is not optimised away.
    private var touched: UInt64 = 0
    /// The keys by id.
    package private(set) var keys = ByteStrings()
    /// The tag of each key.
    private(set) var tags: [UInt8] = []

    /// A table that holds nothing, with room for `minimumCapacity` keys.
    package init(minimumCapacity: Int = 512) {
        capacity = 64
        while capacity < minimumCapacity * 2 { capacity *= 2 }
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
    }

    deinit { slots.deallocate() }

    /// The ids of strings in order; -1 for empty ones. `tag` gives the tag of a string by its index.
    mutating func intern(_ strings: ByteStrings, tag: (Int) -> UInt8) -> [Int32] {
        var ids: [Int32] = []
        ids.reserveCapacity(strings.count)
        withUnsafeTemporaryAllocation(of: Probe.self, capacity: Self.batch) { waiting in
            var queued = 0
            strings.forEach { i, key, readable in
                waiting.initializeElement(at: queued, to: Self.probe(key, tag: tag(i), readable: readable))
                queued += 1
                if queued == Self.batch || i == strings.count - 1 {
                    intern(UnsafeBufferPointer(rebasing: waiting[..<queued]), appendingTo: &ids)
                    queued = 0
                }
            }
        }
        return ids
    }

    /// The id of one key, -1 for an empty one; `readable` bytes may be read from its start.
    package mutating func intern(_ key: UnsafeBufferPointer<UInt8>, readable: Int) -> Int32 {
        key.isEmpty ? -1 : intern(Self.probe(key, tag: 0, readable: readable))
    }

    /// How many keys are best made ready before they are interned.
    static let batch = 32

    /// Interns keys made ready, in order; -1 for empty ones. Their slots are read first, so that the cache misses overlap.
    @inline(__always)
    mutating func intern(_ probes: UnsafeBufferPointer<Probe>, appendingTo ids: inout [Int32]) {
        for probe in probes { touched ^= slots[probe.hash & (capacity - 1)].high }
        for probe in probes { ids.append(probe.key.isEmpty ? -1 : intern(probe)) }
    }

    /// A key made ready for the table: packed or hashed.
    struct Probe {
        fileprivate var key: UnsafeBufferPointer<UInt8>
        fileprivate var low: UInt64, high: UInt64
        fileprivate var hash: Int
    }

    /// Makes a key ready. `tag` is 0…126; `readable` bytes may be read from the key's start, those behind it included.
    @inline(__always)
    static func probe(_ key: UnsafeBufferPointer<UInt8>, tag: UInt8, readable: Int) -> Probe {
        let low: UInt64
        var high: UInt64
        if key.count > 15 {
            low = Self.hash(key)
            high = UInt64(key.count & 0xFFFF_FFFF) | UInt64((tag + 1) | 0x80) << 56
        } else {
            (low, high) = readable >= 16 ? Self.packFast(key) : Self.pack(key)
            high |= UInt64(tag + 1) << 56
        }
        return Probe(key: key, low: low, high: high, hash: Self.mix(low, high))
    }

    /// The id of a key made ready.
    @inline(__always)
    private mutating func intern(_ probe: Probe) -> Int32 {
        var i = probe.hash & (capacity - 1)
        while true {
            let slot = slots[i]
            if slot.low == probe.low && slot.high == probe.high {
                if probe.key.count <= 15 || equals(probe.key, Int(slot.id)) { return slot.id }
            } else if slot.high == 0 {
                return insert(probe, at: i)
            }
            i = (i + 1) & (capacity - 1)
        }
    }

    @inline(never)
    private mutating func insert(_ probe: Probe, at i: Int) -> Int32 {
        let id = Int32(keys.count)
        slots[i] = Slot(low: probe.low, high: probe.high, id: id)
        keys.append(probe.key)
        tags.append(UInt8(probe.high >> 56 & 0x7F) - 1)
        if keys.count * 2 > capacity { grow() }
        return id
    }

    private mutating func grow() {
        let old = UnsafeBufferPointer(start: slots, count: capacity)
        capacity *= 2
        slots = .allocate(capacity: capacity)
        slots.initialize(repeating: Slot(), count: capacity)
        for slot in old where slot.high != 0 {
            var i = Self.mix(slot.low, slot.high) & (capacity - 1)
            while slots[i].high != 0 { i = (i + 1) & (capacity - 1) }
            slots[i] = slot
        }
        old.deallocate()
    }

    @inline(never)
    private func equals(_ key: UnsafeBufferPointer<UInt8>, _ id: Int) -> Bool {
        let range = keys.range(id)
        return range.count == key.count && keys[id].elementsEqual(key)
    }

    /// The key's bytes in two words, the first lowest.
    private static func pack(_ key: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        var (low, high): (UInt64, UInt64) = (0, 0)
        for (i, byte) in key.enumerated() {
            if i < 8 { low |= UInt64(byte) << (8 * UInt64(i)) } else { high |= UInt64(byte) << (8 * UInt64(i - 8)) }
        }
        return (low, high)
    }

    /// ``pack(_:)`` by two loads; 16 bytes must be readable at the key's start.
    @inline(__always)
    private static func packFast(_ key: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
        let raw = UnsafeRawPointer(key.baseAddress!)
        let low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
        let high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        let bits = UInt64(key.count) * 8
        // Swift's smart shifts give zero beyond 63 bits.
        return (low & ~(~UInt64(0) << bits), key.count <= 8 ? 0 : high & ~(~UInt64(0) << (bits - 64)))
    }

    /// Folded multiplication (W. Yi, wyhash): the high bits of the product reach the low ones.
    @inline(__always)
    private static func mix(_ a: UInt64, _ b: UInt64) -> Int {
        let product = (a ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ 0xE703_7ED1_A0B4_28DB)
        return Int(truncatingIfNeeded: (product.high ^ product.low) >> 1)
    }

    @inline(never)
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var state = UInt64(key.count)
        var i = 0
        while i < key.count {
            let part = UnsafeBufferPointer(rebasing: key[i..<min(i + 8, key.count)])
            let product = (state ^ pack(part).0).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
            state = product.high ^ product.low &+ state
            i += 8
        }
        return state
    }
}

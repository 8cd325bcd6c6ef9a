/// Remembers what the latest values of a page's attributes stand for: most values of `class` come again and again.
struct KnownNames {
    private var slots = [Slot](repeating: Slot(), count: 512)
    private let table = RegionNames.table

    private struct Slot {
        /// Of the value; 0 where there is none.
        var hash: UInt64 = 0
        var regions = RegionSet()
    }

    /// As ``RegionNames/regions(of:by:)`` has it. O(length), at eight bytes a step for a value that was there before.
    mutating func regions(of names: UnsafeBufferPointer<UInt8>) -> RegionSet {
        let hash = Self.hash(names)
        let slot = Int(truncatingIfNeeded: hash &>> 55)
        if slots[slot].hash == hash { return slots[slot].regions }
        let regions = RegionNames.regions(of: names, by: table)
        slots[slot] = Slot(hash: hash, regions: regions)
        return regions
    }

    /// 64 bits that tell values apart, never 0.
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = UInt64(bytes.count) &+ 1
        func mix(_ word: UInt64) {
            let product = (hash ^ word).multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
            hash = product.high ^ product.low &+ 0x2545_f491_4f6c_dd1d
        }
        var i = 0
        while i + 8 <= raw.count {
            mix(raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
            i += 8
        }
        var rest: UInt64 = 0
        while i < raw.count {
            rest = rest << 8 | UInt64(raw[i])
            i += 1
        }
        mix(rest)
        return hash | 1
    }
}

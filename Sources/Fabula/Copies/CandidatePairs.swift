import VectorSpace
import Workers

/// Pairs of sketches that may be copies, found without comparing all with all: locality-sensitive hashing
/// (Indyk & Motwani 1998) in 64 bands of two places.
///
/// Two texts of resemblance R share a band with probability 1 − (1 − R²)⁶⁴: .93 at R = .2, .998 at .3, and one in 15,000
/// at .001, which is what strangers have. A band that many texts share would give all their pairs, so a text is only
/// paired with the first of them and with the three before it: near-linear time and memory however large a group is.
///
/// The rows must stand in canonical order. Pairs come back as `later << 32 | earlier`, ascending, each once.
func candidatePairs(_ sketches: MinHashSketches, rows: Int, threads: Int) -> [UInt64] {
    guard rows > 1 else { return [] }
    let width = 2
    let bands = MinHashSketches.bins / width
    var all = concurrentMap(bands, threads: threads) { band in
        pairs(in: bandKeys(sketches, rows: rows, first: band * width))
    }.flatMap { $0 }
    all.sort()
    var kept = 0
    for index in all.indices where index == 0 || all[index] != all[kept - 1] {
        all[kept] = all[index]
        kept += 1
    }
    all.removeSubrange(kept...)
    return all
}

/// For each row the hash of a band's two places in the upper half, the row in the lower; sorted.
private func bandKeys(_ sketches: MinHashSketches, rows: Int, first: Int) -> [UInt64] {
    var keys = [UInt64](unsafeUninitializedCapacity: rows) { keys, count in
        sketches.values.withUnsafeBufferPointer { values in
            for row in 0..<rows {
                let place = row * MinHashSketches.bins + first
                let pair = UInt64(values[place]) << 32 | UInt64(values[place + 1])
                let product = (pair ^ 0x9FB2_1C65_1E98_DF25).multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
                keys[row] = (product.high ^ product.low) & ~0xFFFF_FFFF | UInt64(row)
            }
        }
        count = rows
    }
    keys.sort()
    return keys
}

private func pairs(in keys: [UInt64]) -> [UInt64] {
    var pairs: [UInt64] = []
    var start = 0
    for i in keys.indices {
        if keys[i] >> 32 != keys[start] >> 32 { start = i }
        guard i > start else { continue }
        let later = keys[i] << 32
        for partner in max(start + 1, i - 3)..<i { pairs.append(later | keys[partner] & 0xFFFF_FFFF) }
        pairs.append(later | keys[start] & 0xFFFF_FFFF)
    }
    return pairs
}

import TextAnalysis

/// Shingles: all runs of four words of a text (Broder 1997), as 64-bit hashes.
///
/// Shorter runs are shared by texts that have nothing to do with each other, longer ones die of each edit.
enum Shingles {
    /// The words of a shingle.
    static let width = 4

    /// How many shingles so many words have, repeats included.
    static func count(words: Int) -> Int { max(0, words - width + 1) }

    /// The hash of the shingle that begins at `i`; the marks of facts do not count.
    @inline(__always)
    static func hash(_ words: UnsafeBufferPointer<UInt32>, at i: Int) -> UInt64 {
        let plain = { (k: Int) in UInt64(words[i + k] | WordHashes.factBit) }
        let first = (plain(0) << 32 | plain(1)) ^ 0xA076_1D64_78BD_642F
        let second = (plain(2) << 32 | plain(3)) ^ 0xE703_7ED1_A0B4_28DB
        let product = first.multipliedFullWidth(by: second)
        return product.high ^ product.low
    }
}

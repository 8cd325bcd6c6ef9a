import TextAnalysis
import VectorSpace
import Workers

/// A sketch of each text's set of shingles: the chance that two sketches agree in a place is the resemblance of the sets.
///
/// One-permutation MinHash (Broder 1997; Li, Owen & Zhang 2012): the upper bits of a shingle's hash choose a bin, each bin
/// keeps its least hash. A bin that stays empty, as most do where a text is short, takes the value of another one that
/// depends on its number alone (Shrivastava 2017).
struct MinHashSketches: Sendable {
    /// Places of a sketch: with 128 a resemblance of .2 is estimated to within .035.
    static let bins = 128

    /// Row `r` is `values[r * bins..<(r + 1) * bins]`.
    let values: [UInt32]

    /// The sketches of documents that have at least one shingle each. Linear in their words.
    init(of documents: [Int], in words: WordHashes, threads: Int) {
        values = [UInt32](unsafeUninitializedCapacity: documents.count * Self.bins) { buffer, count in
            nonisolated(unsafe) let rows = buffer
            let chunk = 64
            words.words.withUnsafeBufferPointer { all in
                nonisolated(unsafe) let all = all
                forEachTask((documents.count + chunk - 1) / chunk, threads: threads) { task in
                    for row in task * chunk..<min(documents.count, (task + 1) * chunk) {
                        let text = UnsafeBufferPointer(rebasing: all[words.range(of: documents[row])])
                        let place = row * Self.bins
                        Self.sketch(text, into: UnsafeMutableBufferPointer(rebasing: rows[place..<place + Self.bins]))
                    }
                }
            }
            count = documents.count * Self.bins
        }
    }

    /// In how many places two rows agree.
    func agreement(_ a: Int, _ b: Int) -> Int {
        values.withUnsafeBufferPointer { values in
            let (first, second) = (a * Self.bins, b * Self.bins)
            return (0..<Self.bins).reduce(0) { $0 + (values[first + $1] == values[second + $1] ? 1 : 0) }
        }
    }

    private static let empty = UInt32.max

    private static func sketch(_ text: UnsafeBufferPointer<UInt32>, into bins: UnsafeMutableBufferPointer<UInt32>) {
        bins.initialize(repeating: empty)
        for i in 0..<Shingles.count(words: text.count) {
            let hash = Shingles.hash(text, at: i)
            let bin = Int(hash >> 57)
            bins[bin] = min(bins[bin], UInt32(truncatingIfNeeded: hash) & 0x7FFF_FFFF)
        }
        fillEmpty(bins)
    }

    /// Values below 2³¹ are a bin's own; a borrowed one is marked while bins are filled, so that none is lent on.
    private static func fillEmpty(_ bins: UnsafeMutableBufferPointer<UInt32>) {
        let mark: UInt32 = 0x8000_0000
        for bin in bins.indices where bins[bin] == empty {
            var state = UInt64(bin)
            var lender = bin
            repeat {
                state = (state &+ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
                lender = Int(state >> 57)
            } while bins[lender] >= mark
            bins[bin] = bins[lender] | mark
        }
        for bin in bins.indices { bins[bin] &= ~mark }
    }
}

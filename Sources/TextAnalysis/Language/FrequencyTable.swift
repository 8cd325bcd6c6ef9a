import Foundation

/// Document frequencies by hash: bucket starts, sorted 32-bit hashes (FNV-1a), one byte of logarithm each.
///
/// A string that is not in the table is taken for one that is with a chance of about 1 in 50,000. The bytes belong to the
/// program and are not copied. `Data/background/README.md` describes the format and who writes it.
struct FrequencyTable: Sendable {
    // The bytes are constants of the program: nobody writes them.
    nonisolated(unsafe) private let data: UnsafeRawBufferPointer
    private let bucketBits: UInt32
    private let hashesOffset: Int
    /// The number of entries.
    let count: Int

    /// The tables of a file, given its bytes.
    static func sections(_ start: UnsafePointer<UInt8>, size: Int) -> [FrequencyTable] {
        let file = UnsafeRawBufferPointer(start: start, count: size)
        precondition(size >= 8 && file.starts(with: "FBG1".utf8), "a background table is damaged")
        let count = Int(word(file, at: 4))
        let ends = [8 + 4 * count] + (0..<count).map { Int(word(file, at: 8 + 4 * $0)) }
        return zip(ends, ends.dropFirst()).map { FrequencyTable(UnsafeRawBufferPointer(rebasing: file[$0..<$1])) }
    }

    private init(_ section: UnsafeRawBufferPointer) {
        data = section
        bucketBits = Self.word(section, at: 0)
        hashesOffset = 4 * (2 + 1 << bucketBits)
        count = Int(Self.word(section, at: hashesOffset - 4))
        precondition(section.count >= hashesOffset + 5 * count, "a background table is cut short")
    }

    private static func word(_ data: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
        UInt32(littleEndian: data.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991) in 32 bits.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    /// The document frequency of a term, or 0 where the table does not hold it.
    func frequency(_ term: some Sequence<UInt8>) -> Float {
        level(Self.hash(term)).map { Self.frequencies[Int($0)] } ?? 0
    }

    /// The stored logarithm for a hash, by binary search in its bucket.
    func level(_ hash: UInt32) -> UInt8? {
        let bucket = Int(hash >> (32 - bucketBits))
        var low = Int(Self.word(data, at: 4 + 4 * bucket))
        var high = Int(Self.word(data, at: 8 + 4 * bucket))
        while low < high {
            let middle = (low + high) / 2
            let found = Self.word(data, at: hashesOffset + 4 * middle)
            if found == hash { return data[hashesOffset + 4 * count + middle] }
            if found < hash { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// .05 documents at level 0 to 10,000 at level 255, in equal ratios.
    static let frequencies = (0...255).map { Float(0.05 * pow(200_000, Double($0) / 255)) }
}

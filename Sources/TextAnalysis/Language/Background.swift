import CBackground
import Foundation

/// How common a language's words are in general: the document frequencies that a term has before a corpus is seen.
///
/// A frequency is the expected number of 10,000 virtual documents of 20 words that hold the term. Terms in fewer than
/// .05 documents count as 0: they weigh as unseen ones do. The tables are part of the program and are never copied.
/// Source: the word lists of wordfreq (R. Speer, 2022), CC BY-SA 4.0; `Data/background` has the script and the format.
public struct Background: Sendable {
    /// The number of virtual documents.
    public static let documents = 10_000
    /// The source and licence of the tables, to be shown wherever the program lists its parts.
    public static let licence = "word frequencies from wordfreq 3.1.1 by Robyn Speer, CC BY-SA 4.0"

    /// The language of the tables.
    public let language: Language
    /// Stems without stop words, accents folded.
    let words: FrequencyTable
    /// All forms, stop words among them, in lower case with accents folded.
    let names: FrequencyTable
    /// The size of both tables in bytes.
    public let byteCount: Int

    /// The tables of a language.
    public init(language: Language) {
        var size = 0
        let start: UnsafePointer<UInt8>
        switch language {
        case .de: start = background_de(&size)
        case .en: start = background_en(&size)
        case .es: start = background_es(&size)
        case .fr: start = background_fr(&size)
        case .nl: start = background_nl(&size)
        }
        let data = UnsafeRawBufferPointer(start: start, count: size)
        precondition(data.starts(with: "FBG1".utf8), "the background table of \(language) is damaged")
        let namesOffset = Int(FrequencyTable.word(data, at: 4))
        self.language = language
        words = FrequencyTable(UnsafeRawBufferPointer(rebasing: data[12..<namesOffset]))
        names = FrequencyTable(UnsafeRawBufferPointer(rebasing: data[namesOffset...]))
        byteCount = size
    }

    /// The number of stems and of folded forms.
    public var entryCounts: (words: Int, names: Int) { (words.count, names.count) }

    /// The number of virtual documents that hold a stem, given in UTF-8 as ``analyze(_:threads:)`` makes it; 0 where it
    /// is rare. O(log n).
    public func wordFrequency(_ stem: some Sequence<UInt8>) -> Float { words.frequency(stem) }

    /// The number of virtual documents that hold a form, given in UTF-8 in lower case with accents folded; 0 where it
    /// is rare. O(log n).
    public func nameFrequency(_ form: some Sequence<UInt8>) -> Float { names.frequency(form) }
}

/// Document frequencies by hash: bucket starts, sorted 32-bit hashes (FNV-1a), one byte of logarithm each.
///
/// A string that is not in the table is taken for one that is with a chance of about 1 in 50,000.
struct FrequencyTable: Sendable {
    private static let bucketBits: UInt32 = 12
    private static let startBytes = ((1 << bucketBits) + 1) * 4

    // The bytes are constants of the program: nobody writes them.
    nonisolated(unsafe) private let data: UnsafeRawBufferPointer
    /// The number of entries.
    let count: Int

    init(_ data: UnsafeRawBufferPointer) {
        self.data = data
        count = Int(Self.word(data, at: Self.startBytes - 4))
        precondition(data.count >= Self.startBytes + 5 * count, "a background table is cut short")
    }

    static func word(_ data: UnsafeRawBufferPointer, at offset: Int) -> UInt32 {
        UInt32(littleEndian: data.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }

    /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo, 1991) in 32 bits.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
        bytes.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }

    /// The document frequency of a term, or 0.
    func frequency(_ term: some Sequence<UInt8>) -> Float {
        level(Self.hash(term)).map { Self.frequencies[Int($0)] } ?? 0
    }

    /// The stored logarithm for a hash, by binary search in its bucket.
    func level(_ hash: UInt32) -> UInt8? {
        let bucket = Int(hash >> (32 - Self.bucketBits))
        var low = Int(Self.word(data, at: 4 * bucket))
        var high = Int(Self.word(data, at: 4 * bucket + 4))
        while low < high {
            let middle = (low + high) / 2
            let found = Self.word(data, at: Self.startBytes + 4 * middle)
            if found == hash { return data[Self.startBytes + 4 * count + middle] }
            if found < hash { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    /// .05 documents at level 0 to 10,000 at level 255, in equal ratios.
    static let frequencies = (0...255).map { Float(0.05 * pow(200_000, Double($0) / 255)) }
}

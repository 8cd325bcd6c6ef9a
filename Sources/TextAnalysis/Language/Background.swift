import CBackground

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
    /// Stems without stop words; all forms, stop words among them, in lower case. Both with accents folded.
    let words, names: FrequencyTable
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
        let tables = FrequencyTable.sections(start, size: size)
        (words, names) = (tables[0], tables[1])
        self.language = language
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

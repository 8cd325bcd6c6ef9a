/// A language whose words Fabula knows: stop words, stems, background frequencies, dates in text.
///
/// Text in any other language is still read and clustered: without stems, and with its own document frequencies only.
public enum Language: String, Sendable, Hashable, CaseIterable, Comparable {
    case fr, nl, en, de, es

    /// The language of a BCP 47 tag in any case and with any region: `fr`, `fr-BE`, `FR_fr`; `nil` where Fabula does not know it.
    public init?(tag: String) {
        let primary = tag.prefix { $0 != "-" && $0 != "_" }
        self.init(rawValue: primary.lowercased())
    }

    /// Alphabetical by code, so that loops over languages have one order.
    public static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }
}

/// The BCP 47 primary tag of a language as inputs write it: `fr`, `fr-BE`, `fra`, `French`, `français`; `nil` for no language.
func languageTag(_ text: String?) -> String? {
    guard let text else { return nil }
    let primary = text.utf8.drop { $0.isSpace }.prefix { $0.isLetter || $0 >= 0x80 }
    let name = FoldedName.fold(primary)
    if let tag = languageNames[name] { return tag }
    guard (2...3).contains(name.utf8.count), name.utf8.allSatisfy(\.isLetter), !["und", "nan", "nil"].contains(name)
    else { return nil }
    return name
}

/// ISO 639-2 codes and names, in their own language, English and French.
private let languageNames: [String: String] = [
    "fra": "fr", "fre": "fr", "french": "fr", "francais": "fr", "francaise": "fr", "frans": "fr",
    "nld": "nl", "dut": "nl", "dutch": "nl", "nederlands": "nl", "neerlandais": "nl", "flemish": "nl",
    "eng": "en", "english": "en", "anglais": "en", "engels": "en",
    "deu": "de", "ger": "de", "german": "de", "deutsch": "de", "allemand": "de", "duits": "de",
    "spa": "es", "spanish": "es", "espanol": "es", "espagnol": "es", "spaans": "es",
    "ita": "it", "italian": "it", "italiano": "it", "italien": "it",
    "por": "pt", "portuguese": "pt", "portugues": "pt", "portugais": "pt",
]

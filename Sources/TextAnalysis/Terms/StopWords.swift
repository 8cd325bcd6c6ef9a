/// Words that tell nothing of what a text is about, in lower case with their accents.
///
/// Elided forms stand as the tokenizer leaves them: `qu` for `qu'`. Words of one letter are no terms anyway.
package enum StopWords {
    /// Whether a lower-case word in UTF-8 is a stop word of the language.
    package static func contains(_ word: some Collection<UInt8>, language: Language) -> Bool {
        word.count <= longest && sets[language]!.contains(Array(word))
    }

    /// Whether a word, in any case, is a stop word of any language.
    package static func contain(_ word: String) -> Bool {
        let lower = Array(word.lowercased().utf8)
        return Language.allCases.contains { contains(lower, language: $0) }
    }

    private static let sets = lists.mapValues { Set($0.split(separator: " ").map { Array($0.utf8) }) }
    private static let longest = sets.values.joined().map(\.count).max()!

    private static let lists: [Language: String] = [
        .fr: """
        au aux avant avec avoir car ce ces cet cette chez comme contre dans de depuis des donc dont du elle elles en \
        entre est et fait il ils je la le les leur leurs mais ne nous on ont ou où par pas plus pour qu que qui quoi \
        sa sans se selon ses si son sont sous sur tu un une vers vous après été être
        """,
        .nl: """
        aan als bij dat de die door een en er geen heeft het hij ik in is maar meer met na naar niet nog of om \
        ook op over te tot uit van voor was we werd wordt worden ze zij zijn
        """,
        .en: """
        about after an and are as at be been before but by can could down for from had has have he her his how in into \
        is it its may more most new no not of on or out over said say says she than that the their then there these they \
        this those to under up was we were what when where which who why will with would you
        """,
        .de: """
        am als an auf auch aus bei das dem den der des die ein eine einem einen einer er es für haben hat ich im in ins ist \
        mit nach nicht noch nur oder sich sie sind so über und unter vom von vor werden wie wir wird zu zum zur
        """,
        .es: """
        al ante como con de del desde el en entre es esta este fue ha han hasta la las lo los más no para pero por que \
        se sin sobre son su sus tras un una unas unos
        """,
    ]
}

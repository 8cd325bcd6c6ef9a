/// Words that tell when, not what: `jeudi`, `matin`, `december`, `gisteren`.
package enum TemporalWords {
    private static let telling: Role = [
        .month, .weekday, .partOfDay, .offset, .relative, .unit, .last, .next, .phase, .agoAfter,
    ]

    /// Whether a word, in any case, is part of a date in any language. O(1).
    package static func contain(_ word: some StringProtocol) -> Bool {
        let folded = FoldedWord(word)
        return Language.allCases.contains { !Lexicon.of($0).entry(folded).sense.roles.isDisjoint(with: telling) }
    }
}

/// Words by which a headline says that it replaces an earlier report.
enum UpdateWords {
    private static let phrases = [
        "mise à jour", "mis à jour", "rectificatif", "correctif", "erratum", "update", "updated", "correction",
        "corrected",
        "bijgewerkt", "rechtzetting", "correctie", "aktualisiert", "korrektur", "berichtigung", "actualización",
        "rectificación",
        "corrección",
    ]

    /// Whether a headline holds one of them as whole words, in any case. O(length).
    static func announceUpdate(in headline: String) -> Bool {
        let words = headline.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return phrases.contains { phrase in " \(words) ".contains(" \(phrase) ") }
    }
}

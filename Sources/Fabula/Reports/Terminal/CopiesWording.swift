import TextAnalysis

/// The fixed words of the report on copies, in one language.
struct CopiesWording: Sendable {
    /// What is counted.
    var copy, text: Wording.Noun
    /// Heads of columns.
    var first, followed, updated, delay: String
    /// What stands behind an outlet's later version of its own text.
    var ownUpdate: String
    /// Units of a delay, and what precedes it.
    var minutes, hours, days: String
    /// Between a number and its percent sign.
    var percentSpace: String
    var nothing: String

    static let english = CopiesWording(
        copy: Wording.Noun("copy", "copies"), text: Wording.Noun("text", "texts"), first: "First",
        followed: "Followed", updated: "Updated", delay: "Median delay", ownUpdate: "own update", minutes: "min",
        hours: "h", days: "d", percentSpace: "",
        nothing: "No copies: no text of at least 23 words was taken over, and no short one was repeated.")

    static let french = CopiesWording(
        copy: Wording.Noun("copie", "copies"), text: Wording.Noun("texte", "textes"), first: "Premier",
        followed: "Suivi", updated: "Mis à jour", delay: "Délai médian", ownUpdate: "mise à jour", minutes: "min",
        hours: "h", days: "j", percentSpace: "\u{202F}",
        nothing: "Aucune copie : aucun texte d'au moins 23 mots n'a été repris, et aucun plus court n'a été répété.")

    /// `25 min`, `3 h 05`, `2 d 4 h`.
    func delay(_ minutes: Int) -> String {
        if minutes < 60 { return "\(minutes) \(self.minutes)" }
        if minutes < 1440 { return "\(minutes / 60) \(hours) " + pad(minutes % 60, 2) }
        return "\(minutes / 1440) \(days) \(minutes % 1440 / 60) \(hours)"
    }

    /// `94%`; a share below 1 is never shown as all.
    func percent(_ share: Double) -> String {
        let whole = Int((share * 100).rounded())
        return "\(share < 1 ? min(99, whole) : whole)\(percentSpace)%"
    }
}

/// Whether words for people are coloured: the caller decides, since only it knows where they go.
public enum Style: Sendable, Hashable {
    /// Letters only.
    case plain
    /// ANSI colours from the terminal's own palette of sixteen.
    case ansi

    /// What a piece of text is, from which its look follows.
    enum Role: String {
        /// Titles.
        case strong = "1"
        /// What one may skip.
        case faint = "2"
        /// Dates and numbers that lead through a report.
        case accent = "36"
        /// Bars.
        case bar = "32"
        /// What was dropped, and what is only expected.
        case caution = "33"
    }

    func paint(_ text: String, _ role: Role) -> String {
        self == .plain || text.isEmpty ? text : "\u{1B}[\(role.rawValue)m\(text)\u{1B}[0m"
    }
}

/// Reads the date line of a page, and only a line that is nothing but a date with words such as `Publié le`.
enum PageDate {
    /// The time that a line gives to the day or finer, or `nil` where it is no date line or names a day that the calendar has not.
    static func parse(_ line: String) -> Timestamp? {
        // A page number or a year alone is no date line.
        guard line.utf8.count <= 120, line.contains(where: \.isNumber), line.contains(where: { !$0.isNumber }) else {
            return nil
        }
        let time = TimestampParser.parse(published(line))
        return time?.precision == .year || time?.precision == .month ? nil : time
    }

    /// Whether a line is made of digits and separators as a date is, whatever it says: `31-02-20211 15:23`.
    static func resembles(_ line: String) -> Bool {
        let scalars = line.unicodeScalars
        guard scalars.count <= 40, scalars.contains(where: { "-/.:".unicodeScalars.contains($0) }) else { return false }
        let digits = scalars.filter { Glyph($0) == .digit }.count
        let others = scalars.filter { Glyph($0).isLetter }.count
        return digits >= 5 && others <= 1
    }

    /// The line up to the word that announces an update, whose time is not the publication's, without ornaments.
    private static func published(_ line: String) -> String {
        let plain = String(line.map { ornaments.contains($0) ? " " : $0 })
        var kept: [Substring] = []
        for word in plain.split(separator: " ") {
            if let hash = Folding.words(word).first, updates.contains(hash), !kept.isEmpty { break }
            kept.append(word)
        }
        while let last = kept.last, !last.contains(where: { $0.isNumber || $0.isLetter }) { kept.removeLast() }
        return kept.joined(separator: " ")
    }

    private static let ornaments: Set<Character> = ["·", "•", "|", "(", ")", "–", "—", "\u{A0}", "\u{202F}"]

    private static let updates = Folding.set(
        "mis mise modifié actualisé updated bijgewerkt gewijzigd aktualisiert actualizado")
}

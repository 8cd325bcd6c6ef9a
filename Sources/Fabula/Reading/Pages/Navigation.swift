/// Lines that lead to other articles: `Lire aussi : …`, `Lees ook`, `More on this story`.
enum Navigation {
    /// Whether a short line begins as such lines do.
    static func isLine(_ line: String) -> Bool {
        guard line.utf8.count <= 240 else { return false }
        return isLine(Folding.words(line, limit: 6))
    }

    /// Whether a line of these words, of which six are enough, begins as such lines do.
    static func isLine(_ words: [UInt64]) -> Bool {
        guard !words.isEmpty else { return false }
        if words.count <= 2, headings.length(at: 0, of: words) == words.count { return true }
        return cues.length(at: 0, of: words) > 0
    }

    private static let cues = PhraseSet(
        """
        lire aussi|à lire aussi|à lire également|lire également|voir aussi|sur le même sujet|lees ook|lees meer over
        meer over dit onderwerp|read also|also read|related articles|more on this story|lesen sie auch|mehr zum thema
        lee también|leer también|lea también|te puede interesar|más información en|leggi anche|articles liés
        """)
    /// Lines that are nothing but a heading over the comments.
    private static let headings = PhraseSet("commentaires|comments|reacties|kommentare|comentarios")
}

/// Lines among an article's text that are none of it: turns to other articles, credits, and what stands at its edges.
enum TextEdges {
    /// Whether a line turns to something else: what follows it, up to the next paragraph of sentences, is no text.
    static func turnsAway(_ words: [UInt64]) -> Bool { !words.isEmpty && turns.length(at: 0, of: words) > 0 }

    /// Whether a short line names a photographer, an agency, a right.
    static func isCredit(_ text: ArraySlice<UInt8>, _ words: [UInt64]) -> Bool {
        if signs.contains(where: { text.starts(with: $0) }) { return true }
        guard let first = words.first, words.count <= 14 else { return false }
        return credits.contains(first)
            && text.prefix(24).contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    }

    private static let signs = ["©", "(c)", "(C)"].map { Array($0.utf8) }

    private static let turns = PhraseSet(
        """
        lire aussi|à lire aussi|à lire également|voir aussi|sur le même sujet|articles liés|articles similaires|vous aimerez aussi
        vous pourriez aussi aimer|dans la même rubrique|à propos de l auteur|à découvrir aussi|nos autres articles
        plus d actualités|les plus lus|partager cet article|partager|commentaires|laisser un commentaire|réagir à cet article
        lees ook|lees meer|meer over dit onderwerp|meer over|gerelateerde artikelen|meest gelezen|over de auteur|deel dit artikel|reacties
        read also|also read|read more|related articles|related posts|related content|related stories|related news|related topics
        related|more on this story|more from|more stories|you may also like|you might also like|you may also be interested
        recommended|recommended for you|most read|most popular|about the author|about the writer|share this|share
        leave a reply|leave a comment|comments|join the conversation|further reading|recent posts|previous post|next post|tags
        filed under|posted in|see also
        das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant
        lesen sie auch|lesen sie hier|mehr zum thema|mehr zu|zum thema|ähnliche artikel|ähnliche beiträge|verwandte artikel
        verwandte themen|weitere artikel|weitere beiträge|weitere meldungen|weitere informationen|weitere nachrichten
        weitere pressemitteilungen|weitere themen|themen im artikel|meistgelesen|über den autor|über die autorin|über den verfasser
        artikel teilen|teilen|news teilen|beitrag teilen|teilen mit|kommentare|schreibe einen kommentar|kommentar schreiben
        schlagwörter|schlagworte|stichworte|dieser beitrag wurde|dieser eintrag wurde|veröffentlicht in|veröffentlicht unter
        gefällt mir|das interessiert andere leser|newsletter|beliebteste artikel|aktuelle beiträge|unsere empfehlungen|anzeige
        lee también|leer también|lea también|te puede interesar|más información|noticias relacionadas|artículos relacionados
        lo más leído|sobre el autor|compartir|comentarios|deja un comentario|etiquetas|leggi anche|articoli correlati
        """)

    private static let credits = Folding.set(
        """
        foto fotos bild bilder bildquelle bildnachweis photo photos crédit crédits image images picture illustration
        credit quelle titelbild symbolbild beeld fotografía imagen
        """)
}

/// What the demonstration says between its steps.
struct DemoWords {
    let page, reading, stories, timelines, next: String

    init(locale: String) { self = locale.lowercased().hasPrefix("fr") ? .french : .english }

    private init(page: String, reading: String, stories: String, timelines: String, next: String) {
        (self.page, self.reading, self.stories) = (page, reading, stories)
        (self.timelines, self.next) = (timelines, next)
    }

    static let english = DemoWords(
        page: """
            1. THE PAGE. Aggregators show an article in pieces, teasers of others whose headlines run into their texts, \
            and readers' comments between them. This one is made up:
            """,
        reading: """
            2. READING. Each article and teaser is taken once, with the line where it stands. ⏐ shows where a headline \
            was parted from its text. Comments, repeats and the newsletter's line are dropped, and you see each of them. \
            A teaser's own date is not known: it was seen on the day of the page. (fabula ingest FILE --dry-run)
            """,
        stories: """
            3. STORIES. Texts that tell of the same event come together, by the words and names that are rare elsewhere. \
            (fabula cluster FILE)
            """,
        timelines: """
            4. TIMELINES. What happened when, by the dates in the text: "mercredi soir" is the day before the page's \
            Thursday. Each entry names the words that gave its date. (fabula timeline FILE)
            """,
        next: """
            NOW YOURS
              fabula run news/                         stories, timelines, tables
              fabula timeline news/ --story taxis      one story, day by day
              fabula export news/ --excel -o tables    tables for Excel or LibreOffice

            """)

    static let french = DemoWords(
        page: """
            1. LA PAGE. Les agrégateurs montrent un article en morceaux, des accroches d'autres articles dont le titre \
            touche le texte, et des commentaires de lecteurs entre eux. Celle-ci est inventée :
            """,
        reading: """
            2. LA LECTURE. Chaque article et chaque accroche est pris une fois, avec la ligne où il se trouve. ⏐ montre où \
            un titre a été séparé de son texte. Commentaires, répétitions et newsletter sont écartés, et vous les voyez \
            tous. La date propre d'une accroche est inconnue : elle a été vue le jour de la page. \
            (fabula ingest FICHIER --dry-run)
            """,
        stories: """
            3. LES SUJETS. Les textes qui racontent le même fait sont réunis, par les mots et les noms qui sont rares \
            ailleurs. (fabula cluster FICHIER)
            """,
        timelines: """
            4. LES CHRONOLOGIES. Ce qui s'est passé et quand, selon les dates du texte : « mercredi soir » est la veille du \
            jeudi de la page. Chaque entrée cite les mots qui la datent. (fabula timeline FICHIER)
            """,
        next: """
            À VOUS
              fabula run presse/                       sujets, chronologies, tableaux
              fabula timeline presse/ --story taxis    un sujet, jour après jour
              fabula export presse/ --excel -o tables  tableaux pour Excel, LibreOffice

            """)
}

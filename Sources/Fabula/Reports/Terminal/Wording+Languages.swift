extension Wording {
    /// English, as in Britain and Belgium: `Thursday 2 December 2021`.
    public static let english = Wording(
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
        weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        firstOfMonth: nil, noughtIsSingular: false, thousands: ",", quotes: ("“", "”"),
        story: Noun("story", "stories"), article: Noun("article", "articles"), teaser: Noun("teaser", "teasers"),
        outlet: Noun("outlet", "outlets"), passage: Noun("passage dropped", "passages dropped"),
        finding: Noun("finding", "findings"), day: Noun("day", "days"), character: Noun("character", "characters"),
        storyHead: "Story", articlesHead: "Articles", outletsHead: "Outlets", daysHead: "Days",
        keywordsHead: "Keywords", toldOnce: "Told once", andMore: "and %@ more (fabula cluster --all lists them)",
        teasersAmong: "including %@ %@",
        noArticles: "No articles. `fabula ingest --dry-run INPUT` shows what was read, and why not.",
        noDates: "undated", daysABar: "%@ a bar", most: "peak: %@, %@",
        legend: ["● dated by the text", "○ day of the report", "◇ expected"],
        datedBy: "dated by", ofReport: "day of the report", expectedHead: "Expected",
        noTimeline: "No dated events.", seen: "seen", copy: "copy", articleKind: "article", teaserKind: "teaser",
        tags: "tags", file: Noun("file", "files"), newArticle: Noun("new article", "new articles"),
        version: Noun("new version", "new versions"), again: Noun("repeat", "repeats"), languagesHead: "Languages",
        findingsHead: "Findings", noOutlet: "unknown", noLanguage: "unknown",
        severities: [.note: "note", .warning: "warning", .error: "error"],
        reasons: [
            .comment: Noun("comment", "comments"), .boilerplate: Noun("boilerplate", "boilerplate"),
            .repeat: Noun("repeat", "repeats"), .navigation: Noun("navigation", "navigation"),
            .superseded: Noun("superseded", "superseded"), .recurring: Noun("repeated line", "repeated lines"),
        ], evaluation: .english, why: .english, copies: .english, labelling: .english)

    /// French, as in Belgium: `jeudi 2 décembre 2021`.
    public static let french = Wording(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ],
        shortMonths: [
            "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
        ],
        weekdays: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
        firstOfMonth: "1er", noughtIsSingular: true, thousands: "\u{202F}", quotes: ("«\u{A0}", "\u{A0}»"),
        story: Noun("sujet", "sujets"), article: Noun("article", "articles"), teaser: Noun("accroche", "accroches"),
        outlet: Noun("média", "médias"), passage: Noun("passage écarté", "passages écartés"),
        finding: Noun("constat", "constats"), day: Noun("jour", "jours"), character: Noun("caractère", "caractères"),
        storyHead: "Sujet", articlesHead: "Articles", outletsHead: "Médias", daysHead: "Jours",
        keywordsHead: "Mots-clés", toldOnce: "Racontés une fois",
        andMore: "et %@ de plus (fabula cluster --all les montre)",
        teasersAmong: "dont %@ %@",
        noArticles:
            "Aucun article. `fabula ingest --dry-run FICHIER` montre ce qui a été lu et pourquoi rien n'est resté.",
        noDates: "sans date", daysABar: "%@ par barre", most: "pic : %@, %@",
        legend: ["● daté par le texte", "○ jour de parution", "◇ attendu"],
        datedBy: "daté par", ofReport: "jour de parution", expectedHead: "À venir",
        noTimeline: "Aucun fait daté.", seen: "vu", copy: "copie", articleKind: "article", teaserKind: "accroche",
        tags: "mots-clés", file: Noun("fichier", "fichiers"),
        newArticle: Noun("nouvel article", "nouveaux articles"),
        version: Noun("nouvelle version", "nouvelles versions"), again: Noun("répétition", "répétitions"),
        languagesHead: "Langues", findingsHead: "Constats", noOutlet: "inconnu", noLanguage: "inconnue",
        severities: [.note: "note", .warning: "avertissement", .error: "erreur"],
        reasons: [
            .comment: Noun("commentaire", "commentaires"), .boilerplate: Noun("remplissage", "remplissages"),
            .repeat: Noun("répétition", "répétitions"), .navigation: Noun("navigation", "navigations"),
            .superseded: Noun("remplacé", "remplacés"),
            .recurring: Noun("ligne répétée", "lignes répétées"),
        ], evaluation: .french, why: .french, copies: .french, labelling: .french)
}

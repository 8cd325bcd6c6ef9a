/// What `fabula` alone shows: the first things to type.
struct Welcome {
    /// Whether the user reads French.
    let french: Bool

    init(locale: String) { french = locale.lowercased().hasPrefix("fr") }

    var text: String { french ? Self.french : Self.english }

    private static let english = """
        Fabula turns a pile of news articles into stories, each story into a timeline.

          fabula demo                              see it at work on a page of news
          fabula run news/                         stories, timelines, tables
          fabula timeline news/ --story taxis      one story, day by day
          fabula export news/ --excel -o tables    tables for Excel or LibreOffice

        news/ stands for your files or folders: pages, JSON, CSV, RSS.
        `fabula help run` tells more.

        """

    private static let french = """
        Fabula range les articles par sujets et fait de chaque sujet une chronologie.

          fabula demo                              le voir sur une page d'actualités
          fabula run presse/                       sujets, chronologies, tableaux
          fabula timeline presse/ --story taxis    un sujet, jour après jour
          fabula export presse/ --excel -o tables  tableaux pour Excel, LibreOffice

        presse/ désigne vos fichiers ou dossiers : pages, JSON, CSV, RSS.
        `fabula help run` en dit plus.

        """
}

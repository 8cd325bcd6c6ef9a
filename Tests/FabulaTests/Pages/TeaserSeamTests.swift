import Fabula
import Testing

/// Seams that only names and numbers show, one a line.
struct TeaserSeamTests {
    @Test(arguments: [
        ("Rovers beat Town 3-2", "3-2 flattered the visitors, who were two goals down within ten minutes of the..."),
        (
            "Kruisweg wint derby met 3-1",
            "40.000 supporters zagen hoe Kruisweg de derby na rust alsnog naar zich toe..."
        ),
        (
            "Ski : Odermann signe sa victoire n°20",
            "20 succès en carrière pour la Suissesse, qui s'est imposée samedi à..."
        ),
        (
            "Armee kauft 60 Lastwagen vom Typ MX-47",
            "60 schwere Lastwagen soll die Armee bekommen, wie aus dem Entwurf..."
        ),
        (
            "Is your old phone worth a fortune?",
            "iPhone models that were never taken out of their boxes change hands for..."
        ),
        (
            "Wie presenteert het danceprogramma?",
            "vtm zoekt nog altijd een vervanger voor de presentator die in december..."
        ),
        ("Le prix du timbre passe à 2,71 €", "bpost augmente encore ses tarifs : le timbre coûtera dès janvier..."),
        ("Waiting lists to be published by every GP", "GPs will see how long their patients wait under plans that..."),
        // A number that counts begins a sentence, also behind a letter.
        ("Un incendie ravage un entrepôt", "350 000 litres d'huile sont partis en fumée dans la nuit de lundi à..."),
        (
            "Hema sluit winkels",
            "1.200 werknemers verliezen mogelijk hun baan nu de keten tientallen filialen sluit en..."
        ),
        (
            "Waiting lists in England hit 9m",
            "9,000,000 operations are now overdue, according to figures published on..."
        ),
        (
            "Brand in Lagerhalle der Spedition",
            "160 Paletten verbrannten in der Nacht zum Montag auf dem Gelände einer..."
        ),
        (
            "Union gewinnt Derby",
            "2:1 hieß es am Ende eines Spiels, das lange keinen Sieger verdient hatte und erst in der Nachspielzeit..."
        ),
        // Acronyms that the line or the page writes whole.
        ("La France veut réformer l'OTAN", "L'OTAN se réunit jeudi pour discuter du partage des dépenses que Paris..."),
        (
            "Formatie: PLV en KDA het oneens met plan VVB",
            "VVB-leider Sanne Prins wil nog voor de zomer een akkoord over..."
        ),
        // Quotations, also in single marks and in marks that point inward.
        (
            "Bakker wint prijs voor speculaas",
            "'Ik had dit nooit verwacht', zegt de bakker, die het recept erfde van..."
        ),
        ("Farmers' leader attacks trade deal", "'We've been sold down the river,' said the union's president after..."),
        ("Rentner vor Gericht: »Es tut mir leid«", "Der Mann hatte mit seinem Wagen ein Café gerammt, nun muss das..."),
        ("Wirt schließt nach vierzig Jahren", "»Es lohnt sich nicht mehr«, sagt der Wirt, der das Haus in dritter..."),
        (
            "¿Y ahora qué?",
            "Los socios se reúnen este martes para decidir si prorrogan el acuerdo o convocan elecciones..."
        ),
        (
            "Gerland-Chef: \"Gas bleibt teuer\"",
            "E.ON rechnet auch im kommenden Jahr mit hohen Preisen, weil die Speicher..."
        ),
    ])
    func found(headline: String, teaser: String) {
        let harvest = PageReader.read(Self.page(headline + teaser + " pff"), file: "p")
        #expect(harvest.articles.dropFirst().map(\.title) == [headline])
        #expect(harvest.articles.last?.text == teaser)
        #expect(harvest.dropped.last?.text == "pff")
    }

    /// A year is no number said twice, a quotation's end in the text no seam.
    @Test(arguments: [
        "Bilan : le chômage baisse en 2020 dans toutes les communes du canton, sauf dans la plus grande d'entre elles",
        "Je roule avec ma Peugeot208 depuis dix ans et je n'ai jamais eu le moindre souci alors vos électriques...",
        "Incroyable !Les politiques nous prennent pour des vaches à lait et personne ne dit rien, mais un jour...",
        "Wat een onzin over KDA altijd hetzelfde liedje met die VVB en straks stemmen ze er weer op...",
        "Les Rock'n'Roll des années '80 c'était autre chose, on savait s'amuser sans téléphone à l'époque...",
    ])
    func notFound(line: String) {
        #expect(PageReader.read(Self.page(line), file: "p").articles.count == 1)
    }

    @Test func aLineCutLikeATeaserIsAFinding() {
        let line =
            "La commune annonce un plan de mobilité pour les quartiers du nordla rénovation de douze rues du centre..."
        let harvest = PageReader.read(Self.page(line), file: "p")
        #expect(harvest.dropped.contains { $0.text == line && $0.reason == .comment })
        #expect(harvest.findings.map(\.code) == ["no-seam"])
        #expect(harvest.findings.first?.origin.line == 11)
    }

    /// Words of capitals that the page writes whole are not cut, however the rest of the line looks.
    @Test func anAcronymIsNotCut() {
        let line =
            "Les élus du KDA nog niet overtuigd van plan, zegt de partij vandaag in een mededeling aan de pers over..."
        let harvest = PageReader.read(Self.page(line + "\n\nHet KDA vergadert"), file: "p")
        #expect(harvest.articles.count == 1)
        #expect(harvest.findings.map(\.code) == ["no-seam"])
    }

    @Test(arguments: [
        "Feuerwehr rettet Katze am Bahnhofdie Besitzerin hatte das Tier schon seit drei Tagen im ganzen Viertel gesucht und...",
        "Firefighters rescue cat near the stationthe owner had been looking for the animal for three days in the... Nice",
    ])
    func aMissIsAFinding(line: String) {
        let harvest = PageReader.read(Self.page(line), file: "p")
        #expect(harvest.articles.count == 1)
        #expect(harvest.findings.map(\.code) == ["no-seam"])
    }

    static func page(_ line: String) -> String {
        """
        Un titre pour la page

        Un titre pour la page

        02-12-21 15:23:00

        Le conseil communal a voté lundi soir le budget de l'année.

        Lire la suite: Le Bourg »

        \(line)

        """
    }
}

import Fabula
import Testing

/// What the rest of a page tells of one of its lines.
struct PageFormTests {
    /// One or two words are a headline where the teaser is as long as the others of the page.
    @Test func thePageMeasuresShortHeadlines() {
        let others = [
            "Un chauffeur arrêté après une course-poursuiteLes policiers ont dû tirer dans les pneus pour immobiliser le véhicule...",
            "Le théâtre rouvre après deux ans de travauxLa salle rénovée accueillera dès vendredi un premier spectacle devant un...",
            "Le bourgmestre renonce à son projet de parkingLa ville va revoir sa copie après les remarques des riverains du...",
        ]
        for headline in ["Historique !", "La Bourse plonge", "Panique à bord"] {
            let teaser = "Les secours ont été alertés dans la nuit de lundi à mardi par un"
            let full = headline + teaser + " passant inquiet..."
            let lines = (others.dropLast() + [full]).joined(separator: "\n\n")
            let harvest = PageReader.read(TeaserSeamTests.page(lines), file: "p")
            #expect(harvest.articles.dropFirst().last?.title == headline)
        }
    }

    /// The form of a list shows outlets that no list of names has.
    @Test func listsNameTheirOutlets() {
        let items = [
            ("La sécheresse fait reculer le glacier", "Le Monde"),
            ("Un ours aperçu dans le Vercors ?", "La Gazette des Cimes"),
            ("Les maires réclament des médecins", "Le Figaro"), ("Perrichon remporte la dernière étape", "franceinfo"),
            ("Faut-il interdire les feux ?", "Canal Sept"), ("Deux randonneurs secourus", "BFMTV"),
            ("Le premier magasin sans caisse ouvre à Rotterdam", "AD"),
        ]
        let harvest = PageReader.read(
            TeaserSeamTests.page(items.map { $0.0 + $0.1 }.joined(separator: "\n\n")), file: "p")
        #expect(harvest.articles.dropFirst().map(\.title) == items.map(\.0))
        #expect(harvest.articles.dropFirst().map(\.source) == items.map(\.1))
    }

    /// Without a link the whole article shows which of the lines above the teasers are its own.
    @Test(arguments: ["Et qui va payer ?", "C'est pas trop tôt.", "Deux millions, et des gens dorment dehors."])
    func commentsBelowAnArticleWithoutLink(comment: String) {
        let text =
            "Le conseil communal a voté lundi soir le budget de l'année, qui prévoit la réfection de douze rues du centre."
        let page = """
            Un titre pour la page

            02-12-21 15:23:00

            Le conseil communal a voté lundi soir le budget de l'année, qui prévoit la réfection...

            \(comment)

            Un ours aperçu dans le VercorsLes bergers demandent une réunion avec le préfet, qui ne souhaite pas encore se...

            \(text) Les travaux commencent en mars. Restez informés Recevez chaque matin l'essentiel de l'actualité. Je m'inscris
            """
        let harvest = PageReader.read(page, file: "p")
        #expect(harvest.articles.first?.text == text + " Les travaux commencent en mars.")
        #expect(harvest.dropped.filter { $0.reason == .comment }.map(\.text) == [comment])
        #expect(harvest.dropped.filter { $0.reason == .boilerplate }.count == 1)
    }
}

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
        (
            "Gerland-Chef: \"Gas bleibt teuer\"",
            "E.ON rechnet auch im kommenden Jahr mit hohen Preisen, weil die Speicher..."
        ),
    ])
    func found(headline: String, teaser: String) {
        let harvest = PageReader.read(page(headline + teaser + " pff"), file: "p")
        #expect(harvest.articles.dropFirst().map(\.title) == [headline])
        #expect(harvest.articles.last?.text == teaser)
        #expect(harvest.dropped.last?.text == "pff")
    }

    /// A year is no number said twice, a quotation's end in the text no seam.
    @Test(arguments: [
        "Bilan : le chômage baisse en 2020 dans toutes les communes du canton, sauf dans la plus grande d'entre elles"
    ])
    func notFound(line: String) {
        #expect(PageReader.read(page(line), file: "p").articles.count == 1)
    }

    @Test func aLineCutLikeATeaserIsAFinding() {
        let line =
            "La commune annonce un plan de mobilité pour les quartiers du nordla rénovation de douze rues du centre..."
        let harvest = PageReader.read(page(line), file: "p")
        #expect(harvest.dropped.contains { $0.text == line && $0.reason == .comment })
        #expect(harvest.findings.map(\.code) == ["no-seam"])
        #expect(harvest.findings.first?.origin.line == 11)
    }

    private func page(_ line: String) -> String {
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

import Fabula
import Testing

struct PageHeadTests {
    @Test(arguments: [
        ("02-12-21 15:23:00", "2021-12-02T15:23:00"), ("12-2-2021 9:05", "2021-02-12T09:05:00"),
        ("02/12/2021 15:23", "2021-12-02T15:23:00"), ("12/31/2021 15:23", "2021-12-31T15:23:00"),
        ("2021-12-02", "2021-12-02"), ("2021-12-02T15:23:00Z", "2021-12-02T15:23:00Z"),
        ("2021-12-02T15:23:00.120-03:30", "2021-12-02T15:23:00-03:30"),
        ("2 décembre 2021 à 15h23", "2021-12-02T15:23:00"), ("Publié le jeudi 1er juillet 2021", "2021-07-01"),
        ("Publié le 2 décembre 2021 à 15h23 - Mis à jour à 16h02", "2021-12-02T15:23:00"),
        ("Thursday, December 2nd, 2021 12:05 AM", "2021-12-02T00:05:00"),
        ("do 2 dec 2021 om 9.05 uur", "2021-12-02T09:05:00"), ("Stand: 2. März 2021, 6:45 Uhr", "2021-03-02T06:45:00"),
        ("jueves, 2 de diciembre de 2021 a las 15:23", "2021-12-02T15:23:00"),
    ])
    func dateLines(line: String, iso: String) {
        let harvest = PageReader.read("Un titre\n\n\(line)\n\nUn texte assez long pour un article.\n", file: "p")
        #expect(harvest.articles.first?.published?.iso == iso)
        #expect(harvest.articles.first?.title == "Un titre")
        #expect(harvest.articles.first?.text == "Un texte assez long pour un article.")
        #expect(harvest.findings.isEmpty)
    }

    @Test(arguments: ["31-02-2021 15:23", "02-12-20211 15:23", "02-12-21 25:61:00"])
    func impossibleDatesAreFindings(line: String) {
        let harvest = PageReader.read("Un titre\n\n\(line)\n\nUn texte assez long pour un article.\n", file: "p")
        #expect(harvest.articles.first?.published == nil)
        #expect(harvest.findings.map(\.code) == ["bad-date"])
        #expect(harvest.findings.first?.origin.line == 3)
    }

    @Test func aSentenceWithADateIsNoDateLine() {
        let text = "Le 2 décembre 2021 à 15h23, la terre a tremblé à Verviers."
        let harvest = PageReader.read("Un titre\n\(text)\n", file: "p")
        #expect(harvest.articles.first?.text == text)
        #expect(harvest.findings.map(\.code) == ["no-date"])
    }

    @Test func withoutATitleTheTextIsKept() {
        let text = String(repeating: "Le conseil a voté le budget de la commune lundi soir. ", count: 12)
        let harvest = PageReader.read("02-12-21 15:23:00\n\n\(text)\n\nLire la suite: Le Bourg »\n", file: "p")
        #expect(harvest.articles.first?.title == "")
        #expect(harvest.articles.first?.text.hasPrefix("Le conseil a voté") == true)
        #expect(harvest.articles.first?.source == "Le Bourg")
        #expect(harvest.findings.map(\.code) == ["no-title"])
    }

    @Test(arguments: [
        ("Lire la suite: RTBF info »", "RTBF info"), ("Lire la suite sur Le Soir ›", "Le Soir"),
        ("Read more at The Guardian", "The Guardian"), ("Weiterlesen bei tagesschau.de >>", "tagesschau.de"),
        ("Lees verder op VRT NWS", "VRT NWS"), ("Leer más: El País »", "El País"),
        ("Leggi di più: La Stampa »", "La Stampa"),
        ("RTBF info : lire la suite »", "RTBF info"), ("Lire la suite »", nil),
    ])
    func linksToTheOutlet(line: String, source: String?) {
        let page = "Un titre\n02-12-21 15:23:00\nUn texte assez long pour un article.\n\(line)\nEt voilà, encore eux\n"
        let harvest = PageReader.read(page, file: "p")
        #expect(harvest.articles.first?.source == source)
        #expect(harvest.dropped.map(\.reason) == [.navigation, .comment])
    }
}

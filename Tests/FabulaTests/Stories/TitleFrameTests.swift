import Fabula
import Testing
import TextAnalysis

/// What stands around headlines stays in the title and is left out of the terms.
struct TitleFrameTests {
    private func headlines(_ titles: [String], source: String? = "Le Soir") -> [String] {
        let articles = titles.enumerated().map { i, title in
            Article(title: title, source: source, origin: Origin(file: "t", line: i + 1))
        }
        let corpus = Corpus(articles: articles, clock: .brussels)
        #expect(corpus.articles.map(\.title) == titles)
        return corpus.documentTexts.map(\.title)
    }

    @Test(arguments: [
        ("DIRECT. Grève à Liège", "Grève à Liège"), ("VIDÉO - Grève à Liège", "Grève à Liège"),
        ("LIVE | Grève à Liège", "Grève à Liège"), ("EN DIRECT - VIDÉO. Grève à Liège", "Grève à Liège"),
        ("Vidéo\u{A0}: Grève à Liège", "Grève à Liège"),
        ("Grève à Liège | Le Soir", "Grève à Liège"), ("Grève à Liège – LE SOIR", "Grève à Liège"),
        ("DIRECT. Grève à Liège - Le Soir", "Grève à Liège"),
        // Neither the outlet nor a label.
        ("Tennis : Goffin bat Nadal", "Tennis : Goffin bat Nadal"),
        ("NBA. Les Lakers gagnent", "NBA. Les Lakers gagnent"),
        ("Standard - Anderlecht", "Standard - Anderlecht"), ("Direct au but", "Direct au but"),
        ("Grève à Liège - Le Soirée", "Grève à Liège - Le Soirée"),
        // Too little would stay.
        ("DIRECT. Namur", "DIRECT. Namur"), ("| Le Soir", "| Le Soir"), ("Le Soir", "Le Soir"), ("", ""),
        (" | ", " | "),
        ("DIRECT.", "DIRECT."), ("Un train-tram pour Liège", "Un train-tram pour Liège"),
    ])
    func framesAreLeftOut(title: String, headline: String) {
        #expect(headlines([title]) == [headline])
    }

    @Test func endsThatRecurAreTheOutlets() {
        let titles = (0..<25).map { "Grève numéro \($0) à Liège" + ($0 < 5 ? " - RTBF Actus" : "") }
        let plain = (0..<25).map { "Grève numéro \($0) à Liège" }
        #expect(headlines(titles, source: "RTBF info") == plain)
        #expect(headlines(titles + ["Une autre nouvelle"], source: "RTBF info").prefix(25) == titles[...])
        #expect(headlines(Array(titles.prefix(4)), source: "RTBF info") == Array(titles.prefix(4)))
        #expect(headlines(titles, source: nil) == titles)
    }
}

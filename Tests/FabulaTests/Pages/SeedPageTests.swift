import Fabula
import Foundation
import Testing

/// The page that the project began with. It is no part of the repository: the tests run where the shared folder is.
struct SeedPageTests {
    static let page: String? = {
        let root = PageSample.folder.deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["FABULA_SHARED"].map { URL(filePath: $0) }
            ?? root.deletingLastPathComponent().appending(path: "shared")
        return try? String(contentsOf: shared.appending(path: "seed/page.txt"), encoding: .utf8)
    }()

    /// Skipped without the shared folder; fr-01-seedlike holds the same traps.
    @Test(.enabled(if: page != nil)) func article() throws {
        let harvest = PageReader.read(try #require(Self.page), file: "page.txt")
        let article = try #require(harvest.articles.first)
        #expect(article.kind == .article)
        #expect(
            article.title
                == "Conflit en Ukraine: Moscou met en garde contre le 'scénario cauchemar' de la confrontation militaire"
        )
        #expect(article.tags == ["Diplomatie", "Otan"])
        #expect(article.published?.iso == "2021-12-02T15:23:00")
        #expect(article.source == "RTBF info")
        #expect(article.text.hasPrefix("\"Le scénario cauchemar de la confrontation militaire\" est en train"))
        #expect(article.text.hasSuffix("dont les États-Unis et la Russie sont tous deux membres."))
        #expect(article.text.count == 1765)
        #expect(!article.text.contains("\n"))
        #expect(harvest.findings.isEmpty)
    }

    @Test(.enabled(if: page != nil)) func teasers() throws {
        let harvest = PageReader.read(try #require(Self.page), file: "page.txt")
        let teasers = harvest.articles.dropFirst()
        let expected = [
            (
                "Blanchiment d'argent : Europol procède à 1803 arrestations lors d’une opération internationale",
                "1803 arrestations ont été effectuées", "contre le blanchiment..."
            ),
            (
                "Pagaille en vue dans les rues de Bruxelles? Les taxis bloqueront le trafic jeudi matin",
                "Le secteur des taxis s'est mobilisé", "entre autres la ..."
            ),
            (
                "Plan taxi : l'action des taxis à Bruxelles a débuté au rond-point Meiser", "Comme annoncé, le secteur",
                "la circulation dans la..."
            ),
            ("Pas de Vacci-bus en région bruxelloise ce jeudi", "Les Vacci-bus ne", "au sein de l'entreprise..."),
            (
                "Pas de Vacci-bus en région bruxelloise ce jeudi en raison d'une grève chez Keolis",
                "Les Vacci-bus ne", "au sein de l'entreprise..."
            ),
            (
                "Le Parlement FWB demande de porter le cours de philosophie et de citoyenneté à deux heures par semaine",
                "Le Parlement de la Fédération", "demandant au..."
            ),
        ]
        #expect(teasers.map(\.title) == expected.map(\.0))
        for (teaser, expected) in zip(teasers, expected) {
            #expect(teaser.kind == .teaser)
            #expect(teaser.text.hasPrefix(expected.1))
            #expect(teaser.text.hasSuffix(expected.2))
            #expect(teaser.published == nil)
            #expect(teaser.source == nil)
            #expect(teaser.seen?.iso == "2021-12-02T15:23:00")
        }
    }

    @Test(.enabled(if: page != nil)) func dropped() throws {
        let harvest = PageReader.read(try #require(Self.page), file: "page.txt")
        let comments = harvest.dropped.filter { $0.reason == .comment }
        #expect(
            comments.map { String($0.text.prefix(12)) } == [
                "Entièrement ", "Ça sent la t", "Oh non! Je v", "le salafiste", "Quel dommage",
            ])
        #expect(comments.last?.text.hasSuffix("alainmaron incompetent demission") == true)
        #expect(harvest.dropped.filter { $0.reason == .repeat }.compactMap(\.origin.line) == [3, 9, 11, 13, 15])
        #expect(harvest.dropped.filter { $0.reason == .navigation }.map(\.text) == ["Lire la suite: RTBF info »"])
        #expect(
            harvest.dropped.filter { $0.reason == .boilerplate }.map(\.text) == [
                "Newsletter info Recevez chaque matin l’essentiel de l'actualité. OK Ne plus afficher ×"
            ])
    }
}

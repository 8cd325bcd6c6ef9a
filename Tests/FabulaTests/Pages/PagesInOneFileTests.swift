import Fabula
import Foundation
import Testing

/// Several pages in one text are read as if each were a file of its own, but for their lines.
struct PagesInOneFileTests {
    /// Pages by a seeded order, two and more a text. A plain article below a page has nothing that tells it from comments.
    static let bundles: [[PageSample]] = {
        var random = SplitMix(seed: 40)
        let samples = PageSample.all.filter { $0.name != "fr-06-plain-article" }.shuffled(using: &random)
        return stride(from: 0, to: samples.count, by: 5).map { Array(samples[$0..<min($0 + 5, samples.count)]) }
    }()

    @Test(arguments: bundles)
    func readLikeFilesOfTheirOwn(_ bundle: [PageSample]) {
        let pages = bundle.map { $0.page.replacing("\u{feff}", with: "") }
        let together = PageReader.read(pages.joined(), file: "all.txt")
        let apart = pages.map { PageReader.read($0, file: "all.txt") }
        #expect(together.articles.map(PageSample.Item.init) == apart.flatMap(\.articles).map(PageSample.Item.init))
        #expect(together.dropped.map(\.text) == apart.flatMap(\.dropped).map(\.text))
        var (lines, above) = ([Int?](), 0)
        for (page, harvest) in zip(pages, apart) {
            lines += harvest.articles.map { $0.origin.line.map { $0 + above } }
            above += page.replacing("\r\n", with: "\n").count { $0 == "\n" }
        }
        #expect(together.articles.map(\.origin.line) == lines)
    }

    @Test func datedCommentsBeginNoPage() {
        let page = """
            La piscine rouvre samedi

            La piscine rouvre samedi

            02-12-21 15:23:00

            La piscine communale rouvre samedi après deux ans de travaux, a annoncé l'échevin des Sports mercredi.

            Lire la suite: Le Bourg »

            Encore des travaux pour rien

            02-12-21 16:01

            Jean Leduc

            03-12-21 08:12

            Deux ans pour changer trois carrelages, on croit rêver, et je parie que ça fuit encore !
            """
        let harvest = PageReader.read(page, file: "p")
        #expect(harvest.articles.map(\.title) == ["La piscine rouvre samedi"])
    }

    @Test func whatMayBeAPageIsAFinding() {
        let page = """
            La piscine rouvre samedi

            02-12-21 15:23:00

            La piscine communale rouvre samedi après deux ans de travaux, a annoncé l'échevin des Sports mercredi.

            Un marché de Noël sans sapin

            03-12-21 10:00:00

            Le collège en a décidé ainsi.
            """
        let finding = PageReader.read(page, file: "p").findings.first
        #expect(finding?.code == "one-page")
        #expect(finding?.origin.line == 7)
    }
}

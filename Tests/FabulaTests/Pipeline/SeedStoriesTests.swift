import Fabula
import Testing

/// The aggregator's page that came with the wish: an article, six teasers, five stories.
struct SeedStoriesTests {
    static let page = Place.shared("seed/page.txt")

    /// Stories as sets of headlines' first words, which tell them apart.
    func stories(_ chronicle: Chronicle, among heads: [String]) -> [[String]] {
        chronicle.stories.map { story in
            story.articles.map { chronicle.corpus.articles[$0].title }
                .compactMap { title in heads.first { title.hasPrefix($0) } }.sorted()
        }.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
    }

    let heads = [
        "Conflit en Ukraine", "Blanchiment d'argent", "Pagaille en vue", "Plan taxi : l'action",
        "Pas de Vacci-bus en région bruxelloise ce jeudi en", "Pas de Vacci-bus", "Le Parlement FWB",
    ]
    let five = [
        ["Blanchiment d'argent"], ["Conflit en Ukraine"], ["Le Parlement FWB"],
        ["Pagaille en vue", "Plan taxi : l'action"],
        ["Pas de Vacci-bus", "Pas de Vacci-bus en région bruxelloise ce jeudi en"],
    ]

    @Test(.enabled(if: page != nil)) func fiveStoriesAlone() throws {
        let chronicle = try chronicle(from: FileSource(paths: [Self.page!]))
        #expect(chronicle.corpus.articles.count == 7)
        #expect(chronicle.stories.count == 5)
        #expect(stories(chronicle, among: heads) == five)
    }

    @Test(.enabled(if: page != nil)) func fiveStoriesWhenReadTwice() throws {
        let chronicle = try chronicle(from: FileSource(paths: [Self.page!, Self.page!]))
        #expect(chronicle.corpus.articles.count == 7)
        #expect(stories(chronicle, among: heads) == five)
    }

    @Test(.enabled(if: page != nil)) func fiveStoriesAmongOthers() throws {
        let chronicle = try chronicle(from: FileSource(paths: [Place.file("Data/week"), Self.page!]))
        #expect(stories(chronicle, among: heads) == five)
    }

    @Test(.enabled(if: page != nil)) func theirTimelines() throws {
        let chronicle = try chronicle(from: FileSource(paths: [Self.page!]))
        func entries(_ head: String) -> [TimelineEntry] {
            let index = chronicle.stories.firstIndex { story in
                story.articles.contains { chronicle.corpus.articles[$0].title.hasPrefix(head) }
            }!
            return chronicle.timelines[index].entries
        }
        func dated(_ head: String, _ day: String, by words: String) -> Bool {
            entries(head).contains { entry in
                entry.date.iso == day && entry.kind == .happened && entry.evidence.contains { $0.words == words }
            }
        }
        #expect(dated("Le Parlement FWB", "2021-12-01", by: "mercredi soir"))
        #expect(dated("Plan taxi : l'action", "2021-12-02", by: "jeudi matin"))
        #expect(dated("Pas de Vacci-bus", "2021-12-02", by: "ce jeudi"))
        #expect(dated("Conflit en Ukraine", "2021-12-02", by: "jeudi"))
        #expect(dated("Conflit en Ukraine", "2021-12-01", by: "la veille"))
        #expect(entries("Conflit en Ukraine").first { $0.date.iso == "2021-12-01" }?.text.contains("Poutine") == true)
    }
}

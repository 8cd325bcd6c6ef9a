import Fabula
import Testing
import TextAnalysis

struct GatheringTests {
    let clock = Clock.brussels

    func time(_ day: Int, hour: Int = 8) -> Timestamp {
        Timestamp(Day(year: 2026, month: 3, day: day)!, hour: hour, precision: .minute)
    }

    func gather(_ articles: [Article]) -> Corpus {
        var harvest = Harvest()
        harvest.articles = articles
        return Corpus(gathering: harvest, clock: clock)
    }

    @Test func aTeaserOnTwoPagesIsOneDocument() {
        let corpus = gather([
            Article(
                kind: .teaser, title: "Grève", text: "Les  bus...", seen: time(3),
                origin: Origin(file: "b.txt", line: 9)),
            Article(
                kind: .teaser, title: "Grève", text: "Les bus...", seen: time(2), origin: Origin(file: "a.txt", line: 4)
            ),
        ])
        #expect(corpus.articles.count == 1)
        #expect(corpus.articles.first?.seen == time(2))
        #expect(corpus.dropped.map(\.reason) == [.repeat])
        #expect(corpus.dropped.first?.origin == Origin(file: "b.txt", line: 9))
        #expect(corpus.findings.isEmpty)
    }

    @Test func oneAddressWithOtherTextIsANewVersion() {
        let corpus = gather([
            Article(
                title: "Incendie", text: "Deux blessés.", published: time(2, hour: 9), url: "https://a.example/x",
                origin: Origin(file: "a", line: 1)),
            Article(
                title: "Incendie", text: "Trois blessés.", published: time(2, hour: 10),
                url: "https://A.example/x?utm_source=rss#top", origin: Origin(file: "a", line: 2)),
        ])
        #expect(corpus.articles.map(\.text) == ["Trois blessés."])
        #expect(corpus.articles.map(\.id) == ["https://a.example/x"])
        #expect(corpus.dropped.map(\.reason) == [.superseded])
        #expect(corpus.findings.map(\.code) == ["updated"])
    }

    @Test func oneGivenIDOnTwoArticlesIsAFindingAndKeepsBoth() {
        let corpus = gather([
            Article(
                id: "7", title: "Incendie", text: "Deux blessés.", published: time(2),
                origin: Origin(file: "a", line: 1)),
            Article(
                id: "7", title: "Marché", text: "La foule.", published: time(2), origin: Origin(file: "a", line: 2)),
        ])
        #expect(corpus.articles.count == 2)
        #expect(Set(corpus.articles.map(\.id)).count == 2)
        #expect(corpus.articles.allSatisfy { $0.id.hasPrefix("7~") && $0.id.count == 10 })
        #expect(corpus.findings.map(\.code) == ["duplicate-id", "duplicate-id"])
    }

    /// One agency's text, which two outlets print under its number.
    @Test func oneGivenIDAndOneTextAtTwoAddressesAreTwoArticlesWithTheirOwnIDs() {
        func printed(by outlet: String, _ text: String, line: Int) -> Article {
            Article(
                id: "7", title: "Incendie", text: text, published: time(2), url: "https://\(outlet).example/7",
                origin: Origin(file: "a", line: line))
        }
        let (a, b) = (printed(by: "a", "Deux blessés.", line: 1), printed(by: "b", "Deux blessés.", line: 2))
        let both = gather([a, b])
        #expect(Set(both.articles.compactMap(\.url)) == ["https://a.example/7", "https://b.example/7"])
        #expect(Set(both.articles.map(\.id)).count == 2)
        #expect(both.findings.map(\.code) == ["duplicate-id", "duplicate-id"])
        // A later wording stays the article that it was.
        let later = gather([a, b, printed(by: "b", "Trois blessés.", line: 3)])
        #expect(Set(later.articles.map(\.id)) == Set(both.articles.map(\.id)))
        #expect(later.articles.contains { $0.text == "Trois blessés." })
    }

    @Test func anIDThatIsMadeIsNoneThatIsGiven() {
        let strangers = ["Incendie", "Marché"].map { title in
            Article(id: "7", title: title, published: time(2), origin: Origin(file: "a", line: 1))
        }
        let made = gather(strangers).articles[0].id
        let corpus = gather(
            strangers + [Article(id: made, title: "Donné", published: time(2), origin: Origin(file: "a", line: 3))])
        #expect(corpus.articles.count == 3)
        #expect(Set(corpus.articles.map(\.id)).count == 3)
        #expect(corpus.articles.first { $0.title == "Donné" }?.id == made)
    }

    @Test func oneWireTextInTwoOutletsIsTwoArticles() {
        let corpus = gather([
            Article(
                title: "Incendie", text: "Deux blessés.", published: time(2), source: "A", origin: Origin(file: "a")),
            Article(
                title: "Incendie", text: "Deux blessés.", published: time(2), source: "B", origin: Origin(file: "a")),
        ])
        #expect(corpus.articles.count == 2)
        #expect(corpus.dropped.isEmpty)
    }

    @Test func theOrderOfReadingPlaysNoPart() {
        var random = SplitMix(seed: 5)
        var articles = (0..<60).map { n in
            Article(
                id: n % 3 == 0 ? "" : "id\(n % 20)", title: "Titre \(n % 7)", text: "Texte \(n % 5).",
                published: n % 4 == 0 ? nil : time(2 + n % 5), seen: n % 8 == 0 ? time(1 + n % 3) : nil,
                url: n % 6 == 0 ? "https://a.example/\(n % 4)" : nil, origin: Origin(file: "f\(n % 9)", line: n))
        }
        let expected = gather(articles)
        for _ in 0..<10 {
            articles.shuffle(using: &random)
            let corpus = gather(articles)
            #expect(corpus.articles == expected.articles)
            #expect(corpus.dropped == expected.dropped)
            #expect(corpus.findings == expected.findings)
        }
    }

    @Test func filtersThatLeaveNothingSayWhatThereIs() {
        var filter = Filter()
        filter.sources = ["Radio"]
        let corpus = gather([
            Article(title: "Incendie", published: time(2), source: "Radio Scaldis", origin: Origin(file: "a", line: 1))
        ]).filtered(by: filter)
        #expect(corpus.articles.isEmpty)
        #expect(corpus.findings.map(\.code) == ["all-filtered"])
        #expect(corpus.findings.first?.message.contains("Radio Scaldis") == true)
        filter.sources = ["radio scaldis"]
        filter.languages = ["fr-BE"]
        var article = Article(title: "Incendie", source: "Radio Scaldis", origin: Origin(file: "a"))
        article.language = "fr"
        #expect(filter.admits(article, clock: clock))
    }

    @Test func canonicalOrderIsTimeThenID() {
        let corpus = gather([
            Article(id: "c", title: "", published: nil, origin: Origin(file: "a")),
            Article(id: "b", title: "", published: time(3), origin: Origin(file: "a")),
            Article(id: "a", title: "", seen: time(3), origin: Origin(file: "a")),
            Article(id: "d", title: "", published: time(2), origin: Origin(file: "a")),
        ])
        #expect(corpus.articles.map(\.id) == ["d", "a", "b", "c"])
    }
}

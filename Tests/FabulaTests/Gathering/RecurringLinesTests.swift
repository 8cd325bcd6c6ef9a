import Fabula
import Testing

/// What an outlet says on many pages is taken out, and nothing else.
struct RecurringLinesTests {
    /// Articles of one outlet: each with two lines of its own, and those that `extra` adds.
    private func articles(_ count: Int, source: String = "Le Quai", extra: (Int) -> [String]) -> [Article] {
        (0..<count).map { i in
            let own = [
                "La commune numéro \(i) ouvre une piscine couverte de vingt-cinq mètres, dit son bourgmestre.",
                "Les travaux \(i) ont duré deux ans et coûté quatre millions d'euros à la région et à la ville.",
            ]
            return Article(
                title: "Piscine \(i)", text: (own + extra(i)).joined(separator: "\n"), source: source,
                origin: Origin(file: source, line: i + 1))
        }
    }

    private func gathered(_ articles: [Article]) -> Corpus {
        var harvest = Harvest()
        harvest.articles = articles
        return Corpus(gathering: harvest, clock: .brussels)
    }

    @Test func aLineOfManyArticlesIsTakenOutAndTold() {
        let corpus = gathered(articles(12) { $0 % 2 == 0 ? ["  © 2026 Quai Presse "] : [] })
        #expect(corpus.articles.allSatisfy { !$0.text.contains("©") && $0.text.contains("bourgmestre") })
        #expect(corpus.articles.allSatisfy { $0.text.split(separator: "\n").count == 2 })
        #expect(corpus.dropped.map(\.text) == [String](repeating: "© 2026 Quai Presse", count: 6))
        #expect(corpus.dropped.map(\.reason) == [Dropped.Reason](repeating: .recurring, count: 6))
        #expect(corpus.dropped.map(\.origin.line) == [1, 3, 5, 7, 9, 11])
        #expect(corpus.findings.map(\.code) == ["recurring-line"])
        #expect(corpus.findings[0].severity == .note)
        #expect(corpus.findings[0].message.contains("repeated on 6 articles of Le Quai"))
    }

    @Test(arguments: [
        (4, 4, false), (5, 5, true), (5, 25, true), (5, 26, false), (200, 1000, true), (199, 1000, false),
    ])
    func fiveArticlesAndAFifth(holders: Int, total: Int, isTaken: Bool) {
        // The holders come last: what is rare at first counts as much.
        let corpus = gathered(articles(total) { $0 >= total - holders ? ["Lire aussi"] : [] })
        #expect(corpus.dropped.count == (isTaken ? holders : 0))
    }

    @Test func longLinesMustBeInHalf() {
        let line = "Pour rappel, " + String(repeating: "la région avait promis cent piscines ", count: 4)
        #expect(gathered(articles(20) { $0 < 9 ? [line] : [] }).dropped.isEmpty)
        #expect(gathered(articles(20) { $0 < 10 ? [line] : [] }).dropped.count == 10)
    }

    @Test func outletsAreCountedApart() {
        let all = articles(3, source: "A") { _ in ["Lire aussi"] } + articles(3, source: "B") { _ in ["Lire aussi"] }
        #expect(gathered(all).dropped.isEmpty)
    }

    /// A wire text that an outlet printed again and again, each time with a word changed, is no boilerplate.
    @Test func copiesStayWhole() {
        let wire = [
            "Un incendie s'est déclaré lundi à Namur.", "Personne n'a été blessé.", "Les pompiers sont sur place.",
            "La cause n'est pas connue.",
        ]
        let copies = (0..<10).map { i in
            Article(
                title: "Incendie \(i)", text: (wire + ["Mise à jour \(i)."]).joined(separator: "\n"), source: "Le Quai",
                origin: Origin(file: "w", line: i + 1))
        }
        #expect(gathered(articles(10) { _ in [] } + copies).dropped.isEmpty)
        // What really recurs is found among them.
        let more = articles(10) { _ in ["© Quai"] } + copies
        #expect(Set(gathered(more).dropped.map(\.text)) == ["© Quai"])
    }

    @Test func aWholeTextIsNeverTaken() {
        var all = articles(10) { _ in [] }
        for i in all.indices { all[i].text = "Cliquez pour lire la suite" }
        let corpus = gathered(all)
        #expect(corpus.dropped.isEmpty)
        #expect(corpus.articles.allSatisfy { $0.text == "Cliquez pour lire la suite" })
    }

    @Test func teasersAndUnknownOutletsAreLeftAlone() {
        var all = articles(10) { _ in ["Lire aussi"] }
        for i in all.indices { all[i].source = nil }
        #expect(gathered(all).dropped.isEmpty)
        for i in all.indices { all[i].url = "https://www.quai.example/\(i)" }
        #expect(gathered(all).dropped.count == 10)
        for i in all.indices { all[i].kind = .teaser }
        #expect(gathered(all).dropped.isEmpty)
    }

    /// Against plain counting, on random texts, whatever the order in which they are read.
    @Test(arguments: 0..<20)
    func agreesWithPlainCounting(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let pool = (0..<12).map { "ligne \($0)" }
        var all = articles(Int.random(in: 1...400, using: &random)) { _ in [] }
        var holders: [String: Int] = [:]
        for i in all.indices {
            let lines = pool.enumerated().filter { Int.random(in: 0...($0.offset + 1), using: &random) == 0 }
            for line in lines { holders[line.element, default: 0] += 1 }
            all[i].text += "\n" + lines.map(\.element).joined(separator: "\n")
        }
        let expected = Set(holders.filter { $0.value >= 5 && $0.value * 5 >= all.count }.keys)
        let corpus = gathered(all)
        #expect(Set(corpus.dropped.map(\.text)) == expected)
        #expect(corpus.dropped.count == holders.filter { expected.contains($0.key) }.values.reduce(0, +))
        all.shuffle(using: &random)
        #expect(gathered(all).articles == corpus.articles)
    }
}

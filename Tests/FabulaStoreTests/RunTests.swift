import Fabula
import FabulaStore
import Foundation
import GRDB
import Testing
import TextAnalysis

/// The stories and timelines of the latest run, and the views that show them.
struct RunTests {
    let articles = [
        Article(
            id: "a1", title: "Les taxis bloquent Bruxelles", text: "Jeudi matin.",
            published: Timestamp(wallClock: 1_638_372_180, offset: 3600, precision: .second),
            source: "Le Fanal", url: "https://fanal.example/1", tags: ["Région", "Taxis"],
            origin: Origin(file: "a.csv", line: 2)),
        Article(
            kind: .teaser, title: "Blocage des taxis", text: "Les taxis...",
            seen: Timestamp(wallClock: 1_638_403_200, precision: .day),
            origin: Origin(file: "page.txt")),
        Article(
            id: "a3", title: "Seul", published: Timestamp(wallClock: 1_640_000_000, precision: .minute),
            origin: Origin(file: "a.csv", line: 3)),
    ]

    var harvest: Harvest {
        var harvest = Harvest()
        harvest.articles = articles
        return harvest
    }

    func chronicle() -> Chronicle {
        let corpus = corpus(harvest)
        let day = Day(year: 2021, month: 12, day: 2)!
        let stories = [
            Story(
                id: "s0000000001", number: 1, title: "Les taxis bloquent Bruxelles", keywords: ["taxis", "bloquent"],
                names: ["Bruxelles"],
                firstDay: Day(year: 2021, month: 12, day: 1), lastDay: day, articles: [0, 1], medoid: 0,
                outlets: ["Le Fanal"], cohesion: 0.5),
            Story(
                id: "s0000000002", number: 2, title: "Seul", keywords: [], names: [], firstDay: nil, lastDay: nil,
                articles: [2], medoid: 2, outlets: [],
                cohesion: 1),
        ]
        let happened = TimelineEntry(
            date: day, endDate: nil, precision: .day, kind: .happened, text: "Les taxis bloquent Bruxelles",
            articles: [0, 1], outlets: ["Le Fanal"],
            weight: 0.25, evidence: [.init(article: 0, words: "jeudi matin"), .init(article: 1, words: "jeudi")])
        let published = TimelineEntry(
            date: day, endDate: Day(year: 2021, month: 12, day: 3), precision: .month, kind: .published,
            text: "Blocage", articles: [1], outlets: [],
            weight: 0.125, evidence: [.init(article: 1, words: ""), .init(article: 0, words: "")])
        return Chronicle(
            corpus: corpus, stories: stories,
            timelines: [
                Timeline(storyID: "s0000000001", entries: [happened, published]),
                Timeline(storyID: "s0000000002", entries: []),
            ], copyOf: [nil, 0, nil])
    }

    func withRun(_ body: (Store) throws -> Void) throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(harvest, from: Input(path: "a.csv", hash: ""))
            try store.save(chronicle(), settings: Settings())
            try body(store)
        }
    }

    @Test func theViewsHaveTheColumnsOfTheTables() throws {
        try withRun { store in
            for (name, table) in chronicle().tables {
                let columns = try store.rows("SELECT name FROM pragma_table_info('\(name)')")
                #expect(columns == table.columns)
            }
        }
    }

    /// The view and the CSV export are two ways to one table.
    @Test func theViewsHaveTheRowsOfTheTables() throws {
        try withRun { store in
            for (name, table) in chronicle().tables {
                let expected = table.rows.map { $0.map(text).joined(separator: "|") }
                let rows = try store.rows("SELECT * FROM \(name)")
                #expect(rows == expected)
            }
        }
    }

    func text(_ cell: Fabula.Table.Cell) -> String {
        switch cell {
        case .missing: ""
        case .text(let text): text
        case .integer(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .list(let texts): texts.joined(separator: "; ")
        }
    }

    @Test func theParametersThatMadeARunAreKept() throws {
        try withTemporaryPath { path in
            let store = try Store(path: path, for: .writing)
            _ = try store.add(harvest, from: Input(path: "a.csv", hash: ""))
            var settings = Settings()
            settings.threshold = 0.25
            settings.filter.since = Day(year: 2021, month: 12, day: 1)
            settings.filter.sources = ["Le Fanal"]
            try store.save(chronicle(), settings: settings)
            #expect(
                try store.rows("SELECT * FROM parameter") == [
                    "languages|[]", "since|2021-12-01", "sources|[\"Le Fanal\"]",
                    "threshold|0.25", "time_zone|Europe/Brussels", "until|",
                ])
        }
    }

    @Test func aLaterRunTakesThePlaceOfAnEarlier() throws {
        try withRun { store in
            let before = try store.dump()
            try store.save(chronicle(), settings: Settings())
            #expect(try store.dump() == before)
            var smaller = chronicle()
            smaller.stories.removeLast()
            smaller.timelines.removeLast()
            smaller.corpus.articles.removeLast()
            smaller.copyOf.removeLast()
            try store.save(smaller, settings: Settings())
            #expect(try store.rows("SELECT id FROM stories") == ["s0000000001"])
            // What the run left out is still an article, without a story.
            #expect(try store.rows("SELECT id, story_id FROM articles WHERE story_id IS NULL") == ["a3|"])
            #expect(try store.complaints().isEmpty)
        }
    }

    @Test func whatIsReadAfterARunShowsWithoutAStory() throws {
        try withRun { store in
            var more = Harvest()
            more.articles = [
                Article(id: "a4", title: "Neuf", origin: Origin(file: "b.csv", line: 2)),
                Article(id: "a1", title: "Les taxis partent", origin: Origin(file: "b.csv", line: 3)),
                Article(title: "Page", url: "https://A.example/?utm_source=x", origin: Origin(file: "b.csv", line: 4)),
            ]
            _ = try store.add(more, from: Input(path: "b.csv", hash: ""))
            #expect(try store.rows("SELECT id FROM articles").suffix(2).sorted() == ["a4", "https://a.example/"])
            #expect(try store.rows("SELECT title FROM articles WHERE id = 'a1'") == ["Les taxis bloquent Bruxelles"])
        }
    }

    @Test func strangersUnderOneIDShowOnce() throws {
        try withTemporaryPath { path in
            var harvest = Harvest()
            harvest.articles = ["Grève", "Incendie"].enumerated().map { line, title in
                Article(id: "7", title: title, text: title, origin: Origin(file: "a.csv", line: line + 2))
            }
            let store = try Store(path: path, for: .writing)
            _ = try store.add(harvest, from: Input(path: "a.csv", hash: ""))
            let corpus = corpus(try store.harvest())
            try store.save(Chronicle(corpus: corpus, stories: [], timelines: [], copyOf: []), settings: Settings())
            #expect(try store.rows("SELECT id FROM articles") == corpus.articles.map(\.id))
            #expect(corpus.articles.allSatisfy { $0.id.hasPrefix("7~") })
        }
    }

    @Test func aChronicleOfOtherArticlesIsRefusedAndTheRunStays() throws {
        try withRun { store in
            let before = try store.dump()
            var foreign = chronicle()
            foreign.corpus.articles[1].title = "Autre"
            let error = #expect(throws: StoreError.self) { try store.save(foreign, settings: Settings()) }
            #expect(error?.cause == .foreignArticle(foreign.corpus.articles[1].id))
            #expect(try store.dump() == before)
        }
    }
}

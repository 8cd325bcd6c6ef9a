import Fabula
import Testing
import TextAnalysis

/// Who was first and who followed, and how that is shown.
struct CopyAccountTests {
    private static func article(_ id: String, _ minute: Int?, _ source: String?, _ title: String, _ text: String)
        -> Article
    {
        Article(
            id: id, title: title, text: text,
            published: minute.map {
                Timestamp(day(29) + $0 / 1440, hour: $0 % 1440 / 60, minute: $0 % 60, precision: .minute)
            },
            source: source, url: "https://\(id).example", language: "fr", origin: Origin(file: "copies.jsonl"))
    }

    private static let strike = """
        Les cheminots de la région arrêteront le travail jeudi pour vingt-quatre heures, ont annoncé lundi les syndicats. Un \
        train sur trois roulera entre Liège et Bruxelles, selon la SNCB, qui publiera ses horaires mercredi à 18 heures.
        """

    static let chronicle: Chronicle = {
        let articles = [
            article("a1", 480, "Agence", "Grève du rail jeudi en région liégeoise", strike + " (Belga)"),
            article(
                "a2", 505, "Le Courrier", "Jeudi, un train sur trois à Liège",
                strike + " Nos conseils pour éviter les quais bondés ce jour-là. (avec Belga)"),
            article("a3", 700, "Agence", "Grève du rail jeudi en région liégeoise (mise à jour)", strike + " (Belga)"),
            article("a4", 2100, "Canal Info", "Grève du rail jeudi en région liégeoise", strike + " (Belga)"),
            article("a5", 500, "Le Courrier", "Trois tigres s'échappent d'un cirque à Spa", "Trois tigres."),
            article("a6", 520, "Canal Info", "Trois tigres s'échappent d'un cirque à Spa", "Trois tigres."),
            article("a7", nil, nil, "Trois tigres s'échappent d'un cirque à Spa", "Trois tigres."),
        ]
        let story = { (id: String, number: Int, title: String, members: [Int]) in
            Story(
                id: id, number: number, title: title, keywords: [], names: [], firstDay: day(29), lastDay: day(30),
                articles: members, medoid: members[0], outlets: [], cohesion: 1)
        }
        return Chronicle(
            corpus: Corpus(articles: articles, clock: .brussels),
            stories: [
                story("sgreve", 1, "Grève du rail jeudi en région liégeoise", [0, 1, 2, 3]),
                story("stigres", 2, "Trois tigres s'échappent d'un cirque à Spa", [4, 5, 6]),
            ], timelines: [], copyOf: [nil, 0, 0, 0, nil, 4, 4])
    }()

    @Test func delaysSharesAndUpdates() {
        let accounts = Self.chronicle.copyAccounts
        #expect(accounts.map(\.original) == [0, 4])
        let followers = accounts[0].followers
        #expect(followers.map(\.delay) == [25, 220, 1620])
        #expect(followers.map(\.isUpdate) == [false, true, false])
        #expect(followers[2].share == 1 && followers[0].share > 0.6 && followers[0].share < 0.9)
        #expect(accounts[1].followers.map(\.delay) == [20, nil])
        #expect(accounts[1].followers.map(\.share) == [1, 1])
    }

    @Test func outletsAreCounted() {
        let outlets = Self.chronicle.outletAccounts(of: Self.chronicle.copyAccounts)
        #expect(outlets.map(\.outlet) == ["Le Courrier", "Canal Info", "Agence", nil])
        #expect(outlets.map(\.first) == [1, 0, 1, 0])
        #expect(outlets.map(\.followed) == [1, 2, 0, 1])
        #expect(outlets.map(\.updated) == [0, 0, 1, 0])
        #expect(outlets.map(\.medianDelay) == [25, 820, nil, nil])
    }

    @Test(arguments: [40, 80, 200], [("en", Wording.english), ("fr", .french)])
    func reports(width: Int, language: (name: String, wording: Wording)) throws {
        let report = Self.chronicle.copiesReport(
            Self.chronicle.copyAccounts, Layout(width: width, wording: language.wording))
        #expect(report.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width })
        try expectGolden(report.utf8, "copies-\(language.name)-\(width).txt")
    }

    @Test func tables() throws {
        let accounts = Self.chronicle.copyAccounts
        try expectGolden(Self.chronicle.copiesTable(accounts).bytes(.csv), "copies.csv")
        try expectGolden(Self.chronicle.outletsTable(accounts).bytes(.csv), "copies-outlets.csv")
        try expectGolden(Self.chronicle.copiesJSON(accounts).listing, "copies.json")
    }

    @Test func nothingTakenOverIsSaid() {
        let alone = Chronicle(
            corpus: Corpus(articles: [Self.chronicle.corpus.articles[0]], clock: .brussels), stories: [], timelines: [],
            copyOf: [nil])
        #expect(alone.copyAccounts.isEmpty)
        #expect(alone.copiesReport([], Layout()).hasPrefix("No copies"))
    }
}

import Fabula
import Testing
import TextAnalysis

/// What counts as a copy, told with texts as outlets print them.
struct CopiesTests {
    static let wire = """
        Un incendie s'est déclaré dans la nuit de lundi à mardi dans un entrepôt de la rue des Goujons, à Anderlecht. Trois \
        personnes ont été légèrement intoxiquées et conduites à l'hôpital Erasme, ont indiqué mardi matin les pompiers de \
        Bruxelles. Une soixantaine d'hommes ont lutté contre les flammes jusqu'à cinq heures. Le bâtiment, de 2.400 mètres \
        carrés, abritait des pneus et des huiles usagées appartenant à la société Dekens. La circulation des trams 81 et 82 \
        a été interrompue entre la gare du Midi et la place du Conseil. Le parquet a désigné un expert, a précisé sa \
        porte-parole, Martine Delvaux. Les riverains sont invités à garder portes et fenêtres fermées, ajoute la commune.
        """
    static let own = """
        Notre reporter sur place a rencontré des voisins encore sous le choc. Fatima, qui habite en face depuis douze ans, \
        a vu des flammes de dix mètres et craint que le quartier ne soit oublié une fois de plus par les autorités.
        """

    private func article(
        _ title: String, _ text: String, hour: Int = 8, source: String = "Le Courrier", id: String? = nil
    ) -> Article {
        Article(
            id: id ?? "\(source)-\(hour)-\(title)", title: title, text: text,
            published: Timestamp(day(10) + hour / 24, hour: hour % 24, minute: 0, precision: .minute), source: source,
            language: "fr", origin: Origin(file: "a"))
    }

    private func isCopy(_ second: Article, of first: Article) -> Bool {
        let chronicle = cluster(Corpus(articles: [first, second], clock: .brussels))
        #expect(chronicle.stories.count == 1 || chronicle.copyOf[1] == nil, "a copy has the story of its original")
        return chronicle.copyOf == [nil, 0]
    }

    private var agency: Article { article("Incendie d'un entrepôt à Anderlecht", Self.wire, source: "Agence", id: "w") }

    @Test func wireTextsAreFoundHoweverTheyAreDressed() {
        let half = Self.wire.components(separatedBy: ". ").prefix(4).joined(separator: ". ") + "."
        let dressed = [
            ("another headline", "Nuit d'angoisse rue des Goujons : un entrepôt part en fumée", Self.wire),
            ("shortened", "Incendie rue des Goujons", half),
            ("a paragraph before", "Incendie à Anderlecht", Self.own + "\n" + Self.wire),
            ("a paragraph behind", "Incendie à Anderlecht", Self.wire + "\n" + Self.own + "\n(avec Agence)"),
            (
                "typography", "INCENDIE À ANDERLECHT",
                Self.wire.replacing("'", with: "’").replacing("2.400", with: "2 400")
            ),
        ]
        for (what, title, text) in dressed {
            #expect(isCopy(article(title, text, hour: 9), of: agency), "\(what)")
        }
    }

    @Test func aLaterVersionByTheSameOutletIsACopyOfTheFirst() {
        let first = article("Incendie à Anderlecht", Self.wire, hour: 7)
        let update = Self.wire.replacing("Trois personnes", with: "Quatre personnes") + " " + Self.own
        #expect(isCopy(article("Incendie à Anderlecht : quatre intoxiqués", update, hour: 11), of: first))
    }

    @Test func aCopyMayComeWeeksLater() {
        #expect(isCopy(article("Incendie à Anderlecht", Self.wire, hour: 24 * 40), of: agency))
        #expect(isCopy(article("Retour sur un incendie", Self.wire + Self.own, hour: 24 * 40), of: agency))
    }

    /// Two matches, two closings of the exchange, two days' weather: the words agree, the names and numbers do not.
    @Test(arguments: [
        (
            """
            %0 s'est imposé %1 face à %2 samedi soir devant %3 spectateurs, pour le compte de la %4e journée du \
            championnat. %5 a ouvert la marque à la %6e minute d'une frappe du gauche avant que %7 n'égalise juste avant \
            la pause. En seconde période, %8 a donné l'avantage aux siens d'une tête imparable. Au classement, %0 compte \
            désormais %9 points et reste à portée du groupe de tête, alors que %2 devra se méfier de ses poursuivants lors \
            du prochain déplacement.
            """,
            ["Namur", "3-1", "Arlon", "2.150", "17", "Lambert", "23", "Dubois", "Petit", "31"],
            ["Tournai", "2-0", "Virton", "4.870", "18", "Mertens", "12", "Simon", "Claes", "44"]
        ),
        (
            """
            La Bourse de %0 a terminé la séance en hausse de %1 pour cent à %2 points. %3 signe la meilleure performance \
            avec un gain de %4 pour cent à %5 euros, devant %6, qui avance de %7 pour cent. Du côté des baisses, %8 recule \
            de %9 pour cent dans des volumes étoffés. Sur le marché des changes, un euro s'échangeait en fin de journée \
            contre %A dollar, et le baril de pétrole de la mer du Nord se négociait à %B dollars pour livraison le mois \
            prochain.
            """,
            ["Bruxelles", "0,5", "3.845", "Solvay", "2,1", "98,4", "Umicore", "1,9", "Colruyt", "1,4", "1,08", "82"],
            ["Bruxelles", "0,7", "3.872", "Proximus", "3,3", "14,2", "Ageas", "2,6", "Barco", "2,2", "1,09", "79"]
        ),
    ])
    func onePieceOfPaperForTwoReportsIsNoCopy(template: String, one: [String], other: [String]) {
        func filled(_ values: [String]) -> String {
            zip("0123456789AB", values).reduce(template) { $0.replacing("%\($1.0)", with: $1.1) }
        }
        let first = article("Résultats", filled(one), source: "Sport")
        #expect(!isCopy(article("Résultats", filled(other), hour: 9, source: "Sport"), of: first))
        #expect(!isCopy(article("Résultats du jour", filled(other), hour: 9, source: "Canal"), of: first))
    }

    @Test func aBriefInADigestIsNoCopyOfIt() {
        let brief = Self.wire.components(separatedBy: ". ").prefix(2).joined(separator: ". ") + "."
        let others = randomPress(count: 8, seed: 77).joined(separator: " ")
        #expect(
            !isCopy(
                article("L'actualité de ce mardi", others + " " + brief + " " + others, hour: 9),
                of: article("Incendie", brief)))
    }

    @Test func shortTextsMustBeEqualAndNear() {
        let teaser = "Le ministre Verlinden a présenté lundi son plan pour les prisons."
        #expect(
            isCopy(
                article("Un plan pour les prisons", teaser, hour: 9, source: "Canal"),
                of: article("Un plan pour les prisons", teaser)))
        #expect(
            !isCopy(
                article("Les prisons", teaser, hour: 9, source: "Canal"),
                of: article("Un plan pour les prisons", teaser)))
        #expect(isCopy(article("Le temps de demain", "", hour: 50), of: article("Le temps de demain", "")))
        #expect(
            !isCopy(article("Le temps de demain", "", hour: 80), of: article("Le temps de demain", "")), "another issue"
        )
        #expect(!isCopy(article("En bref", "", hour: 9), of: article("En bref", "")), "says nothing")
    }

    @Test func aStandingPhraseOfAnOutletMakesNoCopy() {
        let phrase = """
            Chaque semaine, la rédaction répond aux questions de ses lecteurs sur la vie des entreprises, le droit du \
            travail, les placements et les impôts, et vous apporte son expertise sur ce que les banques disent rarement.
            """
        let first = article("Faut-il encore acheter de l'or en période d'inflation ?", phrase)
        #expect(!isCopy(article("Que valent les actions des petites sociétés cotées ?", phrase, hour: 9), of: first))
    }

    @Test func copiesGoStraightToAnOriginalAndCountOnce() {
        let copies = (1...9).map {
            article("Titre numéro \($0)", Self.wire + "\n(Belga \($0))", hour: 8 + $0, source: "M\($0)")
        }
        let other = article("Grève à la SNCB : un train sur trois", Self.own, hour: 30, source: "Autre")
        let chronicle = cluster(Corpus(articles: [agency] + copies + [other], clock: .brussels))
        #expect(chronicle.copyOf == [nil] + [Int?](repeating: 0, count: 9) + [nil])
        #expect(chronicle.stories[0].articles == Array(0...9))
        #expect(chronicle.stories[0].outlets.count == 10)
        #expect(chronicle.stories[0].cohesion == 1 && chronicle.stories[0].medoid == 0)
    }

    @Test(arguments: [21, 22])
    func orderAndThreadsPlayNoPart(seed: UInt64) {
        var random = SplitMix(seed: seed)
        var harvest = Harvest()
        harvest.articles = randomPress(count: 120, seed: seed).enumerated().map { index, text in
            article("Titre \(index)", text, hour: index % 50, source: "M\(index % 7)")
        }
        func told(threads: Int) -> ([String], [Int?]) {
            var settings = Settings()
            settings.threads = threads
            let chronicle = cluster(Corpus(gathering: harvest, clock: .brussels, threads: threads), settings: settings)
            for (copy, original) in chronicle.copyOf.enumerated() {
                guard let original else { continue }
                #expect(original < copy && chronicle.copyOf[original] == nil)
            }
            return (chronicle.corpus.articles.map(\.id), chronicle.copyOf)
        }
        let expected = told(threads: 1)
        #expect(expected.1.contains { $0 != nil })
        for threads in [1, 2, 5] {
            harvest.articles.shuffle(using: &random)
            let again = told(threads: threads)
            #expect(again.0 == expected.0 && again.1 == expected.1)
        }
    }
}

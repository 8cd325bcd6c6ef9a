import Fabula
import Testing

struct TableReadingTests {
    @Test(arguments: [",", ";", "\t", "|"])
    func findsTheSeparator(separator: String) throws {
        let rows = [
            ["Titre", "Texte", "Publié le", "Média", "Mots-clés", "Autre"],
            ["Grève", "Un texte", "02/12/2021 15:23", "Le Jour", "a; b", "x"],
        ]
        let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: separator) }.joined(separator: "\n")
        let article = try #require(read(text, as: "table.txt").articles.first)
        #expect(article.title == "Grève")
        #expect(article.text == "Un texte")
        #expect(article.published?.iso == "2021-12-02T15:23:00")
        #expect(article.source == "Le Jour")
        #expect(article.tags == ["a", "b"])
        #expect(article.other == [Article.Field(name: "Autre", value: "x")])
        #expect(article.origin.line == 2)
    }

    @Test func quotedFieldsHoldAnything() {
        let text = "title,text\r\n\"a, \"\"b\"\"\",\"line 1\r\nline 2\"\r\n c ,\"\"\r\n\"d\" ,x\n"
        let harvest = read(text, as: "t.csv")
        #expect(harvest.titles == ["a, \"b\"", "c", "d"])
        #expect(harvest.articles.map(\.text) == ["line 1\nline 2", "", "x"])
        #expect(harvest.articles.map(\.origin.line) == [2, 4, 5])
        #expect(harvest.findings.isEmpty)
    }

    @Test func raggedRowsAreFindings() {
        let harvest = read("title,text,date\na,x\n\nb,y,2021-12-02,more,\nc,z,2021-12-03,,\n", as: "t.csv")
        #expect(harvest.titles == ["a", "b", "c"])
        #expect(harvest.codes == ["ragged-row:2", "ragged-row:4"])
        #expect(harvest.articles[1].other == [Article.Field(name: "column 4", value: "more")])
    }

    @Test func anOpenQuoteEndsWithItsLine() {
        let harvest = read("title,text\na,\"open\nb,fine\nc,\"closed, \"\"x\"\"\"\n\"d,e\n\"f\",\"g\"\n", as: "t.csv")
        #expect(harvest.titles == ["a", "b", "c", "d", "f"])
        #expect(harvest.articles.map(\.text) == ["open", "fine", "closed, \"x\"", "e", "g"])
        #expect(harvest.codes == ["open-quote:2", "open-quote:5"])
    }

    @Test func quotesWithinQuotesAreKept() {
        let harvest = read("title,text\n\"Il dit \"non\" et part\",x\n\"b\",y\n", as: "t.csv")
        #expect(harvest.titles == ["Il dit \"non\" et part", "b"])
    }

    @Test func aTableWithoutKnownNamesSaysWhichItWants() {
        let harvest = read("\na,b\n1,2\n", as: "t.csv")
        #expect(harvest.codes == ["no-header:2"])
        #expect(harvest.findings.first?.message.contains("titre") == true)
    }

    @Test func readsItsOwnArticlesTable() throws {
        let text = """
            id,story_id,copy_of,kind,published,seen,source,language,title,url,tags,origin
            a1,s0123456789,,teaser,,2021-12-02T15:23:00+01:00,,fr,"Taxis, \"\"non\"\"",,a; b,page.txt:17
            """
        let article = try #require(read(text, as: "articles.csv").articles.first)
        #expect(article.id == "a1")
        #expect(article.kind == .teaser)
        #expect(article.published == nil)
        #expect(article.seen?.iso == "2021-12-02T15:23:00+01:00")
        #expect(article.title == "Taxis, \"non\"")
        #expect(article.tags == ["a", "b"])
        #expect(article.other.map(\.name) == ["story_id", "origin"])
    }

    @Test func excelsSeparatorLineIsObeyed() {
        #expect(read("sep=;\ntitle;text\na;b,c\n", as: "t.csv").articles.map(\.text) == ["b,c"])
    }

    @Test(arguments: [
        ("['Politique', 'Bruxelles']", ["Politique", "Bruxelles"]), ("a|b", ["a", "b"]), ("a, b", ["a", "b"]),
        ("a, b; c", ["a, b", "c"]), ("", []), ("seul", ["seul"]),
    ])
    func tagsInOneField(text: String, tags: [String]) {
        #expect(read("title\ttags\nx\t\(text)\n", as: "t.tsv").articles.first?.tags == tags)
    }

    /// Random tables are read back, whatever their fields hold.
    @Test func readsBackWhatIsWritten() {
        var random = SplitMix(seed: 5)
        let pieces = ["a", "é", ",", ";", "\"", "\n", "x y", "'", "|"]
        for _ in 0..<300 {
            let rows = (0..<5).map { _ in
                (0..<2).map { _ in (0..<6).map { _ in pieces.randomElement(using: &random)! }.joined() }
            }
            let quoted = rows.map { $0.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") }
            let harvest = read("id,x,title\n" + quoted.map { "1," + $0 }.joined(separator: "\n"), as: "t.csv")
            let kept = harvest.articles.map { $0.other.first?.value ?? "" }
            #expect(kept == rows.filter { !PlainText.line($0[1]).isEmpty }.map { $0[0] })
        }
    }
}

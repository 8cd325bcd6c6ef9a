import Fabula
import Testing

/// Foreign names of fields: what the user says of them, and what is proposed where nobody does.
struct MappingTests {
    private func mapped(_ text: String, _ map: String, as file: String = "x.csv") throws -> Harvest {
        FileReading.read(Array(text.utf8), file: file, mapping: try FieldMapping(map))
    }

    @Test func namedColumnsAreRead() throws {
        let table = "Kop A;Inhoud, lang;Dag;Wie\nStaking;Een tekst;02/12/2021;De Stad\n"
        let harvest = try mapped(table, "title=kop a, text=Inhoud, lang,date=DAG,source=Wie")
        let article = try #require(harvest.articles.first)
        #expect(article.title == "Staking" && article.text == "Een tekst" && article.source == "De Stad")
        #expect(article.published?.iso == "2021-12-02")
        #expect(harvest.findings.isEmpty)
        // By its mapped header alone, whatever the file is called.
        #expect(try mapped(table, "title=Kop A,text=inhoud lang", as: "x.txt").titles == ["Staking"])
    }

    @Test(arguments: [
        #"{"kop": 1, "K1": "Staking", "title": "x"}"#, #"[{"K1": "Staking", "title": "x"}]"#,
        #"{"items": [{"K1": "Staking"}]}"#, "{\"K1\": \"Staking\"}\n{\"K1\": \"\", \"title\": \"Staking\"}",
    ])
    func namedFieldsOfJSONComeFirst(text: String) throws {
        let harvest = try mapped(text, "title=k1", as: "x.json")
        #expect(Set(harvest.titles) == ["Staking"])
    }

    @Test func theFirstOfTwoWithAValueCounts() throws {
        let harvest = try mapped("a,b,c\nT,,x\nU,y,z\n", "title=a,text=b,text=c")
        #expect(harvest.articles.map(\.text) == ["x", "y"])
    }

    @Test func namesThatAreNotThereAreTold() throws {
        let harvest = try mapped("title,b\nT,x\n", "date=Dag,title=Kop")
        #expect(harvest.codes == ["unmet-field:1", "unmet-field:1"])
        #expect(harvest.titles == ["T"])
    }

    @Test(arguments: [
        ("Titre", "Write title=Titre"), ("", "names no field"), ("tittle=x", "“tittle”"), ("title=", "title="),
        ("title=a,text=A", "twice"), ("=x", "Before = stands"),
    ])
    func mistakesSayWhatToWrite(text: String, hint: String) {
        #expect {
            try FieldMapping(text)
        } throws: {
            "\($0)".contains(hint)
        }
    }

    @Test func aMappingIsProposed() throws {
        let rows = (1...8).map {
            "\($0);Staking legt het spoor \($0) uren plat;0\($0)/12/2021 10:00;https://x.example/\($0)"
        }
        let long = String(repeating: "Het spoor ligt plat in heel het land. ", count: 8)
        let table = "nr;K1;Verschenen op;Waar;Alles\n" + rows.map { $0 + ";" + long }.joined(separator: "\n")
        let harvest = read(table, as: "x.csv")
        #expect(harvest.codes == ["unmapped-fields:2"])
        let message = try #require(harvest.findings.first?.message)
        #expect(message.contains("“Verschenen op” like a date"))
        // What it proposes is what works.
        let map = try #require(message.split(separator: "--map '").last?.dropLast())
        let again = try mapped(table, String(map))
        #expect(again.articles.count == 8 && again.findings.isEmpty)
        #expect(again.articles[0].title == "Staking legt het spoor 1 uren plat")
        #expect(again.articles[0].text.hasPrefix("Het spoor ligt plat"))
        #expect(again.articles[0].published?.iso == "2021-12-01T10:00:00")
        #expect(again.articles[0].url == "https://x.example/1")
    }

    @Test(arguments: [
        "{\"K1\": \"Staking legt het spoor plat\", \"D\": \"2021-12-02\"}",
        "[{\"K1\": \"Staking legt het spoor plat\", \"D\": \"2021-12-02\"}]",
        "{\"rows\": [{\"K1\": \"Staking legt het spoor plat\", \"D\": \"2021-12-02\"}]}",
    ])
    func alsoForJSON(text: String) throws {
        let harvest = read(text, as: "x.json")
        #expect(harvest.codes == ["unmapped-fields:1"])
        #expect(harvest.findings[0].message.hasSuffix("--map title=K1,date=D"))
        #expect(try mapped(text, "title=K1,date=D", as: "x.json").articles.first?.published?.iso == "2021-12-02")
    }

    @Test func undatedArticlesAreAskedFor() {
        let dated = read("title,Verschijning\nStaking,2021-12-02\nRegen,2021-12-03\n", as: "x.csv")
        #expect(dated.codes == ["unmapped-fields:2"])
        #expect(dated.findings[0].message.contains("“Verschijning” looks like a date: --map date=Verschijning"))
        #expect(read("title,nr\nStaking,20211202\nRegen,20211203\n", as: "x.csv").findings.isEmpty)
    }
}

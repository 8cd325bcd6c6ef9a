import Fabula
import Testing

struct JSONReadingTests {
    @Test func readsAllFieldsOfALine() throws {
        let line = """
            {"id": 17, "titre": "Grève", "texte": "Un\\ndeux", "date": "2021-12-02", "média": "Le Jour", \
            "lien": "https://jour.example/1?a=1&amp;b=2", "langue": "fr-BE", "mots-clés": ["a", "b"], "kind": "teaser", \
            "story": "s1", "n": 3, "ok": true, "nothing": null, "deep": {"x": [1, {"y": "z"}]}}
            """
        let article = try #require(read(line).articles.first)
        #expect(article.id == "17")
        #expect(article.title == "Grève")
        #expect(article.text == "Un\ndeux")
        #expect(article.published?.iso == "2021-12-02")
        #expect(article.source == "Le Jour")
        #expect(article.url == "https://jour.example/1?a=1&b=2")
        #expect(article.language == "fr")
        #expect(article.tags == ["a", "b"])
        #expect(article.kind == .teaser)
        #expect(article.origin == Origin(file: "input", line: 1))
        #expect(article.other.map(\.name) == ["story", "n", "ok", "deep"])
        #expect(article.other.map(\.value) == ["s1", "3", "true", #"{"x":[1,{"y":"z"}]}"#])
    }

    @Test(arguments: [
        "{\"title\": \"a\"}\n{\"title\": \"b\"}\n", "[{\"title\": \"a\"}, {\"title\": \"b\"}]",
        "[\n  {\"title\": \"a\"},\n  {\"title\": \"b\"},\n]",
        "{\"articles\": [{\"title\": \"a\"}, {\"title\": \"b\"}], \"total\": 2}",
        "{\"response\": {\"docs\": [{\"headline\": \"a\"}, {\"headline\": \"b\"}]}}",
        "{\"title\": \"My feed\", \"items\": [{\"title\": \"a\", \"content_html\": \"x\"}, {\"title\": \"b\"}]}",
        "\u{FEFF}{\"title\": \"a\"}\r\n{\"title\": \"b\"}", "{\"title\": \"a\"} {\"title\": \"b\"}",
        "{\"title\": {\"rendered\": \"a\"}}\n{\"title\": \"b\", \"images\": [{\"title\": \"c\"}], \"text\": \"t\"}",
    ])
    func readsEachForm(text: String) {
        let harvest = read(text)
        #expect(harvest.titles == ["a", "b"])
        #expect(harvest.findings.isEmpty)
    }

    @Test func readsStringsWithEscapes() {
        let harvest = read(#"{"title": "\"\u00e9\ud83d\ude00\ud83d\/\\", "text": "a\tb\u0000c\qd"}"#)
        #expect(harvest.titles == ["\"é😀\u{FFFD}/\\"])
        #expect(harvest.articles.first?.text == "a b cqd")
    }

    @Test func textComesBeforeDescription() throws {
        let both = try #require(read(#"{"description": "d", "title": "t", "text": "x"}"#).articles.first)
        #expect(both.text == "x")
        #expect(both.other == [Article.Field(name: "description", value: "d")])
        let one = try #require(read(#"{"description": "d", "title": "t", "text": ""}"#).articles.first)
        #expect(one.text == "d")
        #expect(one.other.isEmpty)
    }

    @Test func aBadLineCostsThatLine() {
        let text = """
            {"title": "a"}
            {"title": "b", "text": "he said "no" to me"}
            {"title": "c", "text": "cut
            {"title": "d"}
            not json at all
            {"title": "e"}
            """
        let harvest = read(text, as: "x.jsonl")
        #expect(harvest.titles == ["a", "d", "e"])
        #expect(harvest.codes == ["bad-json:2", "bad-json:3", "bad-json:5"])
    }

    @Test func aBadElementCostsThatElement() {
        let harvest = read(#"[{"title":"a"},{"title":"b" "text":"x"},{"title":"c"},7,{"title":"d"}]"#)
        #expect(harvest.titles == ["a", "c", "d"])
        #expect(harvest.codes == ["bad-json:1", "bad-record:1"])
    }

    @Test func aBadElementOfAWrappedListCostsThatElement() {
        let text = """
            {
              "status": "ok",
              "articles": [
                {
                  "title": "a"
                },
                {
                  "title": "b",,
                },
                {
                  "title": "c"
                }
              ],
              "total": 3
            }
            """
        let harvest = read(text)
        #expect(harvest.titles == ["a", "c"])
        #expect(harvest.codes == ["bad-json:7"])
    }

    /// Cut anywhere: what is complete is read, and one finding tells of the rest.
    @Test func readsWhatATruncatedFileHolds() {
        let records = (0..<40).map {
            #"{"title": "t\#($0)", "text": "é {\"x\": [1, 2]} }, {", "tags": ["a", {"n": 1}]}"#
        }
        for (head, separator, tail) in [("[", ",\n", "]"), ("{\"articles\":[", ",", "]}"), ("", "\n", "")] {
            let whole = Array((head + records.joined(separator: separator) + tail).utf8)
            var random = SplitMix(seed: 3)
            for _ in 0..<200 {
                let cut = Int.random(in: 1..<whole.count, using: &random)
                let harvest = FileReading.read(Array(whole[..<cut]), file: "cut.json")
                let complete = (0..<40).filter { i in
                    (head + records[...i].joined(separator: separator)).utf8.count <= cut
                }
                #expect(harvest.titles == complete.map { "t\($0)" }, "cut at \(cut)")
                let isWhole =
                    tail.isEmpty
                    && (complete.map { records[$0] }.joined(separator: separator).utf8.count...).prefix(2).contains(cut)
                #expect(
                    isWhole || harvest.findings.contains { $0.severity == .error && $0.origin.line != nil },
                    "cut at \(cut)")
            }
        }
    }

    @Test func deepNestingIsAFinding() {
        let deep = #"{"title": "a", "x": "# + String(repeating: "[", count: 100_000) + "\n" + #"{"title": "b"}"#
        let harvest = read(deep)
        #expect(harvest.titles == ["b"])
        #expect(harvest.codes == ["bad-json:1"])
    }

    @Test func recordsWithoutTitleAndTextAreFindings() {
        let harvest = read("{\"a\": 1}\n{\"title\": \" \"}\n{\"title\": \"x\"}")
        #expect(harvest.titles == ["x"])
        #expect(harvest.codes == ["empty-record:1", "empty-record:2"])
    }

    @Test func badDatesAreFindingsWithTheirLine() {
        let harvest = read(
            "{\"title\": \"a\", \"date\": \"20211-12-02\"}\n{\"title\": \"b\", \"date\": null}\n{\"title\": \"c\", \"date\": \"31 avril 2021\"}"
        )
        #expect(harvest.articles.map(\.published) == [nil, nil, nil])
        #expect(harvest.codes == ["bad-date:1", "bad-date:3"])
        #expect(harvest.findings.last?.message.contains("31 avril 2021") == true)
    }

    @Test func theFilesDatesTellWhetherMonthsComeFirst() {
        func dates(_ texts: String...) -> ([String], [String]) {
            let harvest = read(texts.map { #"{"title": "x", "date": "\#($0)"}"# }.joined(separator: "\n"))
            return (harvest.articles.map { $0.published?.iso ?? "" }, harvest.codes)
        }
        #expect(dates("02/12/2021", "03/12/2021") == (["2021-12-02", "2021-12-03"], []))
        #expect(dates("02/12/2021", "12/13/2021") == (["2021-02-12", "2021-12-13"], ["month-first:2"]))
        #expect(
            dates("02/12/2021", "12/13/2021", "13/12/2021", "14/12/2021")
                == (["2021-12-02", "2021-12-13", "2021-12-13", "2021-12-14"], ["mixed-date-order:2"]))
    }

    @Test func aFaultOnEveryLineIsToldAHundredTimes() {
        let harvest = read(String(repeating: "{\"title\": \"a\", \"date\": \"x\"}\n", count: 1000))
        #expect(harvest.articles.count == 1000)
        #expect(harvest.findings.count == 101)
        #expect(harvest.findings.last?.message.hasPrefix("900 more") == true)
    }
}

import Fabula
import Foundation
import Testing

/// Pages that try to crash, hang or fool the reader. What is quadratic in them would take minutes to hours.
@Suite(.serialized)
struct WebHostilePagesTests {
    #if DEBUG
        static let size = 400_000
    #else
        static let size = 5_000_000
    #endif

    static let hostile: [(name: String, page: String)] = {
        func many(_ part: String) -> String { String(repeating: part, count: size / part.utf8.count) }
        let attributes = (0..<size / 12).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
        return [
            ("deep nesting", many("<div>") + "text"),
            ("deep nesting, closed by others", many("<div>").prefix(size / 2) + many("</span>").prefix(size / 2)),
            ("open paragraphs", many("<p>text ")), ("open links", many("<a href=x>text ")),
            ("open lists", many("<ul><li>")), ("open tables", many("<table><tr><td>")),
            ("one tag of attributes", "<p " + attributes + ">text</p>"),
            ("one attribute", "<p title=\"" + many("x") + "\">text</p>"),
            ("a quote that never closes", many("<p title=\"")), ("quotes of two kinds", many("<p title='\" ")),
            ("comments that never end", many("<!-- ")), ("scripts that never end", many("<script>")),
            ("titles that never end", many("<title>")), ("closing tags only", many("</p></div></table>")),
            ("tags cut off", many("<")), ("declarations", many("<!x><?y>")),
            (
                "entities that declare entities",
                "<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>" + many("&b;") + "</p>"
            ),
            ("references", "<p>" + many("&amp;&#0;&#xFFFFFFFF;&eacute&;")), ("dates", "<p>" + many("12 ") + "</p>"),
            ("dates in elements", many("<time class=date>1/1/1 2 3 4 </time>")),
            ("one word", "<p>" + many("a") + "</p>"),
            ("class names", "<p class='" + many("comment-Aa ") + "'>x</p>"),
            ("nested JSON-LD", "<script type='application/ld+json'>" + many("[{\"@graph\":") + "</script>"),
            ("JSON-LD lists", "<script type='application/ld+json'>[" + many("{\"@type\":\"Article\"},") + "]</script>"),
            ("scripts of JSON-LD", many("<script type='application/ld+json'>{\"@type\":\"Article\"}</script>")),
            ("metas", many("<meta name=date content='no date'><meta property='article:tag' content=x>")),
            ("headlines", many("<h1>a</h1>")), ("line ends", "<p>a" + many("<br>") + "b"),
        ].map { ($0.0, "<html><body><p>Text.</p>" + $0.1) }
    }()

    @Test(arguments: hostile.indices)
    func linearTime(_ index: Int) {
        let (name, page) = Self.hostile[index]
        let bytes = Array(page.utf8)
        let start = Self.processorTime()
        let harvest = WebPageReader.read(bytes, file: name)
        let time = Self.processorTime() - start
        print("\(name): \(time.formatted(.number.precision(.fractionLength(3)))) s")
        #expect(time < 10)
        #expect(harvest.articles.count <= 1)
        #expect(harvest.articles.allSatisfy { $0.text.utf8.count <= bytes.count && $0.tags.count <= 1_000 })
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Sample pages with bytes deleted, doubled and changed, cut anywhere: read without a crash, the same each time.
    @Test func mutatedPages() {
        var random = SeededGenerator(seed: 20_260_304)
        let marks = Array("<>\"'&/=!- \n\u{0}x".utf8)
        for sample in WebSample.all {
            for _ in 0..<40 {
                var bytes = sample.bytes
                for _ in 0..<12 {
                    let at = Int.random(in: 0..<bytes.count, using: &random)
                    switch Int.random(in: 0..<4, using: &random) {
                    case 0: bytes.remove(at: at)
                    case 1: bytes.insert(marks.randomElement(using: &random)!, at: at)
                    case 2: bytes[at] = UInt8.random(in: 0...255, using: &random)
                    default: bytes.removeSubrange(at..<min(bytes.count - 1, at + 30))
                    }
                }
                let harvest = WebPageReader.read(bytes, file: "mutated")
                let again = WebPageReader.read(bytes, file: "mutated")
                #expect(harvest.articles == again.articles && harvest.dropped == again.dropped)
                #expect(harvest.articles.count <= 1)
            }
        }
    }

    @Test func nothing() {
        #expect(WebPageReader.read([], file: "a").findings.map(\.code) == ["empty-page"])
        #expect(WebPageReader.read(Array("<html>".utf8), file: "a").findings.map(\.code) == ["empty-page"])
        #expect(WebPageReader.read(Array("<".utf8), file: "a").articles.first?.text == "<")
    }

    @Test func deepPagesAreReadFlat() {
        let page = String(repeating: "<div>", count: 2_000) + "<p>Three words here.</p>"
        let harvest = WebPageReader.read(Array(page.utf8), file: "a")
        #expect(harvest.findings.map(\.code).contains("deep-nesting"))
        #expect(harvest.articles.first?.text == "Three words here.")
    }

    /// A script that only looks like structured data, and markup in what is: neither becomes text.
    @Test func fakeStructuredData() throws {
        let page = """
            <html><head><title>Vrai titre de la page</title>
            <script>var x = '{"@type":"NewsArticle","headline":"Faux"}';</script>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"<b>Vrai</b> titre de la page","datePublished":"hier"}</script>
            </head><body><h1>Vrai titre de la page</h1><p>Un paragraphe assez long pour être un texte, avec une virgule et un point final.</p></body></html>
            """
        let article = try #require(WebPageReader.read(Array(page.utf8), file: "a").articles.first)
        #expect(article.title == "Vrai titre de la page")
        #expect(article.published == nil)
        #expect(article.text.hasPrefix("Un paragraphe"))
    }
}

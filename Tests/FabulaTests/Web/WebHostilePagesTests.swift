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

    /// A part again and again.
    private static func many(_ part: String, share: Int = 1) -> String {
        String(repeating: part, count: size / share / part.utf8.count)
    }

    /// Parts that make a page when they come again and again.
    private static let repeated = [
        "<div>", "<p>text ", "<a href=x>text ", "<ul><li>", "<table><tr><td>", "<p title=\"", "<p title='\" ", "<!-- ",
        "<script>",
        "<title>", "</p></div></table>", "<", "<!x><?y>", "&amp;&#0;&#xFFFFFFFF;&eacute&", "12 ", "a", "<h1>a</h1>",
        "a<br>", "&",
        "<time class=date>1/1/1 2 3 4 </time>", "<script type='application/ld+json'>{\"@type\":\"Article\"}</script>",
        "<meta name=date content='no date'><meta property='article:tag' content=x>", "2026-02-0", "<i><b></i>",
    ]

    /// Pages that need more than repetition.
    private static let composed: [(name: String, page: String)] = {
        let attributes = (0..<size / 14).map { "a\($0)=\"\($0)\"" }.joined(separator: " ")
        let data = "<script type='application/ld+json'>"
        let entities = "<!DOCTYPE html [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;\">]><p>"
        var pages: [(name: String, page: String)] = []
        pages.append(("nesting closed by others", many("<div>", share: 2) + many("</span>", share: 2)))
        pages.append(("one tag of attributes", "<p " + attributes + ">text</p>"))
        pages.append(("one attribute", "<p title=\"" + many("x") + "\">text</p>"))
        pages.append(("one class attribute", "<p class='" + many("comment-Aa ") + "'>x</p>"))
        pages.append(("entities of entities", entities + many("&b;") + "</p>"))
        pages.append(("deep JSON-LD", data + many("[{\"@graph\":") + "</script>"))
        pages.append(("many in JSON-LD", data + "[" + many("{\"@type\":\"Article\"},") + "]</script>"))
        pages.append(("NUL", many("\u{0}")))
        return pages
    }()

    static let hostile = (repeated.map { (name: $0, page: many($0)) } + composed).map {
        (name: $0.name, page: "<html><body><p>Text.</p>" + $0.page)
    }

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
        var random = SplitMix(seed: 20_260_304)
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
        #expect(WebPageReader.read(Array("<".utf8), file: "a").findings.map(\.code) == ["empty-page"])
    }

    @Test func marksThatAreNoMarkup() {
        let page =
            "<p>A loaf costs < 3 pounds & more than 2, says 1 baker in <b>5</b>, after a < b and c > d were compared."
        let text = "A loaf costs < 3 pounds & more than 2, says 1 baker in 5, after a < b and c > d were compared."
        #expect(WebPageReader.read(Array(page.utf8), file: "a").articles.map(\.text) == [text])
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

import Fabula
import Testing

/// Which of a page's dates is that of its publication.
struct WebDatesTests {
    private func date(_ head: String, _ body: String) -> String? {
        let text = String(
            repeating: "<p>Le conseil communal a voté le budget, après un long débat, par vingt voix contre douze.</p>",
            count: 5)
        let page = "<html><head><title>Le budget est voté</title>\(head)</head><body>\(body)\(text)</body></html>"
        return WebPageReader.read(Array(page.utf8), file: "x.html").articles.first?.published?.iso
    }

    private func linked(_ time: String) -> String {
        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"datePublished\": \"\(time)\"}</script>"
    }

    /// Machines are told UTC, readers the outlet's own evening: it is one moment, on the reader's day.
    @Test func theOutletsOwnClock() {
        let shown = "<h1>Le budget est voté</h1><time datetime=\"2023-11-08 17:49:09\">8 nov.</time>"
        #expect(date(linked("2023-11-09T01:49:09Z"), shown) == "2023-11-08T17:49:09-08:00")
        // Another moment, such as that of a change, is none of it.
        #expect(date(linked("2023-11-09T01:49:10Z"), shown) == "2023-11-09T01:49:10Z")
        #expect(date(linked("2023-11-09T01:49:09+01:00"), shown) == "2023-11-09T01:49:09+01:00")
    }

    @Test func commentsHaveDatesOfTheirOwn() {
        let comments =
            "<div class=\"comments\"><time pubdate datetime=\"2019-09-22T07:30:29Z\">22 septembre</time></div>"
        let own =
            "<h1>Le budget est voté</h1><p class=\"publication\"><time datetime=\"2019-06-28\">28 juin</time></p>"
        #expect(date("", comments + own) == "2019-06-28")
    }

    /// A line beside the headline is nearer than a dated box beside the text.
    @Test func aLineBesideTheHeadline() {
        let body = """
            <div class="Post-metas">Posted the September 1, 2017 at 0h00</div><h1>Le budget est voté</h1>
            <div class="box"><h3>Autre chose</h3>\(String(repeating: "<span></span>", count: 60))
            <time>April 27, 2017</time></div>
            """
        #expect(date("", body) == "2017-09-01T00:00:00")
    }

    @Test func aLinkIsNoDate() {
        let body = """
            <h1>Le budget est voté</h1>
            <p><a class="publication" title="lettre 14.10.2021.pdf" href="x">Lettre</a></p>
            """
        #expect(date("", body + "<p><em>10.11.2021</em></p>") == "2021-11-10")
    }
}

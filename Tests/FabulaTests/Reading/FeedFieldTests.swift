import Fabula
import Foundation
import Testing

/// Which element of an item is what, in all the forms that feeds have.
struct FeedFieldTests {
    /// A feed of one item in RSS.
    private func item(_ content: String, channel: String = "", file: String = "x.xml") -> Article? {
        read("<rss version=\"2.0\"><channel>\(channel)<item>\(content)</item></channel></rss>", as: file).articles.first
    }

    @Test(arguments: [
        ("<link>https://a.example/1</link>", "https://a.example/1"),
        ("<link>\n  /1?x=1&amp;y=2 \n</link>", "https://jour.example/1?x=1&y=2"),
        ("<link>b/../1#c</link>", "https://jour.example/rss/1#c"),
        ("<link>//b.example/1</link>", "https://b.example/1"),
        ("<link>?id=3</link>", "https://jour.example/rss/?id=3"),
        ("<link xml:base=\"https://c.example/d/e\">1</link>", "https://c.example/d/1"),
        ("<link xml:base=\"/f/\">1</link>", "https://jour.example/f/1"),
        ("<guid>https://g.example/1</guid>", "https://g.example/1"),
        (
            "<link>https://a.example/1</link><guid isPermaLink=\"true\">https://g.example/1</guid>",
            "https://a.example/1"
        ),
        (
            "<atom:link rel=\"self\" href=\"https://s.example/\"/><link>https://a.example/1</link>",
            "https://a.example/1"
        ),
        (
            "<link>https://proxy.example/1</link><feedburner:origLink>https://a.example/1</feedburner:origLink>",
            "https://a.example/1"
        ),
        ("<link/><enclosure url=\"https://a.example/1.mp3\"/>", nil),
    ])
    func links(xml: String, url: String?) {
        let article = item("<title>a</title>" + xml, channel: "<link>https://jour.example/rss/</link>")
        #expect(article?.url == url)
    }

    @Test(arguments: [
        ("<description>a</description><content:encoded>b</content:encoded>", "b"),
        ("<summary>a</summary><description>b</description>", "b"),
        ("<description/><itunes:summary>a</itunes:summary>", "a"),
        ("<media:group><media:description>a</media:description></media:group>", "a"),
        ("<media:description>a</media:description><description>b</description>", "b"),
        ("<description>Un &#146;t&#233; &hellip; &inconnu;</description>", "Un ’té … &inconnu;"),
        ("<description><![CDATA[<p>Un</p><p>deux</p>]]></description>", "Un\ndeux"),
        ("<body xmlns=\"http://www.w3.org/1999/xhtml\"><p>Un</p><p>deux &lt; trois</p></body>", "Un\ndeux < trois"),
        ("<content type=\"text/html\" mode=\"base64\">PHA+VW48L3A+PHA+ZGV1eDwvcD4=</content>", "Un\ndeux"),
        ("<content type=\"image/png\" mode=\"base64\">iVBORw0KGgo=</content><description>b</description>", "b"),
        ("<x:encoded xmlns:x=\"http://purl.org/rss/1.0/modules/content/\">a</x:encoded>", "a"),
        ("<x:description xmlns:x=\"https://x.example/\">a</x:description><description>b</description>", "b"),
    ])
    func texts(xml: String, text: String) {
        #expect(item("<title>t</title>" + xml)?.text == text)
    }

    @Test(arguments: [
        ("<pubDate>jeu., 02 déc. 2021 15:23:00 +0100</pubDate>", "2021-12-02T15:23:00+01:00"),
        ("<pubDate>jeudi 2 décembre 2021 à 15h23</pubDate>", "2021-12-02T15:23:00"),
        ("<pubDate>Thu, 2 Dec 2021 15:23 CET</pubDate>", "2021-12-02T15:23:00+01:00"),
        ("<pubDate/><dc:date>2021-12-02T15:23:00Z</dc:date>", "2021-12-02T15:23:00Z"),
        ("<updated>2021-12-03T00:00:00Z</updated><published>2021-12-02T15:23:00Z</published>", "2021-12-02T15:23:00Z"),
        ("<d:date xmlns:d=\"http://purl.org/dc/elements/1.1/\">2021-12-02</d:date>", "2021-12-02"),
    ])
    func dates(xml: String, published: String) {
        let article = item("<title>t</title>" + xml)
        #expect(article?.published?.iso == published)
    }

    /// A date that is none gives way to one that is; what cannot be read is told.
    @Test(arguments: [
        ("<pubDate>Mon, 30 Nov -0001 00:00:00 +0000</pubDate><dc:date>2021-12-02</dc:date>", "2021-12-02"),
        ("<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate><updated>2021-12-02</updated>", "2021-12-02"),
        ("<pubDate>Thu, 01 Jan 1970 00:00:00 +0000</pubDate>", nil),
        ("<pubDate>31 février 2021</pubDate>", nil),
    ])
    func wrongDates(xml: String, published: String?) {
        let harvest = read("<rss><channel><item><title>t</title>\(xml)</item></channel></rss>")
        #expect(harvest.articles.first?.published?.iso == published)
        #expect(harvest.codes == ["bad-date:1"])
    }

    @Test func theFirstTitleOfTheChannelIsTheOutlet() {
        let channel =
            "<image><title>Logo</title></image><title>Le &lt;b&gt;Jour&lt;/b&gt; &amp;amp; nuit</title><textInput><title>Chercher</title></textInput>"
        #expect(item("<title>t</title>", channel: channel)?.source == "Le Jour & nuit")
        #expect(item("<title>t</title>", channel: "<dc:title>Jour</dc:title>")?.source == "Jour")
    }

    @Test func categoriesAndKeywordsAreTags() {
        let xml =
            "<category>A</category><category term=\"b\" label=\"B\"/><dc:subject>C</dc:subject><media:keywords>D, E</media:keywords>"
        #expect(item("<title>t</title>" + xml)?.tags == ["A", "B", "C", "D", "E"])
    }

    @Test func anItemOfRDFIsWhatItIsAbout() {
        let rdf = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel rdf:about="https://tag.example/"><title>Der Tag</title></channel>
            <item rdf:about="https://tag.example/1" xml:lang="de-AT"><title>Streik</title></item></rdf:RDF>
            """
        let article = read(rdf).articles.first
        #expect(article?.id == "https://tag.example/1")
        #expect(article?.url == "https://tag.example/1")
        #expect(article?.language == "de")
    }

    @Test func prefixesAreFree() {
        let rss = """
            <r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:q="http://purl.org/dc/elements/1.1/"><r:channel>
            <r:title>Jour</r:title><r:item><r:title>Grève</r:title><q:date>2021-12-02</q:date></r:item></r:channel></r:rss>
            """
        let article = read(rss).articles.first
        #expect(article?.title == "Grève")
        #expect(article?.source == "Jour")
        #expect(article?.published?.iso == "2021-12-02")
    }

    @Test(arguments: [
        ("iso-8859-15", [UInt8](arrayLiteral: 0xBD, 0x75, 0x76, 0x72, 0x65, 0x20, 0xA4), "œuvre €"),
        ("utf-8", [0x74, 0xE9, 0x20, 0x80], "té €"),
        ("koi8-r", [0xED, 0xC9, 0xD2], "Мир"),
        ("iso-8859-15", Array("œuvre €".utf8), "œuvre €"),
        ("no-such-name", [0x74, 0xE9], "té"),
    ])
    func encodings(declared: String, bytes: [UInt8], title: String) {
        let head = "<?xml version=\"1.0\" encoding=\"\(declared)\"?><rss><channel><item><title>"
        let feed = Array(head.utf8) + bytes + Array("</title></item></channel></rss>".utf8)
        #expect(FileReading.read(feed, file: "x.xml").titles == [title])
    }

    @Test(arguments: [
        ("Ã©tÃ©, lÃ\u{A0}, lâ€™Å“uvre Â«Â\u{A0}Ã‡aÂ\u{A0}Â» â€¦", "été, là, l’œuvre «\u{A0}Ça\u{A0}» …"),
        ("&#195;&#169; &#226;&#128;&#153; ðŸ˜€", "é ’ 😀"),
        ("LIBERTÉ» Â l’âge où « SÃO »", "LIBERTÉ» Â l’âge où « SÃO »"), ("Ã‰tat, cÃ´tÃ©", "État, côté"),
    ])
    func oneDecodingTooMany(written: String, meant: String) {
        #expect(item("<title>\(written)</title>")?.title == meant)
    }

    static let json = """
        {"version": "https://jsonfeed.org/version/1.1", "title": "Le Jour", "home_page_url": "https://jour.example/une/",
         "language": "fr-BE", "items": [
          {"id": "1", "url": "/1", "title": "Grève", "content_html": "<p>Un</p><p>deux</p>", "date_published": "2021-12-02T15:23:00+01:00", "tags": ["Taxi"]},
          {"id": "https://jour.example/2", "content_text": "Sans titre", "summary": "Court"}]}
        """

    @Test func readsJSONFeed() throws {
        let harvest = read(Self.json, as: "feed.json")
        #expect(harvest.findings.isEmpty)
        let first = try #require(harvest.articles.first)
        #expect(first.source == "Le Jour")
        #expect(first.language == "fr")
        #expect(first.url == "https://jour.example/1")
        #expect(first.text == "Un\ndeux")
        #expect(first.published?.iso == "2021-12-02T15:23:00+01:00")
        #expect(first.tags == ["Taxi"])
        let second = try #require(harvest.articles.last)
        #expect(second.url == "https://jour.example/2")
        #expect(second.text == "Sans titre")
    }

    /// A JSON Feed that is cut keeps its outlet; a list that is no feed gets none from its title.
    @Test func theTitleOfAJSONFeedIsTheOutletOfItsItemsOnly() {
        let cut = read(String(Self.json.dropLast(30)), as: "feed.json")
        #expect(cut.articles.map(\.source) == ["Le Jour"])
        #expect(cut.articles.first?.url == "https://jour.example/1")
        let other = read(Self.json.replacing("jsonfeed.org", with: "x.example"), as: "feed.json")
        #expect(other.articles.map(\.source) == [nil, nil])
    }
}

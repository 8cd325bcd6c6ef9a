import Fabula
import Testing

struct FeedReadingTests {
    static let rss = """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <!DOCTYPE rss [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel>
          <title>Le Jour - Une</title><language>fr-be</language><link>https://jour.example/</link>
          <lastBuildDate>Thu, 02 Dec 2021 16:00:00 +0100</lastBuildDate>
          <item>
            <title>Gr&egrave;ve &amp; &lt;b&gt;manifestation&lt;/b&gt; &lol2; R&D</title>
            <link>https://jour.example/1?a=1&b=2</link>
            <guid isPermaLink="false">j-1</guid>
            <description>&lt;p&gt;Court&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>Un &eacute;t&eacute;.</p><p>Deux&nbsp;!</p><script>x()</script>]]></content:encoded>
            <pubDate>jeu., 02 d&eacute;c. 2021 15:23:00 +0100</pubDate>
            <category>Soci&#233;t&eacute;</category><category>Taxi</category>
            <dc:creator>Anne</dc:creator><media:title>Photo</media:title><media:description>Image</media:description>
          </item>
          <item><title><![CDATA[Deux < trois]]></title><dc:date>2021-12-02T10:00:00Z</dc:date><source url="x">Autre</source></item>
        </channel></rss>
        """

    @Test func readsRSS() throws {
        let harvest = read(Self.rss)
        #expect(harvest.titles == ["Grève & manifestation &lol2; R&D", "Deux < trois"])
        #expect(harvest.findings.isEmpty)
        let first = try #require(harvest.articles.first)
        #expect(first.id == "j-1")
        #expect(first.url == "https://jour.example/1?a=1&b=2")
        #expect(first.text == "Un été.\nDeux\u{A0}!")
        #expect(first.published?.iso == "2021-12-02T15:23:00+01:00")
        #expect(first.seen?.iso == "2021-12-02T16:00:00+01:00")
        #expect(first.tags == ["Société", "Taxi"])
        #expect(first.source == "Le Jour - Une")
        #expect(first.language == "fr")
        #expect(first.origin.line == 7)
        #expect(first.other.map(\.name) == ["description", "author", "media:title", "media:description"])
        let second = try #require(harvest.articles.last)
        #expect(second.source == "Autre")
        #expect(second.published?.iso == "2021-12-02T10:00:00Z")
        #expect(second.origin.line == 17)
    }

    @Test func readsAtom() throws {
        let atom = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>De Dag</title><updated>2021-12-02T16:00:00Z</updated>
            <entry><id>tag:dag.example,2021:1</id><title type="html">Staking &amp;amp; &lt;i&gt;actie&lt;/i&gt;</title>
            <link rel="self" href="https://dag.example/self"/><link href="https://dag.example/1"/>
            <updated>2021-12-02T15:00:00Z</updated><published>2021-12-02T14:00:00Z</published><category term="taxi" label="Taxi"/>
            <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Eerste</p><p>Tweede <b>vet</b></p></div></summary>
            <author><name>An</name></author></entry></feed>
            """
        let harvest = read(atom)
        let article = try #require(harvest.articles.first)
        #expect(article.id == "tag:dag.example,2021:1")
        #expect(article.title == "Staking & actie")
        #expect(article.url == "https://dag.example/1")
        #expect(article.published?.iso == "2021-12-02T14:00:00Z")
        #expect(article.seen?.iso == "2021-12-02T16:00:00Z")
        #expect(article.text == "Eerste\nTweede vet")
        #expect(article.tags == ["Taxi"])
        #expect(article.source == "De Dag")
        #expect(article.language == "nl")
        #expect(article.other.map(\.name) == ["updated", "author"])
        #expect(harvest.findings.isEmpty)
    }

    @Test func readsRDF() {
        let rdf = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="x"><title>Der Tag</title><dc:date>2021-12-02</dc:date></channel>
            <item rdf:about="y"><title>Streik</title><link>https://tag.example/1</link><dc:date>2021-12-01</dc:date></item></rdf:RDF>
            """
        let article = read(rdf).articles.first
        #expect(article?.title == "Streik")
        #expect(article?.source == "Der Tag")
        #expect(article?.published?.iso == "2021-12-01")
        #expect(article?.seen?.iso == "2021-12-02")
    }

    @Test func whatATruncatedFeedHoldsIsRead() {
        let whole = Array(Self.rss.utf8)
        let cut = Array(whole[..<(whole.count - 60)])
        let harvest = FileReading.read(cut, file: "cut.xml")
        #expect(harvest.titles.first == "Grève & manifestation &lol2; R&D")
        #expect(harvest.findings.contains { $0.code == "bad-xml" && $0.origin.line == 17 })
    }

    @Test func otherXMLIsRefused() {
        #expect(read("<?xml version='1.0'?><!-- <rss> --><note>x</note>").codes == ["unsupported-xml:1"])
    }

    @Test func pagesOfTheWebAreNoFeeds() {
        #expect(read("<!DOCTYPE html><html><body><h1>A title</h1></body></html>").titles == ["A title"])
        #expect(read("\n<html><head><title>A title</title>", as: "a.txt").titles == ["A title"])
    }
}

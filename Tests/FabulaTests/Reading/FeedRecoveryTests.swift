import Fabula
import Testing

/// What is wrong in a feed costs the item that it stands in, not those behind it.
struct FeedRecoveryTests {
    /// Feeds of thirty items in the forms that the press publishes.
    static let feeds: [String: [UInt8]] = [
        "rss": Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Le Soir de Mons</title><link>https://mons.example/</link><language>fr</language>
            \((0..<30).map(rssItem).joined(separator: "\n"))
            </channel>
            </rss>
            """.utf8),
        "atom": Array(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title type="text">De Dag</title><link href="https://dag.example/"/>
            \((0..<30).map(atomEntry).joined(separator: "\n"))
            </feed>
            """.utf8),
    ]

    private static func rssItem(_ i: Int) -> String {
        """
        <item>
          <title><![CDATA[Titre \(i) : la grève s’étend]]></title>
          <link>https://mons.example/a/\(i)?x=1&amp;y=2</link>
          <guid isPermaLink="false">mons-\(i)</guid>
          <description>Résumé de l&#8217;article \(i) &lt;b&gt;en gras&lt;/b&gt;</description>
          <content:encoded><![CDATA[<p>Premier paragraphe de l’article \(i).</p><p>Le <a href="/x">second</a>.</p>]]></content:encoded>
          <pubDate>Thu, 02 Dec 2021 \(10 + i % 10):23:00 +0100</pubDate>
          <category>Politique</category>
          <dc:creator>Anne</dc:creator>
        </item>
        """
    }

    private static func atomEntry(_ i: Int) -> String {
        """
        <entry><id>tag:dag.example,2021:\(i)</id><title type="html">Titel \(i) &amp;amp; meer</title>
        <link rel="alternate" href="https://dag.example/\(i)" title="Lees 'verder'"/>
        <updated>2021-12-02T15:\(10 + i):00Z</updated><author><name>An</name></author>
        <summary type="html">&lt;p&gt;Eerste zin van \(i).&lt;/p&gt;</summary></entry>
        """
    }

    @Test(arguments: ["rss", "atom"])
    func theWholeFeedHasNoFault(form: String) throws {
        let harvest = FileReading.read(try #require(Self.feeds[form]), file: "x.xml")
        #expect(harvest.articles.count == 30)
        #expect(harvest.findings.isEmpty)
    }

    /// One byte changed, lost or doubled, anywhere: at most two items are lost or lose their title.
    @Test(arguments: ["rss", "atom"], ["changed", "lost", "doubled"])
    func oneWrongByteCostsAtMostTwoItems(form: String, fault: String) throws {
        let whole = try #require(Self.feeds[form])
        let titles = Set(FileReading.read(whole, file: "x.xml").titles)
        var random = SplitMix(seed: 7)
        for _ in 0..<80 {
            var bytes = whole
            let at = Int.random(in: 0..<bytes.count, using: &random)
            let marks = Array("<>/&\"'=]![- ;x".utf8)
            switch fault {
            case "changed": bytes[at] = marks.randomElement(using: &random)!
            case "lost": bytes.remove(at: at)
            default: bytes.insert(bytes[at], at: at)
            }
            let harvest = FileReading.read(bytes, file: "x.xml")
            let kept = titles.intersection(harvest.titles).count
            #expect(kept >= 28, "\(form), byte \(at) \(fault): \(kept) titles of 30")
            #expect(harvest.articles.count <= 31, "\(form), byte \(at) \(fault)")
        }
    }

    /// Cut anywhere, all items before the cut are read.
    @Test(arguments: ["rss", "atom"])
    func aCutFeedKeepsWhatItHolds(form: String) throws {
        let whole = try #require(Self.feeds[form])
        let ends = form == "rss" ? "</item>" : "</entry>"
        var random = SplitMix(seed: 11)
        for _ in 0..<60 {
            let cut = Int.random(in: 400..<whole.count, using: &random)
            let text = String(decoding: whole[..<cut], as: UTF8.self)
            let harvest = FileReading.read(Array(whole[..<cut]), file: "x.xml")
            #expect(harvest.articles.count >= text.split(separator: ends, omittingEmptySubsequences: false).count - 1)
        }
    }

    @Test(arguments: [
        ("<rss><channel><item><title>a<item><title>b</title></item></channel></rss>", ["a", "b"]),
        ("<rss><channel><item><title>a</title><item><title>b</title></channel></rss>", ["a", "b"]),
        ("<rss><channel><item><title>a<link>x</link></item><item><title>b</title></item></channel></rss>", ["a", "b"]),
        (
            "<rss><channel><item><title>a</titel><link>x</link></item><item><title>b</title></item></channel></rss>",
            ["a", "b"]
        ),
        ("<rss><channel><item><title>a</title></item></channel></rss><item><title>b</title></item>", ["a", "b"]),
        (
            "<rss><channel><item><title>a</title></item></rss><rss><channel><item><title>b</title></item></rss>",
            ["a", "b"]
        ),
        (
            "<rss><channel><item><title>a < b & c</title></item><item><title>b</title></item></channel></rss>",
            ["a < b & c", "b"]
        ),
        (
            "<rss><channel><item><title><![CDATA[a]></title></item><item><title><![CDATA[b]]></title></item></rss>",
            ["a]>", "b"]
        ),
        ("<rss><channel><item><title><![CDATA[a]]></title></item><item><title><![CDATA[b", ["a", "b"]),
        ("<rss><channel><!-- <item><title>a</title></item><item><title>b</title></item></channel></rss>", ["a", "b"]),
        ("<rss><channel><!-- <item><title>x</title></item> --><item><title>b</title></item></channel></rss>", ["b"]),
        ("<!DOCTYPE rss [<!ENTITY x \"y\">\n<rss><channel><item><title>a</title></item></channel></rss>", ["a"]),
        ("<rsx><channel><item><title>a</title></item></channel></rsx>", ["a"]),
        ("<br />\n<b>Warning</b>: x\n<rss><channel><item><title>a</title></item></channel></rss>", ["a"]),
        ("Notice: x in y\n<?xml version='1.0'?><rss><channel><item><title>a</title></item></channel></rss>", ["a"]),
        ("<RSS><Channel><Item><Title>a</title></item><ITEM><title>b</TITLE></Item></channel></rss>", ["a", "b"]),
        (
            "<rss><channel><item><title>a</title><link href=x/y z=\"1></item><item a=1 a=2><title>b</title></item></rss>",
            ["a", "b"]
        ),
        ("<rss><channel><item><title>a\u{1}\u{FFFF}b</title></item></channel></rss>", ["a b"]),
    ])
    func eachFaultStaysInItsItem(feed: String, titles: [String]) {
        let harvest = read(feed, as: "x.xml")
        #expect(harvest.titles.map { $0.replacing("\u{FFFD}", with: "") } == titles)
        #expect(harvest.findings.allSatisfy { ["bad-xml", "empty-record"].contains($0.code) })
    }

    @Test func rawHTMLInADescriptionIsItsText() {
        let feed =
            "<rss><channel><item><title>a</title><description>Un<br>deux <p>trois<p>quatre <b>cinq</description><link>https://x.example/</link></item></channel></rss>"
        let article = read(feed).articles.first
        #expect(article?.text == "Un\ndeux\ntrois\nquatre cinq")
        #expect(article?.url == "https://x.example/")
    }

    /// No nesting and no number of elements makes a feed unreadable, or reading it hang.
    @Test(arguments: [
        "<b>", "<item><title>", "<![CDATA[", "<![CDATA[</item>", "<!--", "</item>", "<a x='", "<a b=1 ",
        "<!DOCTYPE x [", "<?x ",
    ])
    func manyOpenMarks(piece: String) {
        let feed =
            "<rss><channel><item><title>erster</title></item><item><title>x</title><description>"
            + String(repeating: piece, count: 20_000) + "</description></item></channel></rss>"
        #expect(read(feed, as: "x.xml").titles.first == "erster")
    }
}

import TextAnalysis

/// When a page was published: what it says to machines first, then what it shows, then its address.
struct PublicationDate {
    let tree: HTMLTree
    let metadata: PageMetadata
    let page: PageText
    let main: MainText
    let regions: PageRegions
    /// Where the headline starts.
    let anchor: Int

    /// The years in which web pages were published.
    private static let years = 1995...2100

    /// Looks through a page that was taken apart.
    init(_ reading: WebPageReading, _ metadata: PageMetadata, title: String) {
        (tree, page, main, regions) = (reading.tree, reading.page, reading.main, reading.regions)
        self.metadata = metadata
        let words = Set(Folding.words(title))
        let shared = reading.headlines.map { Set(Folding.words($0)).intersection(words).count }
        let nearest = shared.indices.max { (shared[$0], $1) < (shared[$1], $0) }
        let headline = nearest.flatMap { shared[$0] > 0 ? metadata.headlines[$0] : nil }
        anchor = Int(reading.tree.nodes[headline ?? reading.main.root].start)
    }

    /// The date, or `nil` where the page has none.
    ///
    /// An address that is older by more than a day outdoes what the page tells machines: sites that move date all anew.
    func find() -> Timestamp? {
        let address = metadata.url.flatMap(DateFinder.find(inAddress:))
        let told = parse(metadata.structured.article?.published) ?? first(of: Self.published) ?? markedUp()
        if let told, let address, told.day.number - address.day.number > 1 { return address }
        return told.map(onOutletsClock) ?? address ?? shown()
            ?? parse(metadata.structured.article?.created)
            ?? first(of: Self.created)
            ?? date(in: own.prefix(12).filter { page.blocks[$0].length <= 120 })
    }

    /// A date that may be another one, of an event, a change or a picture: the first in the text, that of the last change, one beside
    /// the text, or the one that addresses in the markup hold most often.
    func guess() -> Timestamp? {
        date(in: own.prefix(12))
            ?? date(in: own.filter { page.blocks[$0].length <= 120 })
            ?? date(in: page.blocks.indices.filter { page.blocks[$0].length <= 120 })
            ?? date(in: own)
            ?? parse(metadata.structured.article?.modified)
            ?? first(of: Self.modified)
            ?? nearest(metadata.dated.map { (distance($0), $0) })
            ?? DateFinder.mostFrequent(in: tree.bytes).flatMap { isUsable($0) ? $0 : nil }
    }

    private static let published = [
        "article:published_time", "datepublished", "og:published_time", "og:article:published_time", "date.published",
        "article.published", "publishdate", "publish_date", "publish-date", "publication_date", "publicationdate",
        "published_date", "published-date", "published_time", "pubdate", "parsely-pub-date", "sailthru.date",
        "cxenseparse:recs:publishtime", "bt:pubdate", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date",
        "dcsext.articlefirstpublished",
        "rnews:datepublished", "vr:published_time", "originalpublicationdate", "article_date_original", "displaydate",
        "citation_publication_date", "citation_date", "date", "dc:date", "gentics.dcterms.date", "last-publicated",
        "shareaholic:article_published_time",
        "doc_date", "field-name-post-date", "pub_date", "cxenseparse:publishtime", "dateposted",
        "og:question:published_time",
    ]
    private static let created = [
        "datecreated", "dcterms.created", "dc.date.created", "dc.created", "article:created", "created", "rbpubdate",
        "og:pubdate",
    ]
    private static let modified = [
        "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.modified", "lastmod",
        "last-modified",
        "modified", "revised", "updated_time", "dc.date.modified", "date_modified", "datelastpubbed",
    ]

    private func first(of names: [String]) -> Timestamp? {
        for name in names {
            if let time = parse(metadata[name]) { return time }
        }
        return nil
    }

    private func parse(_ text: String?) -> Timestamp? {
        guard let text, let time = TimestampParser.parse(text) ?? DateFinder.find(in: text) else { return nil }
        return isUsable(time) ? time : nil
    }

    private func isUsable(_ time: Timestamp) -> Bool {
        Self.years.contains(time.day.components.year) && time.precision != .year && time.precision != .month
    }

    /// Elements that say that their date is the publication's.
    private func markedUp() -> Timestamp? {
        for i in metadata.dated {
            let isMarked =
                tree.holds("datepublished", in: .itemprop, at: i)
                || (tree.range(of: .pubdate, at: i) != nil && !isAside(i))
            if isMarked, let time = date(of: i) { return time }
        }
        return nil
    }

    /// The same moment as the page shows it, where it tells machines UTC and readers the outlet's own clock: they may be
    /// of different days.
    private func onOutletsClock(_ time: Timestamp) -> Timestamp {
        guard time.offset == 0, time.precision == .second else { return time }
        for i in metadata.dated.prefix(20) {
            guard let shown = parse(tree.value(.datetime, at: i)), shown.offset == nil || shown.offset != 0,
                shown.precision == .second
            else { continue }
            let ahead = shown.wallClock - time.wallClock
            guard ahead != 0, abs(ahead) <= 14 * 3600, ahead % 900 == 0 else { continue }
            return Timestamp(wallClock: shown.wallClock, offset: Int(ahead), precision: .second)
        }
        return time
    }

    func date(of i: Int) -> Timestamp? {
        for attribute in [HTMLAttribute.datetime, .content] {
            if let time = parse(tree.value(attribute, at: i)) { return time }
        }
        // A link's title is another page's, or a file's name.
        if tree.nodes[i].tag != .a, let time = parse(tree.value(.title, at: i)) { return time }
        let text = tree.text(i, limit: 200)
        return parse(text)
    }

    /// The blocks from the headline on that nothing sets apart.
    private var own: [Int] {
        let start = metadata.headlines.isEmpty ? 0 : anchor
        return page.blocks.indices.filter {
            page.blocks[$0].start >= start && regions.reason(of: page.blocks[$0].node) == nil
        }
    }

    func date(in blocks: some Sequence<Int>) -> Timestamp? {
        var read = 0
        for block in blocks.lazy.map({ page.blocks[$0] }) where block.length >= 6 && read < 30_000 {
            read += min(block.length, 600)
            if let time = DateFinder.find(in: page.bytes[block.range].prefix(600)), isUsable(time) { return time }
        }
        return nil
    }
}

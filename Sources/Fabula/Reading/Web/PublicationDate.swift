import TextAnalysis

/// When a page was published: what it says to machines first, then what it shows, then its address.
struct PublicationDate {
    private let tree: HTMLTree
    private let metadata: PageMetadata
    private let page: PageText
    private let main: MainText
    private let regions: PageRegions
    /// Where the headline starts.
    private let anchor: Int

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
        return told ?? address ?? shown()
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
            ?? nearest(metadata.dated)
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
            let property = tree.folded(.itemprop, at: i) ?? ""
            let isMarked = property.contains("datepublished") || tree.range(of: .pubdate, at: i) != nil
            if isMarked, let time = date(of: i) { return time }
        }
        return nil
    }

    /// Dates that the page shows around its headline or text, the nearest first; of its own regions, not of comments.
    private func shown() -> Timestamp? {
        nearest(metadata.dated.filter { !isAside($0) })
    }

    private func nearest(_ elements: [Int]) -> Timestamp? {
        let ranked = elements.map { (distance($0), $0) }.sorted { $0 < $1 }.prefix(20)
        return ranked.lazy.compactMap { date(of: $0.1) }.first
    }

    /// Whether an element stands among comments or menus; its own names may speak of both (`commentDate`).
    private func isAside(_ i: Int) -> Bool {
        let around = regions.names[i].contains(.date) ? max(0, Int(tree.nodes[i].parent)) : i
        let reason = regions.reason(of: around)
        return reason == .comment || reason == .navigation
    }

    /// Bytes between an element and the headline, more for one beside the text or one that tells of an update.
    private func distance(_ i: Int) -> Int {
        let names = tree.folded(.class, at: i) ?? ""
        var distance = abs(Int(tree.nodes[i].start) - anchor)
        if names.contains("publi") || names.contains("posted") || tree.nodes[i].tag == .time { distance /= 2 }
        if names.contains("update") || names.contains("modif") { distance += 4_000 }
        if regions.reason(of: i) != nil { distance += 2_000 }
        return distance
    }

    private func date(of i: Int) -> Timestamp? {
        for attribute in [HTMLAttribute.datetime, .content, .title] {
            if let time = parse(tree.value(attribute, at: i)) { return time }
        }
        let text = tree.text(i, limit: 200)
        return parse(text)
    }

    /// The blocks from the headline on that nothing sets apart.
    private var own: [Int] {
        let start = metadata.headlines.isEmpty ? 0 : anchor
        return page.blocks.indices.filter { page.blocks[$0].reason == nil && page.blocks[$0].start >= start }
    }

    private func date(in blocks: some Sequence<Int>) -> Timestamp? {
        var read = 0
        for block in blocks.lazy.map({ page.blocks[$0] }) where block.length >= 6 && read < 30_000 {
            read += min(block.length, 600)
            if let time = DateFinder.find(in: page.bytes[block.range].prefix(600)), isUsable(time) { return time }
        }
        return nil
    }
}

import TextAnalysis

/// When a page was published: what it says to machines first, then what it shows, then its address.
struct PublicationDate {
    private let tree: HTMLTree
    private let metadata: PageMetadata
    private let page: PageText
    private let main: MainText

    /// The years in which web pages were published.
    private static let years = 1995...2100

    init(_ tree: HTMLTree, _ metadata: PageMetadata, _ page: PageText, _ main: MainText) {
        (self.tree, self.metadata, self.page, self.main) = (tree, metadata, page, main)
    }

    /// The date, or `nil` where the page has none.
    func find() -> Timestamp? {
        parse(metadata.structured.article?.published)
            ?? first(of: Self.published)
            ?? markedUp()
            ?? inAddress()
            ?? shown()
            ?? parse(metadata.structured.article?.created)
            ?? first(of: Self.created)
            ?? inText()
            ?? parse(metadata.structured.article?.modified)
            ?? first(of: Self.modified)
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

    /// Dates that the page shows around its headline or text, the nearest to them first.
    private func shown() -> Timestamp? {
        let times = metadata.dated.filter { tree.nodes[$0].tag == .time || tree.nodes[$0].tag == .abbr }
        for list in [times, metadata.dated] {
            if let i = list.sorted(by: { distance($0) < distance($1) }).prefix(20).first(where: { date(of: $0) != nil })
            {
                return date(of: i)
            }
        }
        return nil
    }

    /// Characters between an element and the headline, or the text where it is within it.
    private func distance(_ i: Int) -> Int {
        let anchor = metadata.headlines.first ?? main.root
        let start = Int(tree.nodes[i].start)
        let inside = tree.subtree(main.root).contains(i) ? 0 : 2_000
        return abs(start - Int(tree.nodes[anchor].start)) + inside
            + (tree.folded(.class, at: i)?.contains("update") == true ? 4_000 : 0)
    }

    private func date(of i: Int) -> Timestamp? {
        for attribute in [HTMLAttribute.datetime, .content, .title] {
            if let time = parse(tree.value(attribute, at: i)) { return time }
        }
        let text = tree.text(i, limit: 200)
        return parse(text)
    }

    /// `/2021/12/02/`, `-20211202`.
    private func inAddress() -> Timestamp? { metadata.url.flatMap(DateFinder.find(inAddress:)) }

    /// The first date among the short lines around the text, then in any line.
    private func inText() -> Timestamp? {
        var read = 0
        for isShort in [true, false] {
            for block in page.blocks where (block.length <= 120) == isShort {
                guard block.length >= 6 else { continue }
                read += min(block.length, 600)
                if read > 60_000 { break }
                if let time = DateFinder.find(in: page.bytes[block.range].prefix(600)), isUsable(time) { return time }
            }
        }
        return nil
    }
}

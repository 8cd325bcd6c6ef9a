/// Reads a web page: the article with its title, text, date, outlet, address, language and tags.
///
/// What the page says of itself to machines comes first (JSON-LD, OpenGraph, meta elements), then what it shows. What it
/// shows besides the article is dropped with a reason: menus, comments, links to other articles, newsletters, notices.
public enum WebPageReader {
    /// Reads a page's UTF-8. Never fails: what is missing or odd becomes a finding (`no-title`, `no-text`, `no-date`, `guessed-date`,
    /// `deep-nesting`). O(length).
    ///
    /// - Parameters:
    ///   - bytes: The page, decoded; what it says of its encoding is not looked at.
    ///   - file: The page's name as it shall stand in origins.
    public static func read(_ bytes: [UInt8], file: String) -> Harvest {
        let tree = HTMLTree(parsing: bytes)
        guard !tree.nodes.isEmpty else { return WebPageHarvest.empty(file: file) }
        let page = PageText(tree)
        var reading = WebPageReading(tree, page)
        if reading.main.length < WebPageReading.shortest {
            // Names may have misled: a page whose text is called a sidebar.
            let other = WebPageReading(tree, page, trust: 0)
            if other.main.length > 2 * reading.main.length { reading = other }
        }
        return WebPageHarvest(reading, file: file).harvest
    }
}

/// A page taken apart: blocks, text and what it says of itself.
struct WebPageReading {
    let tree: HTMLTree
    let regions: PageRegions
    let page: PageText
    let main: MainText
    let metadata: PageMetadata
    /// The headlines that the page shows.
    let headlines: [String]

    /// A text of fewer bytes is looked for again.
    static let shortest = 250

    /// Takes a page apart; `trust` is how far the names of its elements are believed, from 0 to 1.
    init(_ tree: HTMLTree, _ page: PageText, trust: Double = 1) {
        regions = PageRegions(tree, trust: trust)
        (self.tree, self.page) = (tree, page)
        metadata = PageMetadata(tree, names: regions.names)
        let body = KnownText(metadata.structured.article?.body)
        main = MainText(tree, page, regions, known: body, isLenient: trust < 1)
        headlines = metadata.headlines.prefix(5).map { tree.text($0, limit: 400) }
    }
}

/// JSON-LD of a page (schema.org): the article that it describes, and the site's name.
struct StructuredData {
    /// A NewsArticle, BlogPosting or the like.
    struct Article {
        var headline, body, url, publisher, language, section: String?
        var keywords: [String] = []
        var published, created, modified: String?
    }

    /// The articles described, those of the page itself first.
    private(set) var articles: [Article] = []
    /// The WebSite's or Organization's name.
    private(set) var siteName: String?

    /// The page's article.
    var article: Article? { articles.first }

    /// Reads one script's content; what is no JSON is passed over.
    mutating func add(_ content: ArraySlice<UInt8>) {
        guard articles.count < 50,
            let start = content.firstIndex(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") })
        else { return }
        var scanner = JSONScanner(Array(content[start...]))
        guard let value = try? scanner.value() else { return }
        take(value, depth: 0)
    }

    /// Puts the article whose headline a page shows before the others that it describes.
    mutating func prefer(headlines: [String]) {
        let shown = Set(headlines.map { Folding.hash($0) })
        if let i = articles.firstIndex(where: { $0.headline.map { shown.contains(Folding.hash($0)) } ?? false }), i > 0
        {
            articles.swapAt(0, i)
        }
    }

    private mutating func take(_ value: ParsedJSON, depth: Int) {
        guard depth < 6, articles.count < 50 else { return }
        switch value {
        case .array(let items): for item in items { take(item, depth: depth + 1) }
        case .object(let object):
            let types = object.strings("@type")
            if types.contains(where: Self.articleTypes.contains) {
                articles.append(Article(object))
            } else if types.contains(where: Self.siteTypes.contains) {
                siteName = siteName ?? object.strings("name").first
            }
            for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
                if let inner = object[key] { take(inner, depth: depth + 1) }
            }
        default: break
        }
    }

    private static let articleTypes: Set<String> = [
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting", "BlogPosting", "SocialMediaPosting", "Report",
        "TechArticle", "ScholarlyArticle", "AdvertiserContentArticle", "SatiricalArticle", "Posting",
    ]
    private static let siteTypes: Set<String> = ["WebSite", "NewsMediaOrganization"]
}

extension StructuredData.Article {
    fileprivate init(_ object: ParsedJSONObject) {
        headline = object.strings("headline").first ?? object.strings("name").first
        body = object.strings("articleBody", as: PlainText.paragraphs).first
        url = object.strings("url").first ?? object.strings("mainEntityOfPage").first
        publisher = object.named("publisher") ?? object.named("sourceOrganization")
        language = object.strings("inLanguage").first
        section = object.strings("articleSection").first
        keywords = object.strings("keywords").flatMap { TagList.split($0) }
        published = object.strings("datePublished").first
        created = object.strings("dateCreated").first ?? object.strings("uploadDate").first
        modified = object.strings("dateModified").first
    }
}

extension ParsedJSONObject {
    /// The first value of a key.
    subscript(key: String) -> ParsedJSON? { members.first { $0.key == key }?.value }

    /// A value's texts without markup: of a string, or of each string of a list; of an object, its `@id`.
    ///
    /// Each is one line, as names and headlines must be, whatever the page wrote, unless it is cleaned otherwise.
    func strings(_ key: String, as clean: (String) -> String = PlainText.line) -> [String] {
        func strings(_ value: ParsedJSON) -> [String] {
            switch value {
            case .string(let text), .number(let text):
                let clean = clean(text)
                return clean.isEmpty ? [] : [clean]
            case .array(let items):
                return items.prefix(100).flatMap { item in
                    if case .array = item { return [String]() }
                    return strings(item)
                }
            case .object(let object):
                if case .string(let id)? = object["@id"] { return [clean(id)] }
                return []
            default: return []
            }
        }
        return self[key].map(strings) ?? []
    }

    /// The name of the thing, or of the first thing, that a key holds.
    func named(_ key: String) -> String? {
        switch self[key] {
        case .object(let object): object.strings("name").first
        case .array(let items):
            items.lazy.compactMap { item in
                if case .object(let object) = item { object.strings("name").first } else { nil }
            }.first
        case .string(let name): name.hasPrefix("http") ? nil : PlainText.line(name)
        default: nil
        }
    }
}

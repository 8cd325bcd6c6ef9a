/// What a page says of itself outside its text: meta and link elements, language, structured data, headlines.
struct PageMetadata {
    /// First values of `<meta>` by lower-case property, name or itemprop.
    private(set) var meta: [String: String] = [:]
    /// All values of `article:tag`.
    private(set) var articleTags: [String] = []
    /// The address that `<link rel=canonical>` names.
    private(set) var canonical: String?
    /// `<html lang>`
    private(set) var language: String?
    /// `<title>`
    private(set) var title: String?
    /// `<h1>` elements.
    private(set) var headlines: [Int] = []
    /// `<time>` elements and those whose names or properties speak of a date, in order.
    private(set) var dated: [Int] = []
    /// JSON-LD.
    private(set) var structured = StructuredData()

    /// The attributes that say what a meta element is about.
    private static let naming = HTMLAttribute.property.bit | HTMLAttribute.name.bit | HTMLAttribute.itemprop.bit

    /// At most so many elements of a kind are looked at.
    private static let most = 200

    /// Collects what the elements of a page say. O(n).
    init(_ tree: HTMLTree, names: [RegionSet]) {
        for (i, node) in tree.nodes.enumerated() {
            switch node.tag {
            case .meta: take(meta: i, tree)
            case .link: take(link: i, tree)
            case .html where language == nil: language = tree.value(.lang, at: i)
            case .title where title == nil:
                title = HTMLTree.line(CharacterReference.decoded(tree.content(i)))
            case .h1 where headlines.count < Self.most: headlines.append(i)
            case .script:
                if tree.holds("ld+json", in: .type, at: i) { structured.add(tree.content(i)) }
            case .time where dated.count < Self.most: dated.append(i)
            case .text, .html, .body, .head, .style: break
            default:
                if dated.count < Self.most, names[i].contains(.date) || isDateProperty(tree, i) { dated.append(i) }
            }
        }
    }

    private func isDateProperty(_ tree: HTMLTree, _ i: Int) -> Bool {
        guard let range = tree.range(of: .itemprop, at: i) else { return false }
        return range.count < 40 && tree.bytes.holds("date", at: range.lowerBound)
    }

    private mutating func take(meta i: Int, _ tree: HTMLTree) {
        guard tree.nodes[i].attributeSet & Self.naming != 0, let content = tree.value(.content, at: i) else { return }
        let value = HTMLTree.line(content)
        guard !value.isEmpty else { return }
        for attribute in [HTMLAttribute.property, .name, .itemprop] {
            guard let key = tree.folded(attribute, at: i), key.utf8.count <= 60 else { continue }
            if key == "article:tag", articleTags.count < Self.most { articleTags.append(value) }
            if meta[key] == nil { meta[key] = value }
        }
    }

    private mutating func take(link i: Int, _ tree: HTMLTree) {
        guard canonical == nil, tree.folded(.rel, at: i) == "canonical", let href = tree.value(.href, at: i) else {
            return
        }
        canonical = address(href)
    }

    /// An absolute address, or `nil`.
    private func address(_ text: String?) -> String? {
        guard let text = text.map(HTMLTree.line), text.hasPrefix("http://") || text.hasPrefix("https://") else {
            return nil
        }
        return text
    }

    /// Puts the article whose headline the page shows first.
    mutating func prefer(headlines: [String]) { structured.prefer(headlines: headlines) }

    /// The value of the meta element of a name.
    subscript(name: String) -> String? { meta[name] }

    /// The value of the first of some names.
    subscript(first: String, rest: String...) -> String? { meta[first] ?? rest.lazy.compactMap { meta[$0] }.first }
}

extension PageMetadata {
    /// The page's address: canonical, else OpenGraph's, else the structured data's.
    var url: String? { canonical ?? address(meta["og:url"]) ?? address(structured.article?.url) }

    /// The outlet; where the page does not name it, the site's host.
    var outlet: String? {
        if let name = meta["og:site_name"] ?? structured.article?.publisher ?? structured.siteName
            ?? self["application-name", "dc.publisher", "dcterms.publisher", "publisher"]
        {
            if !name.hasPrefix("http") { return name }
        }
        guard let url else { return nil }
        let host = url.split(separator: "/", maxSplits: 2).dropFirst().first.map(String.init)?.lowercased()
        return host.map { $0.hasPrefix("www.") ? String($0.dropFirst(4)) : $0 }
    }

    /// The language; `nil` where the page contradicts itself, so that its text decides.
    var languageTag: String? {
        let said = [
            language, meta["og:locale"], structured.article?.language,
            self["content-language", "dc.language", "dcterms.language", "language"],
        ].compactMap { Fabula.languageTag($0) }
        guard let first = said.first, said.dropFirst().prefix(2).allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// Keywords and sections, each once.
    var tags: [String] {
        var tags = [structured.article?.section, meta["article:section"]].compactMap { $0 }.prefix(1).map { $0 }
        if !articleTags.isEmpty {
            tags += articleTags
        } else if let keywords = structured.article?.keywords, !keywords.isEmpty {
            tags += keywords
        } else if let keywords = self["news_keywords", "keywords"] {
            tags += TagList.split(keywords)
        }
        var seen = Set<UInt64>()
        return tags.filter { !$0.isEmpty && $0.utf8.count <= 80 && seen.insert(Folding.hash($0)).inserted }
    }
}

/// The namespaces of feeds and their usual prefixes; feeds are free to use others.
enum FeedNamespace {
    /// Prefixes that feeds write before RSS's and Atom's own elements.
    static let core: Set<String> = ["atom", "rss", "a", "a10"]

    /// The usual prefix of a namespace, none for RSS's and Atom's own, or `nil` where it is not a known one.
    ///
    /// Addresses compare without case, scheme and last slash, as feeds are not exact in them.
    static func prefix(of address: String) -> String? {
        var key = address.lowercased()[...]
        for scheme in ["http://", "https://"] where key.hasPrefix(scheme) { key = key.dropFirst(scheme.count) }
        while let last = key.utf8.last, last == UInt8(ascii: "/") || last == UInt8(ascii: "#") { key.removeLast() }
        return prefixes[String(key)]
    }

    private static let prefixes: [String: String] = [
        // RSS 0.90, 1.0, 1.1, the 2.0 drafts; Atom 0.3, 1.0.
        "": "", "my.netscape.com/rdf/simple/0.9": "", "channel.netscape.com/rdf/simple/0.9": "", "purl.org/rss/1.0": "",
        "purl.org/net/rss1.1": "", "backend.userland.com/rss": "", "backend.userland.com/rss2": "",
        "backend.userland.com/rss091": "", "blogs.law.harvard.edu/tech/rss": "",
        "my.netscape.com/publish/formats/rss-0.91.dtd": "",
        "www.w3.org/2005/atom": "", "purl.org/atom/ns": "",
        "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf", "www.w3.org/1999/xhtml": "xhtml",
        "purl.org/rss/1.0/modules/content": "content", "purl.org/dc/elements/1.1": "dc",
        "purl.org/dc/elements/1.0": "dc",
        "purl.org/dc/terms": "dcterms", "search.yahoo.com/mrss": "media", "video.search.yahoo.com/mrss": "media",
        "www.itunes.com/dtds/podcast-1.0.dtd": "itunes", "rssnamespace.org/feedburner/ext/1.0": "feedburner",
        "prismstandard.org/namespaces/1.2/basic": "prism", "prismstandard.org/namespaces/basic/2.0": "prism",
    ]
}

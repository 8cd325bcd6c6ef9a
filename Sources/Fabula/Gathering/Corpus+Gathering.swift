import TextAnalysis

extension Corpus {
    /// Gives each document its id and language, keeps each once, and puts them into canonical order.
    ///
    /// The result depends on what was read, never on the order in which it was. O(n log n).
    public init(gathering harvest: Harvest, clock: Clock, threads: Int = 1) {
        self.init(articles: [], dropped: harvest.dropped, findings: harvest.findings, clock: clock)
        let sorted = CanonicalOrder(clock: clock).sorted(harvest.articles.map(identified))
        var groups: [String: [Article]] = [:]
        for article in sorted { groups[article.id, default: []].append(article) }
        var taken = Set(groups.keys)
        for id in groups.keys.sorted(by: Corpus.bytewise) { settle(groups[id]!, taken: &taken) }
        articles = CanonicalOrder(clock: clock).sorted(articles)
        dropRecurringLines()
        recognizeLanguagesOfArticles(threads: threads)
        findings = Corpus.inReadingOrder(findings) { ($0.origin, $0.code + $0.message + $0.severity.rawValue) }
        dropped = Corpus.inReadingOrder(dropped) { ($0.origin, $0.text + $0.reason.rawValue) }
    }

    /// The documents that a filter admits; what was dropped and found stays.
    public func filtered(by filter: Filter) -> Corpus {
        var corpus = self
        corpus.articles = articles.filter { filter.admits($0, clock: clock) }
        if corpus.articles.isEmpty, let first = articles.first {
            corpus.findings.append(
                Finding(.note, "all-filtered", allFilteredMessage, at: Origin(file: first.origin.file)))
        }
        return corpus
    }

    /// What there is to filter by: outlets, languages, days.
    private var allFilteredMessage: String {
        let distinct = { (names: [String]) in Set(names).sorted(by: Corpus.bytewise).prefix(20).joined(separator: ", ")
        }
        let days = articles.compactMap { $0.time.map(clock.day) }
        let span = days.isEmpty ? "no dates" : "\(days.min()!.iso) to \(days.max()!.iso)"
        return
            "The filters leave out all \(articles.count) articles. Outlets: \(distinct(articles.compactMap(\.source))). "
            + "Languages: \(distinct(articles.compactMap(\.language))). Days: \(span)."
    }

    private func identified(_ article: Article) -> Article {
        var article = article
        article.id = article.identity
        return article
    }

    /// Keeps the documents that share an id: repeats once, versions by the latest, and strangers apart under new ids.
    private mutating func settle(_ sameID: [Article], taken: inout Set<String>) {
        guard sameID.count > 1 else { return articles += sameID }
        let pages = Corpus.grouped(sameID, by: Corpus.page)
        for page in pages {
            var latest = keepLatestVersion(of: page)
            if pages.count > 1 {
                let id = latest.id
                latest.id = Corpus.ownID(of: latest, taken: &taken)
                findings.append(
                    Finding(
                        .warning, "duplicate-id",
                        "the id \(id) stands on \(pages.count) different articles; this one is now \(latest.id)",
                        at: latest.origin))
            }
            articles.append(latest)
        }
    }

    /// What tells the articles of one id apart: the address, which stays when the words are changed, else the words.
    private static func page(of article: Article) -> String {
        article.url.map(CanonicalURL.of) ?? ContentHash(wordsOf: article).hex
    }

    /// The id that an article gets where others have its own too: `~` and eight digits of the hash of its page.
    ///
    /// Where these are taken, all 32: of a hundred thousand articles with one id, some pair agrees in eight.
    private static func ownID(of article: Article, taken: inout Set<String>) -> String {
        let digits = ContentHash(page(of: article)).hex
        let short = article.id + "~" + digits.prefix(8)
        return taken.insert(short).inserted ? short : article.id + "~" + digits
    }

    /// Of one page's readings in canonical order: the latest words; older words and repeats are dropped with their reason.
    private mutating func keepLatestVersion(of page: [Article]) -> Article {
        let versions = Corpus.grouped(page) { ContentHash(wordsOf: $0).hex }
        for version in versions {
            for again in version.dropFirst() { dropped.append(Dropped(again.title, .repeat, at: again.origin)) }
        }
        let latest = versions.last![0]
        for older in versions.dropLast() {
            dropped.append(Dropped(older[0].title, .superseded, at: older[0].origin))
            findings.append(
                Finding(
                    .note, "updated", "\(latest.id) has a later version in \(latest.origin); that one is shown",
                    at: older[0].origin))
        }
        return latest
    }

    private mutating func recognizeLanguagesOfArticles(threads: Int) {
        let recognized = recognizeLanguages(
            articles.map { (title: $0.title, text: $0.text) }, given: articles.map(\.language), threads: threads)
        for index in articles.indices where articles[index].language == nil {
            articles[index].language = recognized[index]?.rawValue
        }
    }

    /// Groups by key; groups in the order of their first member, members in the order given.
    private static func grouped(_ articles: [Article], by key: (Article) -> String) -> [[Article]] {
        var position: [String: Int] = [:]
        var groups: [[Article]] = []
        for article in articles {
            let k = key(article)
            if let at = position[k] {
                groups[at].append(article)
            } else {
                position[k] = groups.count
                groups.append([article])
            }
        }
        return groups
    }

    private static func inReadingOrder<Item>(_ items: [Item], by key: (Item) -> (Origin, String)) -> [Item] {
        items.map { (key($0), $0) }.sorted { a, b in
            if a.0.0 < b.0.0 || b.0.0 < a.0.0 { return a.0.0 < b.0.0 }
            return bytewise(a.0.1 + "\(a.0.0)", b.0.1 + "\(b.0.0)")
        }.map(\.1)
    }

    static func bytewise(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}

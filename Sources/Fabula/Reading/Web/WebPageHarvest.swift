/// Makes the article, the dropped passages and the findings of a page that was taken apart.
struct WebPageHarvest {
    private(set) var harvest = Harvest()

    private let reading: WebPageReading
    private let file: String

    init(_ reading: WebPageReading, file: String) {
        (self.reading, self.file) = (reading, file)
        let article = article()
        report(article)
        if !article.title.isEmpty || !article.text.isEmpty { harvest.articles.append(article) }
        drop(title: article.title)
    }

    private mutating func article() -> Article {
        let (page, main) = (reading.page, reading.main)
        var metadata = reading.metadata
        let headlines = reading.headlines
        metadata.prefer(headlines: headlines)
        let title = PageTitle.find(metadata, headlines: headlines)
        let key = Folding.hash(title)
        var paragraphs: [String] = []
        for i in main.chosen {
            let text = page.text(page.blocks[i])
            if page.blocks[i].kind != .paragraph, Folding.hash(text) == key { continue }
            paragraphs.append(text)
        }
        var article = Article(title: title, text: paragraphs.joined(separator: "\n"), origin: Origin(file: file))
        let date = PublicationDate(reading, metadata, title: title)
        article.published = date.find()
        if article.published == nil, let guess = date.guess() {
            article.published = guess
            add(
                .warning, "guessed-date",
                "The page tells no date of publication: \(guess.iso) was found in its text or markup and may be another one."
            )
        }
        article.source = metadata.outlet
        article.url = metadata.url
        article.language = metadata.languageTag
        article.tags = metadata.tags
        return article
    }

    /// Passages that are none of the article's, neighbours of one reason as one.
    private mutating func drop(title: String) {
        var last: (reason: Dropped.Reason, index: Int)?
        let key = Folding.hash(title)
        var lines = LineCounter()
        for (i, block) in reading.page.blocks.enumerated() {
            guard let reason = reading.main.reasons[i] else { continue }
            let text = reading.page.text(block)
            if block.kind == .heading, Folding.hash(text) == key { continue }
            if let last, last.reason == reason, last.index == i - 1 {
                harvest.dropped[harvest.dropped.count - 1].text += "\n" + text
            } else {
                let line = lines.line(at: block.start, in: reading.tree.bytes)
                harvest.dropped.append(Dropped(text, reason, at: Origin(file: file, line: line)))
            }
            last = (reason, i)
        }
    }

    private mutating func report(_ article: Article) {
        if article.title.isEmpty, article.text.isEmpty {
            harvest.append(Self.empty(file: file))
            return
        }
        if article.title.isEmpty { add(.warning, "no-title", "The page names no title: the article has none.") }
        if article.text.isEmpty {
            add(.warning, "no-text", "No text of an article was found on the page: only its title is kept.")
        }
        if article.published == nil {
            add(.warning, "no-date", "The page tells no date of publication: its article has no time.")
        }
        if reading.tree.isFlattened {
            add(
                .note, "deep-nesting",
                "The page nests more than \(HTMLTreeBuilder.deepest) elements; deeper ones were read as neighbours.")
        }
    }

    /// What a page without text gives.
    static func empty(file: String) -> Harvest {
        var harvest = Harvest()
        let message = "The page shows no text: nothing was read from it."
        harvest.findings = [Finding(.warning, "empty-page", message, at: Origin(file: file))]
        return harvest
    }

    private mutating func add(_ severity: Finding.Severity, _ code: String, _ message: String) {
        harvest.findings.append(Finding(severity, code, message, at: Origin(file: file)))
    }
}

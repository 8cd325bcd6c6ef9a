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
        let key = Folding.hash(title)
        var lines = LineCounter()
        var i = 0
        while i < reading.page.blocks.count {
            guard let reason = reading.main.reasons[i], !isTitle(reading.page.blocks[i], key) else {
                i += 1
                continue
            }
            let line = lines.line(at: reading.page.blocks[i].start, in: reading.tree.bytes)
            var text: [UInt8] = []
            repeat {
                if !text.isEmpty { text.append(.lineFeed) }
                text += reading.page.bytes[reading.page.blocks[i].range]
                i += 1
            } while i < reading.page.blocks.count && reading.main.reasons[i] == reason
                && !isTitle(reading.page.blocks[i], key)
            let passage = String(decoding: text, as: UTF8.self)
            harvest.dropped.append(Dropped(passage, reason, at: Origin(file: file, line: line)))
        }
    }

    /// Whether a block is the headline, which is taken.
    private func isTitle(_ block: TextBlock, _ key: UInt64) -> Bool {
        block.kind == .heading && Folding.hash(reading.page.text(block)) == key
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

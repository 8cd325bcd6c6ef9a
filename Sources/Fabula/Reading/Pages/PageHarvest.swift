/// Makes articles, dropped passages and findings of a page whose lines have their roles.
struct PageHarvest {
    private(set) var harvest = Harvest()

    private let layout: PageLayout
    private let file: String
    private let isFirst: Bool
    private var taken = Set<UInt64>()

    /// Collects the page's article and its teasers, in the page's order. `isFirst` tells that the file begins with the page.
    init(_ layout: PageLayout, file: String, isFirst: Bool) {
        (self.layout, self.file, self.isFirst) = (layout, file, isFirst)
        takeArticle()
        for index in layout.lines.indices { take(index) }
        report()
    }

    private func origin(_ index: Int) -> Origin { Origin(file: file, line: layout.lines[index].number) }

    private mutating func drop(_ text: String, _ reason: Dropped.Reason, _ index: Int) {
        if !text.isEmpty { harvest.dropped.append(Dropped(text, reason, at: origin(index))) }
    }

    private mutating func takeArticle() {
        var paragraphs: [String] = []
        var tails: [(index: Int, text: String)] = []
        let text = layout.lines.indices.filter { layout.isText($0) }
        for index in text {
            var paragraph = layout.lines[index].text
            let closes = index == text.last || layout.isWhole(index)
            if closes, let cut = Boilerplate.tail(of: paragraph) {
                tails.append((index, String(paragraph[cut...])))
                paragraph = String(paragraph[..<cut])
                while paragraph.last == " " { paragraph.removeLast() }
            }
            if !paragraph.isEmpty { paragraphs.append(paragraph) }
        }
        for tail in tails { drop(tail.text, .boilerplate, tail.index) }
        let head = layout.head
        guard !paragraphs.isEmpty || !head.title.isEmpty else { return }
        var article = Article(
            title: head.title, text: paragraphs.joined(separator: "\n"), published: head.date, seen: head.date,
            source: layout.source, tags: head.tags, origin: origin(0))
        if let author = head.author { article.other.append(.init(name: "author", value: author)) }
        harvest.articles.append(article)
        taken.insert(head.titleKey)
    }

    private mutating func take(_ index: Int) {
        let line = layout.lines[index].text
        switch layout.roles[index] {
        case .head, .body, .whole: break
        case .dropped(let reason): drop(line, reason, index)
        case .listed(let listed): append(listed.headline, "", listed.outlet, whole: line, index)
        case .teaser(let teaser, let outlet):
            let said = teaser.comment.isEmpty ? line : String(line.dropLast(teaser.comment.count + 1))
            append(teaser.headline, teaser.teaser, outlet, whole: said, index)
            drop(teaser.comment, .comment, index)
        }
    }

    /// A teaser that the page has shown before, or one of its own article, is a repeat.
    private mutating func append(_ title: String, _ text: String, _ outlet: String?, whole: String, _ index: Int) {
        guard taken.insert(Folding.hash(title)).inserted else {
            drop(whole, .repeat, index)
            return
        }
        harvest.articles.append(
            Article(
                kind: .teaser, title: title, text: text, seen: layout.head.date, source: outlet, origin: origin(index)))
    }

    private mutating func report() {
        let head = layout.head
        for index in head.badDates {
            harvest.findings.append(
                Finding(
                    .warning, "bad-date", "The line looks like a date but names none of the calendar: it was not used.",
                    at: origin(index)))
        }
        if head.date == nil, head.badDates.isEmpty {
            harvest.findings.append(
                Finding(
                    .warning, "no-date", "The page has no date line: its article and teasers have no time.",
                    at: isFirst ? Origin(file: file, line: 1) : origin(0)))
        }
        if head.title.isEmpty {
            harvest.findings.append(
                Finding(
                    .warning, "no-title", "No line of the page could be its title: the article has none.", at: origin(0)
                ))
        }
        for index in layout.doubtful { reportMissingSeam(index) }
        harvest.dropped.sort { ($0.origin.line ?? 0) < ($1.origin.line ?? 0) }
    }

    private mutating func reportMissingSeam(_ index: Int) {
        harvest.findings.append(
            Finding(
                .warning, "no-seam",
                "The line ends as teasers do, but nothing shows where its headline ends: it was dropped as a comment.",
                at: origin(index)))
    }
}

extension Chronicle {
    /// The copies for people: how many there are, a table of the outlets, and by story who was first and who followed.
    public func copiesReport(_ accounts: [CopyAccount], _ layout: Layout) -> String {
        let wording = layout.wording
        guard !accounts.isEmpty else {
            return layout.flowed(corpus.articles.isEmpty ? wording.noArticles : wording.copies.nothing)
        }
        let copies = accounts.reduce(0) { $0 + $1.followers.count }
        let summary = layout.facts(
            [
                wording.count(corpus.articles.count, wording.article), wording.count(copies, wording.copies.copy),
                wording.count(accounts.count, wording.copies.text),
            ], indent: "", role: .strong)
        return joined(summary + [""] + outletLines(accounts, layout) + storyLines(accounts, layout))
    }

    /// A line an outlet under a head; the outlets' names give way on a narrow terminal.
    private func outletLines(_ accounts: [CopyAccount], _ layout: Layout) -> [String] {
        let (wording, words) = (layout.wording, layout.wording.copies)
        let outlets = outletAccounts(of: accounts)
        let columns = [
            [words.first] + outlets.map { wording.grouped($0.first) },
            [words.followed] + outlets.map { wording.grouped($0.followed) },
            [words.updated] + outlets.map { wording.grouped($0.updated) },
            [words.delay] + outlets.map { $0.medianDelay.map { words.delay(Int($0.rounded())) } ?? "–" },
        ]
        let widths = columns.map { $0.map(displayWidth).max()! }
        let shown = layout.width < 60 ? [0, 1, 3] : [0, 1, 2, 3]
        let room = max(8, layout.width - shown.reduce(0) { $0 + widths[$1] + 2 })
        let names = ([wording.outletsHead] + outlets.map { sanitized($0.outlet ?? wording.noOutlet) })
            .map { truncated($0, to: room) }
        let nameWidth = names.map(displayWidth).max()!
        return names.indices.map { row in
            let cells = shown.map { padded(columns[$0][row], to: widths[$0], right: true) }
            let line = ([padded(names[row], to: nameWidth)] + cells).joined(separator: "  ")
            return row == 0 ? layout.style.paint(line, .faint) : line
        }
    }

    /// Each story that has copies: number and title, then its texts.
    private func storyLines(_ accounts: [CopyAccount], _ layout: Layout) -> [String] {
        let storyOf = storyIndices
        var lines: [String] = []
        var story: Int?
        for account in accounts {
            let next = storyOf[account.original]
            if next != story, let next {
                let number = "\(stories[next].number)  "
                let indent = String(repeating: " ", count: displayWidth(number))
                lines += [""]
                lines += layout.paragraph(
                    sanitized(stories[next].title), indent: indent, first: layout.style.paint(number, .accent),
                    role: .strong)
                story = next
            }
            lines += textLines(account, layout)
        }
        return lines
    }

    /// Who was first with what headline, and a line for each that followed.
    private func textLines(_ account: CopyAccount, _ layout: Layout) -> [String] {
        let (wording, words) = (layout.wording, layout.wording.copies)
        let original = corpus.articles[account.original]
        let indent = "   "
        var lines = layout.facts(
            [
                sanitized(original.source ?? wording.noOutlet),
                original.published.map { wording.short($0, clock: corpus.clock) } ?? wording.noDates,
                Credits.of(original).joined(separator: ", "),
            ] + (original.title.isEmpty ? [] : [wording.quoted(sanitized(original.title))]), indent: indent)
        for follower in account.followers {
            let copy = corpus.articles[follower.article]
            let time =
                follower.delay.map { "+" + words.delay($0) }
                ?? copy.published.map { wording.short($0, clock: corpus.clock) }
            let changed = copy.title != original.title && !copy.title.isEmpty
            let facts = [
                time, sanitized(copy.source ?? wording.noOutlet), words.percent(follower.share),
                follower.isUpdate ? words.ownUpdate : nil, Credits.of(copy).joined(separator: ", "),
                changed ? wording.quoted(sanitized(copy.title)) : nil,
            ]
            lines += layout.facts(facts, indent: indent + "  ", role: .faint)
        }
        return lines
    }
}

/// Makes articles of records: chooses among fields of one role, strips markup, and reads the dates once it has seen them
/// all, because only the whole file tells whether its days come before its months.
struct ArticleBuilder {
    /// What is found wrong on the way.
    var log: FindingLog
    /// For records that do not say so themselves: the language, the outlet.
    var defaultLanguage: String?
    var defaultSource: String?
    /// When the feed or page that shows them was made, as written, and its line.
    var shown: (date: String, line: Int)?

    /// What the user says of the fields' names, and what the values of the others look like.
    private let mapping: FieldMapping?
    private var evidence = FieldEvidence()
    private var articles: [Article] = []
    private var dates: [DateText] = []
    /// What all dates so far say of their order.
    private(set) var dayMonth = DayMonthEvidence()
    /// How many of the dates at hand were weighed.
    private var weighed = 0
    /// Whether articles, and dates of articles, were released already.
    private var hasReleased = (articles: false, dates: false)
    /// For each role, the index of the field that fills it in the record at hand, or -1.
    private var chosen = [Int](repeating: -1, count: FieldRole.allCases.count)
    private var languages: [String: String?] = [:]

    private struct DateText {
        var article: Int
        var role: FieldRole
        var text: String
        var line: Int
    }

    /// A builder for one file. Without a mapping, the names of fields are the format's own.
    init(file: String, mapping: FieldMapping? = nil) {
        log = FindingLog(file: file)
        self.mapping = mapping
    }

    /// Takes a record; one without title and text is a finding.
    mutating func add(_ record: Record) {
        if mapping != nil { evidence.add(record) }
        for i in chosen.indices { chosen[i] = -1 }
        for (i, field) in record.fields.enumerated() where !field.value.isEmpty {
            guard let meaning = field.meaning, accepts(field.value, as: meaning.role) else { continue }
            let best = chosen[meaning.role.rawValue]
            if best < 0 || meaning.rank < record.fields[best].meaning!.rank { chosen[meaning.role.rawValue] = i }
        }
        func value(_ role: FieldRole) -> Record.Value? {
            let i = chosen[role.rawValue]
            return i < 0 ? nil : record.fields[i].value
        }
        let title = PlainText.line(value(.title)?.text ?? "")
        let text = PlainText.paragraphs(value(.text)?.text ?? "")
        if title.isEmpty, text.isEmpty {
            log.add(.warning, "empty-record", line: record.line, "This record has neither title nor text; left out.")
            return
        }
        var article = Article(title: title, text: text, origin: Origin(file: log.file, line: record.line))
        article.id = trimmed(value(.id)?.text) ?? ""
        article.kind = value(.kind)?.text.lowercased() == Article.Kind.teaser.rawValue ? .teaser : .article
        article.source = trimmed(value(.source).map { PlainText.line($0.text) }) ?? defaultSource
        article.url = trimmed(value(.url)?.text).map(address)
        article.language = value(.language).flatMap { language($0.text) } ?? defaultLanguage
        article.tags = value(.tags).map(tags) ?? []
        for role in [FieldRole.published, .seen] {
            if let text = value(role)?.text {
                dates.append(DateText(article: articles.count, role: role, text: text, line: record.line))
            }
        }
        for (i, field) in record.fields.enumerated() where !field.value.isEmpty && !chosen.contains(i) {
            article.other.append(Article.Field(name: field.name, value: field.value.text))
        }
        articles.append(article)
    }

    /// Appends what another builder took from what follows in the same file.
    mutating func append(_ other: ArticleBuilder) {
        let count = articles.count
        if articles.isEmpty { articles = other.articles } else { articles += other.articles }
        dates += other.dates.map { date in
            var date = date
            date.article += count
            return date
        }
        log.append(other.log)
        evidence.append(other.evidence)
    }

    /// All articles, dates read, and the findings.
    mutating func finish() -> Harvest {
        weighDates()
        addOrderFinding()
        readDates(order: dayMonth.order)
        if let shown, !Self.saysNothing(shown.date) {
            let time = TimestampParser.parse(shown.date, order: dayMonth.order)
            if time == nil { addBadDate(shown.date, line: shown.line) }
            for i in articles.indices where articles[i].seen == nil { articles[i].seen = time }
        }
        addProposal()
        var harvest = Harvest()
        harvest.articles = articles
        harvest.findings = log.all()
        return harvest
    }

    /// The articles so far, dates read, which leave the builder: for a file of which only a part is held at once.
    ///
    /// - Parameter order: chooses the order of dates by those so far.
    mutating func release(order: (DayMonthEvidence) throws -> DayMonthOrder) rethrows -> [Article] {
        weighDates()
        readDates(order: try order(dayMonth))
        hasReleased = (hasReleased.articles || !articles.isEmpty, hasReleased.dates || !dates.isEmpty)
        defer { (articles, dates, weighed) = ([], [], 0) }
        return articles
    }

    private mutating func weighDates() {
        for date in dates[weighed...] { dayMonth.add(date.text, line: date.line) }
        weighed = dates.count
    }

    private mutating func readDates(order: DayMonthOrder) {
        for date in dates where !Self.saysNothing(date.text) {
            let time = TimestampParser.parse(date.text, order: order)
            if time == nil { addBadDate(date.text, line: date.line) }
            if date.role == .published {
                articles[date.article].published = time
            } else {
                articles[date.article].seen = time
            }
        }
    }

    /// Values of `kind` that Fabula does not know stay with the other fields.
    private func accepts(_ value: Record.Value, as role: FieldRole) -> Bool {
        role != .kind || Article.Kind(rawValue: value.text.lowercased()) != nil
    }
}

extension ArticleBuilder {
    /// Proposes names for fields that Fabula does not know, where articles came without a title and a text, or undated.
    private mutating func addProposal() {
        if articles.isEmpty, !hasReleased.articles {
            guard let proposal = evidence.proposal(for: [.title, .text, .published, .url]),
                proposal.roles.contains(where: { $0 == .title || $0 == .text })
            else { return }
            log.remove("empty-record")
            log.add(
                .error, "unmapped-fields", line: evidence.line,
                "No field here is known as a title or a text. \(proposal.sentence)")
        } else if dates.isEmpty, !hasReleased.dates, shown == nil, let proposal = evidence.proposal(for: [.published]) {
            log.add(.warning, "unmapped-fields", line: evidence.line, "The articles are undated. \(proposal.sentence)")
        }
    }

    /// Looks at a record that is not understood yet.
    mutating func look(at record: Record) { evidence.add(record) }

    /// Tells which of the names that the user gave are not among a file's.
    mutating func checkNames(_ names: some Sequence<String>, line: Int?) {
        for missing in mapping?.missing(among: names) ?? [] {
            log.add(
                .note, "unmet-field", line: line,
                "No field of this file is called “\(excerpt(missing.name))”, which --map takes for \(missing.word).")
        }
    }

    private mutating func addBadDate(_ text: String, line: Int) {
        log.add(.warning, "bad-date", line: line, "“\(excerpt(text))” is no date that Fabula knows; left undated.")
    }

    /// Tells where dates put the month first: day before month, unless this file's dates prove otherwise.
    private mutating func addOrderFinding() {
        let evidence = dayMonth
        if let line = evidence.monthFirstLine, evidence.dayFirst > 0 {
            log.add(
                .warning, "mixed-date-order", line: line,
                "\(evidence.monthFirst) dates of this file put the month first, \(evidence.dayFirst) the day; "
                    + "those that could be either were read with the \(evidence.order == .dayFirst ? "day" : "month") first."
            )
        } else if let line = evidence.monthFirstLine {
            log.add(
                .note, "month-first", line: line,
                "This date puts the month first, so all dates of this file were read as month/day.")
        }
    }

    /// What programs write for "no date".
    private static func saysNothing(_ date: String) -> Bool {
        let folded = FoldedName.fold(date.utf8)
        return ["", "null", "none", "nan", "nat", "na", "undefined", "unknown", "n"].contains(folded)
    }

    private func trimmed(_ text: String?) -> String? {
        guard let text, let first = text.utf8.first, let last = text.utf8.last else { return nil }
        if !first.isSpace, !last.isSpace { return text }
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: { !$0.isSpace }), let last = bytes.lastIndex(where: { !$0.isSpace })
        else { return nil }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }

    /// Addresses are often copied out of HTML, with their `&` escaped.
    private func address(_ text: String) -> String {
        text.utf8.contains(UInt8(ascii: "&")) ? text.replacing("&amp;", with: "&") : text
    }

    private mutating func language(_ text: String) -> String? {
        if let known = languages[text] { return known }
        let tag = languageTag(text)
        if languages.count < 1000 { languages[text] = .some(tag) }
        return tag
    }

    private func tags(_ value: Record.Value) -> [String] {
        switch value {
        case .list(let items): items.map { PlainText.line($0) }.filter { !$0.isEmpty }
        case .text(let text): TagList.split(text)
        }
    }
}

/// The start of a text, for a message.
func excerpt(_ text: String) -> String {
    let line = PlainText.line(text)
    return line.count > 40 ? line.prefix(40) + "…" : line
}

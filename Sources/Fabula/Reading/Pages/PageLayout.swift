/// What each line of a page is.
struct PageLayout {
    /// A line's part in the page.
    enum Role {
        case head, body
        case teaser(GluedTeaser, outlet: String?)
        case listed(Outlets.Listed)
        case whole
        case dropped(Dropped.Reason)
    }

    let lines: [PageLine]
    let head: PageHead
    private(set) var roles: [Role]
    /// The outlet that the page names.
    private(set) var source: String?

    private var windows: [Int: SeamWindow] = [:]
    private var teasers: [Int: GluedTeaser] = [:]
    private var firstWith: [UInt64: Int] = [:]
    private var whole = FullText()
    private var outlets: Set<UInt64> = []
    private var teaserHeadlines: Set<UInt64> = []
    /// The first line after the article: comments and teasers begin here.
    private var end: Int

    /// Gives every line its role. O(n) in the page's bytes.
    init(_ lines: [PageLine]) {
        self.lines = lines
        head = PageHead(lines)
        roles = Array(repeating: .body, count: lines.count)
        end = lines.count
        for index in lines.indices where !head.contains(index) && lines[index].letters > 0 {
            if firstWith[lines[index].key] == nil { firstWith[lines[index].key] = index }
        }
        let sources = sourceLines()
        findTeasers(sources)
        var others = Array(repeating: false, count: lines.count)
        for index in teasers.keys { others[index] = true }
        whole = FullText(lines, excluding: head) { others[$0] }
        end = articleEnd(sources)
        let repeated = firstWith
        whole.extend(lines, from: end) { index in
            !others[index] && repeated[lines[index].key] == index && Chatter.score(lines[index].text) < 1
        }
        findUncoveredWhole()
        teaserHeadlines = Set(teasers.values.map { Folding.hash($0.headline) })
        outlets = knownOutlets()
        assignHead()
        for index in lines.indices where !head.contains(index) { roles[index] = role(of: index, sources) }
    }

    /// Whether a line is part of the article's text.
    func isText(_ index: Int) -> Bool {
        switch roles[index] {
        case .body, .whole: return true
        default: return false
        }
    }

    /// Whether a line is the whole article.
    func isWhole(_ index: Int) -> Bool {
        if case .whole = roles[index] { return true }
        return false
    }

    private var isDump: Bool { head.date != nil || !head.repeats.isEmpty || source != nil || !teasers.isEmpty }

    private func body(before end: Int) -> [Int] { (0..<end).filter { !head.contains($0) } }

    // MARK: Source

    private mutating func sourceLines() -> [Int: SourceLine] {
        var found: [Int: SourceLine] = [:]
        for index in lines.indices where isDistinct(index) {
            guard let line = SourceLine(lines[index].text) else { continue }
            found[index] = line
            if source == nil { source = line.source }
        }
        return found
    }

    // MARK: Teasers

    /// A headline and a teaser have at least so many words together.
    private static let fewestWords = 7

    private mutating func findTeasers(_ sources: [Int: SourceLine]) {
        let firstLink = sources.filter { $0.value.leadsOn }.keys.min()
        var context = TeaserSeam.Context()
        if !head.title.isEmpty { context.loneLines.insert(head.titleKey) }
        var recurring: [UInt64: Int] = [:]
        for index in lines.indices where isDistinct(index) && sources[index] == nil {
            let line = lines[index]
            if (3...30).contains(line.wordCount) { context.loneLines.insert(line.key) }
            // Three words of a headline and an outlet glued behind them are the least.
            guard line.wordCount >= 3, line.letters >= 20 else { continue }
            let window = SeamWindow(line.text)
            let candidates = TeaserSeam.candidates(window)
            for name in Set(window.joinedNames()) { recurring[name, default: 0] += 1 }
            guard !candidates.isEmpty else { continue }
            windows[index] = window
            guard line.wordCount >= Self.fewestWords else { continue }
            for key in Set(candidates.compactMap { TeaserSeam.opening(window, from: $0.position) }) {
                context.openings[key, default: 0] += 1
            }
        }
        context.recurringNames = Set(recurring.filter { $0.value > 1 }.keys)
        for index in windows.keys.sorted() where lines[index].wordCount >= Self.fewestWords {
            guard let teaser = TeaserSeam.best(in: lines[index].text, window: windows[index]!, context: context) else {
                continue
            }
            // Above the link to the article stands the article: a glued subheading is no teaser.
            if let firstLink, index < firstLink, !teaser.isCertain { continue }
            teasers[index] = teaser
        }
    }

    private func isDistinct(_ index: Int) -> Bool {
        !head.contains(index) && firstWith[lines[index].key] == index
    }

    // MARK: The end of the article

    private func articleEnd(_ sources: [Int: SourceLine]) -> Int {
        let link = sources.filter { $0.value.leadsOn }.keys.min()
        let teaser = teasers.keys.min()
        if let link, link < teaser ?? lines.count { return link }
        let limit = min(teaser ?? lines.count, whole.lines.first ?? lines.count)
        return firstComment(before: limit, hasMarks: teaser != nil)
    }

    /// Without a link to the article its end must be heard: the first chatty line after the first paragraph.
    private func firstComment(before limit: Int, hasMarks: Bool) -> Int {
        guard isDump else { return limit }
        let body = body(before: limit)
        for index in body.dropFirst() where isDistinct(index) {
            let chatter = Chatter.score(lines[index].text)
            if chatter >= (hasMarks ? 2 : 2.75) { return index }
        }
        guard hasMarks else { return limit }
        // Quieter comments stand in one run up to the first teaser.
        var start = limit
        for index in body.dropFirst().reversed() {
            guard Chatter.score(lines[index].text) >= 1, !whole.covers(lines[index]) else { break }
            start = index
        }
        return start
    }

    /// A whole article that repeats nothing, because the page shows only a summary or nothing before it: the page's last long
    /// paragraph, if it reports and speaks of what the title says.
    private mutating func findUncoveredWhole() {
        guard isDump, whole.lines.isEmpty, end < lines.count else { return }
        let rest = (end..<lines.count).filter { isDistinct($0) && teasers[$0] == nil }
        guard let last = rest.last(where: { !Boilerplate.isLine(lines[$0].text) }), lines[last].wordCount >= 50 else {
            return
        }
        let text = lines[last].text
        let title = Set(SeamWindow(head.title).words.filter(\.isContent).map(\.stem))
        let said = Set(SeamWindow(text).words.filter(\.isContent).map(\.stem))
        let shared = title.intersection(said).count
        guard Chatter.score(text) < 1, shared >= 2 || Boilerplate.tail(of: text) != nil else { return }
        whole.append(last, lines)
    }

    // MARK: Outlets

    /// The list, the page's own outlet, and what is glued behind at least two headlines of the page.
    private func knownOutlets() -> Set<UInt64> {
        var counts: [UInt64: Int] = [:]
        for index in windows.keys where teasers[index] == nil && index >= end {
            for hash in Set(Outlets.tails(windows[index]!).map(\.hash)) { counts[hash, default: 0] += 1 }
        }
        var outlets = Outlets.known.union(counts.filter { $0.value > 1 }.keys)
        if let source { outlets.insert(Folding.hash(source)) }
        return outlets
    }

    // MARK: Roles

    private mutating func assignHead() {
        for index in head.lines.sorted() { roles[index] = .head }
        for index in head.repeats { roles[index] = .dropped(.repeat) }
        for index in head.badDates { roles[index] = .dropped(.boilerplate) }
    }

    private func role(of index: Int, _ sources: [Int: SourceLine]) -> Role {
        let line = lines[index]
        if whole.lines.contains(index) { return .whole }
        if sources[index] != nil { return .dropped(.navigation) }
        if let first = firstWith[line.key], first != index {
            return .dropped(sources[first] != nil ? .navigation : .repeat)
        }
        if line.letters == 0 { return .dropped(index < end ? .boilerplate : .comment) }
        if line.key == head.titleKey, !head.title.isEmpty { return .dropped(.repeat) }
        if Boilerplate.isLine(line.text) { return .dropped(.boilerplate) }
        if Navigation.isLine(line.text) { return .dropped(.navigation) }
        if let teaser = teasers[index] {
            var teaser = teaser
            let outlet = Outlets.separate(&teaser, windows[index]!, outlets: outlets)
            return .teaser(teaser, outlet: outlet)
        }
        if index < end {
            let isSaid = whole.covers(line) || (!whole.lines.isEmpty && line.isCut)
            return isSaid ? .dropped(.repeat) : .body
        }
        if let window = windows[index], let listed = Outlets.cut(window, outlets: outlets) { return .listed(listed) }
        if teaserHeadlines.contains(line.key) || whole.covers(line) { return .dropped(.repeat) }
        return .dropped(.comment)
    }
}

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

    /// The beginnings of the lines in which something may be glued.
    var windows: [Int: SeamWindow] = [:]
    /// The lines that are a headline glued to a teaser.
    var teasers: [Int: GluedTeaser] = [:]
    /// What the page tells of its seams.
    var context = TeaserSeam.Context()
    /// Lines in which a seam is likely and none was found.
    var missed: Set<Int> = []
    /// Where the page gives its whole article.
    var whole = FullText()
    private var firstWith: [UInt64: Int] = [:]
    /// Outlets that may be glued to headlines.
    var outlets: Set<UInt64> = []
    /// Lines that are a headline with such an outlet behind it.
    var listed: [Int: Outlets.Listed] = [:]
    /// Whether the page is a list of such lines, and whether its teasers have outlets before them.
    var isList = false, hasNamedTeasers = false
    private var teaserHeadlines: Set<UInt64> = []
    /// The first line after the article: comments and teasers begin here.
    private(set) var end: Int

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
        if let source { context.outlets.insert(Folding.hash(source)) }
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
        findOutlets()
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

    /// Whether anything shows that the page is an aggregator's, not a plain text.
    var isDump: Bool { head.date != nil || !head.repeats.isEmpty || source != nil || !teasers.isEmpty }

    /// Whether a line is outside the head and the first that says what it says.
    func isDistinct(_ index: Int) -> Bool {
        !head.contains(index) && firstWith[lines[index].key] == index
    }

    /// Dropped lines that may have been teasers, ascending.
    var doubtful: [Int] {
        missed.union(missedItems).sorted().filter { index in
            if case .dropped(.comment) = roles[index] { return true }
            return false
        }
    }

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
            let outlet = separateOutlet(&teaser, index)
            return .teaser(teaser, outlet: outlet)
        }
        if index < end {
            let isSaid = whole.covers(line) || (!whole.lines.isEmpty && line.isCut)
            return isSaid ? .dropped(.repeat) : .body
        }
        if let item = listedItem(index) { return .listed(item) }
        if teaserHeadlines.contains(line.key) || whole.covers(line) { return .dropped(.repeat) }
        return .dropped(.comment)
    }
}

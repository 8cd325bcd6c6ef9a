/// Finds the article's text among a page's blocks: the element whose blocks are worth most together.
///
/// A block of sentences is worth its length, a label or a link costs something, and so the best subtree is the one that
/// holds the text and little else (maximum subtree sum). O(nodes + blocks).
struct MainText {
    /// The element that holds the text.
    private(set) var root = 0
    /// Indices of the blocks that are text.
    private(set) var chosen: [Int] = []
    /// For each block, why it is no text of the article; `nil` for the chosen ones.
    private(set) var reasons: [Dropped.Reason?]

    private let tree: HTMLTree
    private let page: PageText
    private let regions: PageRegions

    /// Chooses the text; `known` is what the page's structured data give of it.
    init(_ tree: HTMLTree, _ page: PageText, _ regions: PageRegions, known: KnownText, isLenient: Bool) {
        (self.tree, self.page, self.regions) = (tree, page, regions)
        reasons = page.blocks.map { regions.reason(of: $0.node) }
        guard !page.blocks.isEmpty else { return }
        let values = zip(page.blocks, reasons).map { block, reason in
            if known.holds(page, block) { return 4 * Double(block.length) }
            return reason == nil ? Self.value(block, isLenient: isLenient) : 0
        }
        root = bestElement(values)
        choose(values)
    }

    /// Bytes of the text.
    var length: Int { chosen.reduce(0) { $0 + page.blocks[$1].length } }

    /// What a block says for the element that holds it; leniently, lists and short lines are text too.
    static func value(_ block: TextBlock, isLenient: Bool) -> Double {
        let own = Double(block.length - block.linked)
        if block.linkDensity > 0.5 { return -30 }
        if isLenient, block.kind != .heading { return block.length >= 20 ? own : own * 0.3 - 2 }
        switch block.kind {
        case .heading: return 0
        case .paragraph:
            return block.isSentence ? own : own < 25 ? -5 : own * 0.4
        case .item, .cell: return block.isSentence ? own * 0.7 : -15
        case .loose: return block.isSentence ? own * 0.8 : -20
        }
    }

    private func bestElement(_ values: [Double]) -> Int {
        var sums = [Double](repeating: 0, count: tree.nodes.count)
        for (block, value) in zip(page.blocks, values) { sums[block.node] += value }
        var (best, bestScore) = (0, -Double.infinity)
        // Children come after their parents: from the end, each sum is complete when it is passed on.
        for i in stride(from: tree.nodes.count - 1, through: 0, by: -1) where tree.nodes[i].tag != .text {
            let score = sums[i] * weight(i)
            if score > bestScore { (best, bestScore) = (i, score) }
            let parent = Int(tree.nodes[i].parent)
            if parent >= 0 { sums[parent] += sums[i] }
        }
        return best
    }

    /// How much more an element's text counts for what it is called.
    private func weight(_ i: Int) -> Double {
        let node = tree.nodes[i]
        if tree.holds("articlebody", in: .itemprop, at: i) { return 1.6 }
        if regions.names[i].contains(.content) { return 1.35 }
        switch node.tag {
        case .article: return 1.25
        case .main: return 1.1
        case .html, .body: return 0.9
        default: return 1
        }
    }

    private mutating func choose(_ values: [Double]) {
        let range = tree.subtree(root)
        var isAway = false
        for (i, block) in page.blocks.enumerated() where reasons[i] == nil {
            guard range.contains(block.node) else {
                reasons[i] = outside(block)
                continue
            }
            if block.isSentence, block.linkDensity < 0.4 { isAway = false }
            let fault = fault(block, values[i])
            reasons[i] = fault.reason ?? (isAway ? .navigation : nil)
            isAway = isAway || fault.turnsAway
            if reasons[i] == nil { chosen.append(i) }
        }
        trimEdges()
        dropLoneHeadings()
    }

    /// Labels before the first sentence and behind the last.
    private mutating func trimEdges() {
        guard let first = chosen.firstIndex(where: { page.blocks[$0].isSentence }),
            let last = chosen.lastIndex(where: { page.blocks[$0].isSentence })
        else { return }
        for i in chosen[..<first] + chosen[(last + 1)...] where page.blocks[i].isLabel { reasons[i] = .boilerplate }
        for i in chosen[..<first] where isDateline(page.blocks[i]) { reasons[i] = .boilerplate }
        chosen.removeAll { reasons[$0] != nil }
    }

    /// `Publié le 2 décembre 2021 à 15h23`
    private func isDateline(_ block: TextBlock) -> Bool {
        block.kind != .heading && block.length < 80 && DateFinder.find(in: page.bytes[block.range]) != nil
    }

    /// Headings over nothing: at the end, or before what was dropped.
    private mutating func dropLoneHeadings() {
        for (at, i) in chosen.enumerated().reversed() where page.blocks[i].kind == .heading {
            let next = at + 1 < chosen.count ? chosen[at + 1] : page.blocks.count
            let follows = i + 1 < page.blocks.count ? reasons[i + 1] : nil
            if next == page.blocks.count
                || (next > i + 1 && follows == .navigation && page.blocks[next].kind == .heading)
            {
                reasons[i] = .navigation
                chosen.remove(at: at)
            }
        }
    }

    private func outside(_ block: TextBlock) -> Dropped.Reason { block.linkDensity > 0.5 ? .navigation : .boilerplate }

    /// Why a block among the text is none of it, and whether what follows it is none either.
    private func fault(_ block: TextBlock, _ value: Double) -> (reason: Dropped.Reason?, turnsAway: Bool) {
        let words = block.length <= 400 ? Folding.words(utf8: page.bytes[block.range], limit: 80) : []
        if block.length <= 240 {
            let isShort = words.count <= 8 || block.linkDensity > 0.3
            if isShort, !block.isSentence || block.linkDensity > 0.3, TextEdges.turnsAway(words) {
                return (.navigation, true)
            }
            if Navigation.isLine(words) { return (.navigation, block.linkDensity < 0.3) }
            if TextEdges.isCredit(page.bytes[block.range], words) { return (.boilerplate, false) }
        }
        if block.linkDensity > 0.6 { return (.navigation, false) }
        if value < 0, block.kind == .loose, block.length < 25, !block.isClosed { return (.boilerplate, false) }
        if block.length <= 400, Boilerplate.weight(words) >= 2 { return (.boilerplate, false) }
        return (nil, false)
    }
}

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
    init(_ tree: HTMLTree, _ page: PageText, _ regions: PageRegions, known: KnownText) {
        (self.tree, self.page, self.regions) = (tree, page, regions)
        reasons = page.blocks.map(\.reason)
        guard !page.blocks.isEmpty else { return }
        let values = page.blocks.map { known.holds(page, $0) ? 4 * Double($0.length) : Self.value($0) }
        root = bestElement(values)
        choose(values)
    }

    /// Bytes of the text.
    var length: Int { chosen.reduce(0) { $0 + page.blocks[$1].length } }

    /// What a block says for the element that holds it.
    static func value(_ block: TextBlock) -> Double {
        if block.reason != nil { return 0 }
        let own = Double(block.length - block.linked)
        if block.linkDensity > 0.5 { return -30 }
        switch block.kind {
        case .heading: return 0
        case .paragraph:
            return isSentence(block) ? own : own < 25 ? -5 : own * 0.4
        case .item, .cell: return isSentence(block) ? own * 0.7 : -15
        case .loose: return isSentence(block) ? own * 0.8 : -20
        }
    }

    private static func isSentence(_ block: TextBlock) -> Bool {
        block.length >= 60 && block.marks > 0 && block.words >= 8
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
        if let property = tree.folded(.itemprop, at: i), property.contains("articlebody") { return 1.6 }
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
        for (i, block) in page.blocks.enumerated() where reasons[i] == nil {
            reasons[i] = range.contains(block.node) ? fault(block, values[i]) : outside(block)
            if reasons[i] == nil { chosen.append(i) }
        }
    }

    private func outside(_ block: TextBlock) -> Dropped.Reason { block.linkDensity > 0.5 ? .navigation : .boilerplate }

    /// Why a block among the text is none of it.
    private func fault(_ block: TextBlock, _ value: Double) -> Dropped.Reason? {
        if block.linkDensity > 0.6 { return .navigation }
        if value < 0, block.kind == .loose, block.length < 25, !block.isClosed { return .boilerplate }
        if block.length <= 400 {
            let text = page.text(block)
            if Navigation.isLine(text) { return .navigation }
            if Boilerplate.isLine(text) { return .boilerplate }
        }
        return nil
    }
}

/// Puts a page's tags in their places: what HTML lets writers leave out is closed, what is closed twice is passed over.
///
/// Each step looks at the elements that are open, at most ``deepest`` of them.
struct HTMLTreeBuilder {
    /// Elements within this many others are kept, but no longer hold what follows them.
    static let deepest = 512

    private(set) var tree: HTMLTree
    private var open: [Open] = []
    private var hasBody = false
    /// The ``HTMLAttribute/bit`` of each attribute of the start tag that comes next.
    private var attributeSet: UInt16 = 0

    private struct Open {
        var node: Int32
        var tag: HTMLTag
        var name: UInt64
    }

    /// An empty tree of a page.
    init(_ bytes: [UInt8]) {
        tree = HTMLTree(bytes: bytes)
        tree.nodes.reserveCapacity(bytes.count / 24)
        tree.attributes.reserveCapacity(bytes.count / 32)
    }

    /// How many attributes were taken.
    var attributeCount: Int { tree.attributes.count }

    /// An attribute of the start tag that comes next.
    mutating func add(_ attribute: HTMLTree.Attribute) {
        tree.attributes.append(attribute)
        attributeSet |= attribute.name.bit
    }

    /// A start tag at `offset`, whose attributes are the tree's last from `firstAttribute` on.
    mutating func start(_ name: UInt64, _ tag: HTMLTag, at offset: Int, firstAttribute: Int) {
        makeRoom(for: tag)
        let index = Int32(tree.nodes.count)
        var node = HTMLTree.Node(tag: tag, parent: open.last?.node ?? -1, end: index + 1, start: Int32(offset))
        node.firstAttribute = Int32(firstAttribute)
        node.attributeCount = Int16(clamping: tree.attributes.count - firstAttribute)
        (node.attributeSet, attributeSet) = (attributeSet, 0)
        tree.nodes.append(node)
        if tag.isVoid || tag.isRaw { return }
        if tag == .html || tag == .body {
            if tag == .body, hasBody { return }
            hasBody = hasBody || tag == .body
        }
        guard open.count < Self.deepest else {
            tree.isFlattened = true
            return
        }
        open.append(Open(node: index, tag: tag, name: name))
    }

    /// The content of a script, style or title, whose start tag came last.
    mutating func raw(_ range: Range<Int>) {
        let last = tree.nodes.count - 1
        (tree.nodes[last].start, tree.nodes[last].length) = (Int32(range.lowerBound), Int32(range.count))
    }

    /// Characters between tags.
    mutating func text(_ range: Range<Int>, isBlank: Bool) {
        if !isBlank, open.last?.tag == .head { close(downTo: open.count - 1) }
        var node = HTMLTree.Node(
            tag: .text, parent: open.last?.node ?? -1, end: Int32(tree.nodes.count + 1), start: Int32(range.lowerBound))
        node.length = Int32(range.count)
        tree.nodes.append(node)
    }

    /// An end tag.
    mutating func end(_ name: UInt64, _ tag: HTMLTag) {
        if tag == .body || tag == .html { return }
        for i in stride(from: open.count - 1, through: 0, by: -1) {
            if open[i].name == name { return close(downTo: i) }
            if isWall(open[i].tag, for: tag) { return }
        }
    }

    /// The tree, with all elements closed.
    mutating func finish() -> HTMLTree {
        close(downTo: 0)
        return tree
    }

    private mutating func close(downTo count: Int) {
        for element in open[count...] { tree.nodes[Int(element.node)].end = Int32(tree.nodes.count) }
        open.removeSubrange(count...)
    }

    /// Whether an end tag cannot close what is around this element.
    private func isWall(_ element: HTMLTag, for tag: HTMLTag) -> Bool {
        switch element {
        case .body, .html: true
        case .table: tag != .table
        case .td, .th:
            switch tag {
            case .td, .th, .tr, .table, .tbody, .thead, .tfoot: false
            default: true
            }
        default: !tag.isBlock && element.isBlock && element != .p && !element.isHeading
        }
    }

    /// Closes what a start tag ends without saying so.
    private mutating func makeRoom(for tag: HTMLTag) {
        switch tag {
        case .meta, .link, .script, .style, .title, .base, .noscript, .template, .other, .html, .head: return
        default: break
        }
        if open.last?.tag == .head || (tag == .body && open.contains { $0.tag == .head }) {
            if let head = open.lastIndex(where: { $0.tag == .head }) { close(downTo: head) }
        }
        switch tag {
        case .li: closeLast({ $0 == .li }, within: { $0 == .ul || $0 == .ol || $0 == .menu })
        case .dt, .dd: closeLast({ $0 == .dt || $0 == .dd }, within: { $0 == .dl })
        case .tr: closeLast({ $0 == .tr }, within: { _ in false })
        case .td, .th: closeLast({ $0 == .td || $0 == .th }, within: { $0 == .tr })
        case .tbody, .thead, .tfoot:
            closeLast({ $0 == .tbody || $0 == .thead || $0 == .tfoot }, within: { _ in false })
        case .option: closeLast({ $0 == .option }, within: { $0 == .select })
        case .a: closeInline(.a)
        default: if tag.isBlock { closeInline(.p) }
        }
    }

    /// Closes the last open element of a kind, unless a wall, a table or the body stands between.
    @inline(__always)
    private mutating func closeLast(_ isOfKind: (HTMLTag) -> Bool, within isWall: (HTMLTag) -> Bool) {
        for i in stride(from: open.count - 1, through: 0, by: -1) {
            let tag = open[i].tag
            if isOfKind(tag) { return close(downTo: i) }
            if tag == .table || tag == .body || isWall(tag) { return }
        }
    }

    /// Closes an open element of a kind where only inline elements stand between.
    private mutating func closeInline(_ tag: HTMLTag) {
        for i in stride(from: open.count - 1, through: 0, by: -1) {
            if open[i].tag == tag { return close(downTo: i) }
            if open[i].tag.isBlock || open[i].tag == .body { return }
        }
    }
}

/// Which parts of a page are no text of its article, by the names and roles of its elements.
struct PageRegions {
    /// For each node: 0 nothing, else 1 + the reason's number; inherited from the elements around it.
    private var reasons: [UInt8]
    /// For each node, what its own names say.
    private(set) var names: [RegionSet]

    private static let all = Dropped.Reason.allCases

    /// Reads the names of all elements. What holds most of the page's text is never set apart. O(n).
    init(_ tree: HTMLTree, trust: Double = 1) {
        reasons = [UInt8](repeating: 0, count: tree.nodes.count)
        names = [RegionSet](repeating: RegionSet(), count: tree.nodes.count)
        let mass = ParagraphMass(tree)
        let headlines = tree.nodes.indices.filter { tree.nodes[$0].tag == .h1 }
        readNames(tree)
        for (i, node) in tree.nodes.enumerated() where node.tag != .text {
            let outer = node.parent >= 0 ? reasons[Int(node.parent)] : 0
            reasons[i] = outer
            guard outer == 0, let mark = Self.mark(node.tag, names[i], tree, i) else { continue }
            if mark.reason == .comment, Self.holds(headlines, in: tree.subtree(i)) { continue }
            if mass.share(of: i) < mark.limit * (mark.isNamed ? trust : 1) {
                reasons[i] = 1 + UInt8(Self.all.firstIndex(of: mark.reason)!)
            }
        }
    }

    private mutating func readNames(_ tree: HTMLTree) {
        let telling = [HTMLAttribute.class, .id, .role, .itemprop].reduce(0) { $0 | $1.bit }
        var known = KnownNames()
        tree.bytes.withUnsafeBufferPointer { page in
            for (i, node) in tree.nodes.enumerated() where node.attributeSet & telling != 0 {
                // Of attributes that come twice, the first counts.
                var wanted = telling
                for k in Int(node.firstAttribute)..<Int(node.firstAttribute) + Int(node.attributeCount) {
                    let attribute = tree.attributes[k]
                    guard attribute.name.bit & wanted != 0 else { continue }
                    wanted &= ~attribute.name.bit
                    let value = Int(attribute.start)..<Int(attribute.start + attribute.length)
                    names[i].formUnion(known.regions(of: UnsafeBufferPointer(rebasing: page[value])))
                }
            }
        }
    }

    /// Whether one of some ascending nodes is within a range. O(log n).
    private static func holds(_ nodes: [Int], in range: Range<Int>) -> Bool {
        var (low, high) = (0, nodes.count)
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < nodes.count && nodes[low] < range.upperBound
    }

    /// Why what is in a node is no text of the article.
    func reason(of node: Int) -> Dropped.Reason? {
        node < reasons.count && reasons[node] > 0 ? Self.all[Int(reasons[node]) - 1] : nil
    }

    /// Why what is in a node is no text of the article, and the share of the page's text from which on it is nevertheless.
    private static func mark(
        _ tag: HTMLTag, _ names: RegionSet, _ tree: HTMLTree, _ i: Int
    ) -> (reason: Dropped.Reason, limit: Double, isNamed: Bool)? {
        switch tag {
        case .html, .body, .main, .article: return nil
        case .nav, .menu, .aside: return (.navigation, 0.4, false)
        case .footer, .form, .fieldset, .figcaption, .figure, .address: return (.boilerplate, 0.4, false)
        default: break
        }
        if names.contains(.consent) { return (.boilerplate, 0.9, false) }
        if names.contains(.comment), !names.contains(.content) { return (.comment, 0.7, true) }
        if let style = tree.range(of: .style, at: i), hides(tree.bytes[style]) { return (.boilerplate, 0.4, true) }
        if tree.range(of: .hidden, at: i) != nil { return (.boilerplate, 0.4, true) }
        if names.contains(.content) { return nil }
        return names.reason.map { ($0, 0.25, true) }
    }

    /// `display:none`
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard style.count >= 12 else { return false }
        let plain = style.prefix(400).filter { !$0.isSpace }.map(\.lowered)
        guard let d = plain.firstIndex(of: UInt8(ascii: "d")) else { return false }
        return plain.holds("display:none", at: d)
    }
}

/// How much of a page's running text is within each element.
struct ParagraphMass {
    private let tree: HTMLTree
    /// Bytes of long texts in the nodes before each.
    private var before: [Int32]

    /// Texts of at least this many bytes count: labels and links are shorter.
    static let shortest = 40

    init(_ tree: HTMLTree) {
        self.tree = tree
        before = [Int32](repeating: 0, count: tree.nodes.count + 1)
        var (i, total) = (0, Int32(0))
        var silentEnd = 0
        while i < tree.nodes.count {
            before[i] = total
            let node = tree.nodes[i]
            if node.tag.isSilent { silentEnd = max(silentEnd, Int(node.end)) }
            if node.tag == .text, i >= silentEnd, node.length >= Self.shortest { total += node.length }
            i += 1
        }
        before[tree.nodes.count] = total
    }

    /// The share of the page's running text within an element.
    func share(of node: Int) -> Double {
        let all = before[before.count - 1]
        return all == 0 ? 0 : Double(before[Int(tree.nodes[node].end)] - before[node]) / Double(all)
    }
}

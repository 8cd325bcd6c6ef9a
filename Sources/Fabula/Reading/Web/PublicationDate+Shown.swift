/// Dates that a page shows to readers: how near to the headline, and whose they are.
extension PublicationDate {
    /// Dates that the page shows around its headline or text, the nearest first; of its own regions, not of comments.
    func shown() -> Timestamp? {
        let elements = metadata.dated.filter { !isAside($0) }.map { (distance: distance($0), element: $0) }
        let lines = page.blocks.indices.filter { isDateline(page.blocks[$0]) }.map {
            (distance: abs(page.blocks[$0].start - anchor), element: -1 - $0)
        }
        return nearest(elements + lines)
    }

    /// A short line beside the headline that may be nothing but a date and who wrote: `Posted the September 1, 2017 at 0h00`.
    private func isDateline(_ block: TextBlock) -> Bool {
        (8...60).contains(block.length) && abs(block.start - anchor) < 1_500 && regions.reason(of: block.node) == nil
            && block.linkDensity < 0.5 && page.bytes[block.range].contains(where: \.isDigit)
    }

    /// The date of the nearest element, or block where the number is negative, that has one.
    func nearest(_ ranked: [(distance: Int, element: Int)]) -> Timestamp? {
        for (_, i) in ranked.sorted(by: { $0 < $1 }).prefix(20) {
            if let time = i >= 0 ? date(of: i) : date(in: CollectionOfOne(-1 - i)) { return time }
        }
        return nil
    }

    /// Whether an element stands among comments or menus; its own names may speak of both (`commentDate`).
    func isAside(_ i: Int) -> Bool {
        let around = regions.names[i].contains(.date) ? max(0, Int(tree.nodes[i].parent)) : i
        let reason = regions.reason(of: around)
        return reason == .comment || reason == .navigation
    }

    /// Bytes between an element and the headline, more for one beside the text or one that tells of an update.
    func distance(_ i: Int) -> Int {
        func isCalled(_ name: StaticString) -> Bool { tree.holds(name, in: .class, at: i) }
        var distance = abs(Int(tree.nodes[i].start) - anchor)
        if isCalled("publi") || isCalled("posted") || tree.nodes[i].tag == .time { distance /= 2 }
        if isCalled("update") || isCalled("modif") { distance += 4_000 }
        if regions.reason(of: i) != nil { distance += 2_000 }
        return distance
    }
}

/// An HTML page as flat arrays in document order: each element or run of text is a node, followed by what is within it.
///
/// Texts and attributes are ranges of the page itself; character references in them are read where they are used.
struct HTMLTree {
    /// An element, or a run of text.
    struct Node {
        var tag: HTMLTag
        /// The index of the element around it, -1 for the outermost.
        var parent: Int32
        /// The index behind the last node within it.
        var end: Int32
        /// Where it starts in ``HTMLTree/bytes``: a text's or script's first character, an element's `<`.
        var start: Int32
        /// The bytes of a text or script.
        var length: Int32 = 0
        /// Its attributes in ``HTMLTree/attributes``.
        var firstAttribute: Int32 = 0
        var attributeCount: Int16 = 0
        /// The ``HTMLAttribute/bit`` of each.
        var attributeSet: UInt16 = 0
    }

    /// A value in ``HTMLTree/bytes``.
    struct Attribute {
        var name: HTMLAttribute
        var start, length: Int32
    }

    /// The page.
    let bytes: [UInt8]
    /// All nodes; parents come before their children.
    var nodes: [Node] = []
    /// Attributes of all nodes.
    var attributes: [Attribute] = []
    /// Whether elements nested deeper than ``HTMLTreeBuilder/deepest``.
    var isFlattened = false

    /// The bytes of an attribute.
    func range(of name: HTMLAttribute, at node: Int) -> Range<Int>? {
        guard nodes[node].attributeSet & name.bit != 0 else { return nil }
        let first = Int(nodes[node].firstAttribute)
        for i in first..<first + Int(nodes[node].attributeCount) where attributes[i].name == name {
            return Int(attributes[i].start)..<Int(attributes[i].start + attributes[i].length)
        }
        return nil
    }

    /// An attribute's value.
    func value(_ name: HTMLAttribute, at node: Int) -> String? {
        range(of: name, at: node).map { CharacterReference.decoded(bytes[$0]) }
    }

    /// Whether an attribute's value holds an ASCII text in any case.
    func holds(_ text: StaticString, in name: HTMLAttribute, at node: Int) -> Bool {
        guard let range = range(of: name, at: node) else { return false }
        let last = range.upperBound - text.utf8CodeUnitCount
        return range.lowerBound <= last && (range.lowerBound...last).contains { bytes.holds(text, at: $0) }
    }

    /// An attribute's value, lower-case.
    func folded(_ name: HTMLAttribute, at node: Int) -> String? { value(name, at: node)?.lowercased() }

    /// The characters of a text, script or style.
    func content(_ node: Int) -> ArraySlice<UInt8> {
        let node = nodes[node]
        return bytes[Int(node.start)..<Int(node.start + node.length)]
    }

    /// The nodes within an element, itself included.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

    /// All visible characters within an element, on one line; at most `limit` bytes of them.
    func text(_ node: Int, limit: Int = 1_000) -> String {
        var out: [UInt8] = []
        var i = node
        while i < nodes[node].end, out.count < limit {
            if nodes[i].tag == .text {
                out += content(i).prefix(limit - out.count)
            } else if i != node, nodes[i].tag.isSilent {
                i = Int(nodes[i].end)
                continue
            } else if nodes[i].tag.isBlock || nodes[i].tag == .br {
                out.append(0x20)
            }
            i += 1
        }
        return Self.line(CharacterReference.decoded(out[...]))
    }

    /// On one line, without changing a `<` or `&` that the page spelt out.
    static func line(_ text: String) -> String {
        let isPlain = !text.utf8.contains { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }
        return PlainText.line(isPlain ? text : text.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))
    }
}

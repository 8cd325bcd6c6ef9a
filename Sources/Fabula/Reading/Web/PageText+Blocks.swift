extension PageText {
    /// Cuts a page into blocks. O(n).
    init(_ tree: HTMLTree) {
        // No character is longer than what stands for it in the page.
        let capacity = tree.bytes.count
        var blocks: [TextBlock] = []
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { room, count in
            tree.bytes.withUnsafeBufferPointer { page in
                var scanner = BlockScanner(tree: tree, page: page, out: ByteRoom(room))
                scanner.scan()
                (blocks, count) = (scanner.blocks, scanner.out.count)
            }
        }
        self.init(bytes: bytes, blocks: blocks)
    }
}

/// Walks a page once and collects its blocks.
private struct BlockScanner {
    let tree: HTMLTree
    let page: UnsafeBufferPointer<UInt8>
    var out: ByteRoom
    var blocks: [TextBlock] = []

    private var start = 0
    private var linked = 0
    private var firstByte = 0
    private var pendingSpace = false
    private var pendingBreaks = 0
    /// The block elements that are open, innermost last.
    private var open: [Int] = []
    /// The node behind the link that is open.
    private var linkEnd = 0

    init(tree: HTMLTree, page: UnsafeBufferPointer<UInt8>, out: ByteRoom) {
        (self.tree, self.page, self.out) = (tree, page, out)
    }

    mutating func scan() {
        let nodes = tree.nodes
        var i = 0
        while i < nodes.count {
            while let block = open.last, nodes[block].end <= i {
                flush()
                open.removeLast()
            }
            let node = nodes[i]
            if node.tag.isSilent {
                i = Int(node.end)
                continue
            }
            switch node.tag {
            case .text: append(i, isLinked: i < linkEnd)
            case .br: pendingBreaks += 1
            case .a: linkEnd = max(linkEnd, Int(node.end))
            default:
                if node.tag.isBlock {
                    flush()
                    open.append(i)
                }
            }
            i += 1
        }
        flush()
    }

    private mutating func append(_ index: Int, isLinked: Bool) {
        let before = out.count
        let node = tree.nodes[index]
        let text = UnsafeBufferPointer(rebasing: page[Int(node.start)..<Int(node.start + node.length)])
        var i = 0
        while i < text.count {
            var end = i
            while end < text.count, Self.isPlain(text[end]) { end += 1 }
            if end > i {
                settle(node)
                out.append(text, i..<end)
                i = end
            } else if text[i] <= 0x20 {
                pendingSpace = true
                i += 1
            } else {
                i = appendOdd(text, at: i, node)
            }
        }
        if isLinked { linked += out.count - max(before, start) }
    }

    /// Whether a byte is neither blank nor the start of a reference or of a character that may be one.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "&") && byte != 0x7F && byte != 0xC2 && byte != 0xE2 && byte != 0xEF
    }

    /// Takes what stands at a byte that is not plain, and returns the index behind it.
    private mutating func appendOdd(_ text: UnsafeBufferPointer<UInt8>, at i: Int, _ node: HTMLTree.Node) -> Int {
        let byte = text[i]
        if byte == 0x7F {
            pendingSpace = true
            return i + 1
        }
        if byte == 0xC2, i + 1 < text.count, text[i + 1] <= 0xA0 || text[i + 1] == 0xAD {
            if text[i + 1] != 0xAD { pendingSpace = true }
            return i + 2
        }
        if i + 2 < text.count {
            if byte == 0xE2, TextSink.isInvisible(text[i + 1], text[i + 2]) {
                if TextSink.isSeparator(text[i + 1], text[i + 2]) { pendingSpace = true }
                return i + 3
            }
            if byte == 0xEF, text[i + 1] == 0xBB, text[i + 2] == 0xBF { return i + 3 }
        }
        settle(node)
        guard byte == UInt8(ascii: "&"), let found = CharacterReference(text, at: i, needsSemicolon: false) else {
            out.append(byte)
            return i + 1
        }
        switch found.code {
        case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029: pendingSpace = true
        case 0xAD, 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
        default: out.append(codePoint: found.code)
        }
        return found.end
    }

    /// Writes the blank or line end that stood before a character. Two line ends make a new block.
    @inline(__always)
    private mutating func settle(_ node: HTMLTree.Node) {
        if out.count > start, !pendingSpace, pendingBreaks == 0 { return }
        settleGap(node)
    }

    private mutating func settleGap(_ node: HTMLTree.Node) {
        if pendingBreaks > 1, out.count > start { flush() }
        if out.count == start {
            firstByte = Int(node.start)
        } else if pendingBreaks > 0 {
            out.append(.lineFeed)
        } else if pendingSpace {
            out.append(0x20)
        }
        (pendingSpace, pendingBreaks) = (false, 0)
    }

    private mutating func flush() {
        (pendingSpace, pendingBreaks) = (false, 0)
        defer { (start, linked) = (out.count, 0) }
        guard out.count > start else { return }
        let node = open.last ?? 0
        var block = TextBlock(
            range: start..<out.count, linked: linked, kind: kind(node), node: node, start: firstByte)
        count(&block)
        blocks.append(block)
    }

    private func kind(_ node: Int) -> TextBlock.Kind {
        switch tree.nodes[node].tag {
        case .p, .blockquote, .pre: .paragraph
        case .h1, .h2, .h3, .h4, .h5, .h6: .heading
        case .li, .dd, .dt: .item
        case .td, .th: .cell
        default: .loose
        }
    }

    private func count(_ block: inout TextBlock) {
        var (marks, words, wide) = (Int32(0), Int32(1), 0)
        for i in block.range {
            let byte = out[i]
            if byte >= 0x41, byte < 0x80 { continue }
            switch byte {
            case 0x20, .lineFeed: words += 1
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
                marks += 1
            case 0xE3...0xE9: wide += 1
            case 0x81, 0x82: if i > block.range.lowerBound, out[i - 1] == 0x80 { marks += 1 }
            case 0x8C: if i > block.range.lowerBound, out[i - 1] == 0xBC { marks += 1 }
            default: break
            }
        }
        block.isWide = wide * 6 > block.length
        (block.marks, block.words) = (marks, words)
        let last = out[block.range.upperBound - 1]
        let isQuote = last == UInt8(ascii: "\"") || last == UInt8(ascii: ")") || last >= 0x80
        let end = isQuote && block.length > 1 ? out[block.range.upperBound - 2] : last
        block.isClosed = ".!?:…".utf8.contains(end) || last == UInt8(ascii: ".") || (last >= 0x80 && marks > 1)
    }
}

extension PageText {
    /// Cuts a page into blocks. `regions` tells for each node why what is in it is no text of the article. O(n).
    init(_ tree: HTMLTree, regions: PageRegions) {
        var scanner = BlockScanner(tree: tree, regions: regions)
        scanner.scan()
        self.init(bytes: scanner.bytes, blocks: scanner.blocks)
    }
}

/// Walks a page once and collects its blocks.
private struct BlockScanner {
    let tree: HTMLTree
    let regions: PageRegions
    var bytes: [UInt8] = []
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

    init(tree: HTMLTree, regions: PageRegions) {
        (self.tree, self.regions) = (tree, regions)
        bytes.reserveCapacity(tree.bytes.count / 4)
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
        let before = bytes.count
        let node = tree.nodes[index]
        let source = tree.content(index)
        source.withUnsafeBufferPointer { text in
            var i = 0
            while i < text.count {
                let byte = text[i]
                if byte <= 0x20 || byte == 0x7F {
                    pendingSpace = true
                } else if byte == 0xC2, i + 1 < text.count, text[i + 1] <= 0xA0 || text[i + 1] == 0xAD {
                    if text[i + 1] != 0xAD { pendingSpace = true }
                    i += 1
                } else if byte == 0xE2, i + 2 < text.count, TextSink.isInvisible(text[i + 1], text[i + 2]) {
                    if TextSink.isSeparator(text[i + 1], text[i + 2]) { pendingSpace = true }
                    i += 2
                } else if byte == 0xEF, i + 2 < text.count, text[i + 1] == 0xBB, text[i + 2] == 0xBF {
                    i += 2
                } else {
                    settle(node)
                    if byte == UInt8(ascii: "&"), let found = CharacterReference(text, at: i, needsSemicolon: false) {
                        switch found.code {
                        case 0...0x20, 0x7F...0xA0, 0x2028, 0x2029: pendingSpace = true
                        case 0xAD, 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
                        default: bytes.append(codePoint: found.code)
                        }
                        i = found.end
                        continue
                    }
                    bytes.append(byte)
                }
                i += 1
            }
        }
        if isLinked { linked += bytes.count - max(before, start) }
    }

    /// Writes the blank or line end that stood before a character. Two line ends make a new block.
    private mutating func settle(_ node: HTMLTree.Node) {
        if pendingBreaks > 1, bytes.count > start { flush() }
        if bytes.count == start {
            firstByte = Int(node.start)
        } else if pendingBreaks > 0 {
            bytes.append(.lineFeed)
        } else if pendingSpace {
            bytes.append(0x20)
        }
        (pendingSpace, pendingBreaks) = (false, 0)
    }

    private mutating func flush() {
        (pendingSpace, pendingBreaks) = (false, 0)
        defer { (start, linked) = (bytes.count, 0) }
        guard bytes.count > start else { return }
        let node = open.last ?? 0
        var block = TextBlock(
            range: start..<bytes.count, linked: linked, kind: kind(node), node: node, start: firstByte)
        block.reason = regions.reason(of: node)
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
        var (marks, words, wide) = (0, 1, 0)
        for i in block.range {
            switch bytes[i] {
            case 0x20, .lineFeed: words += 1
            case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
                marks += 1
            case 0xE3...0xE9: wide += 1
            case 0x81, 0x82: if bytes[i - 1] == 0x80 { marks += 1 }
            case 0x8C: if bytes[i - 1] == 0xBC { marks += 1 }
            default: break
            }
        }
        block.isWide = wide * 6 > block.length
        (block.marks, block.words) = (marks, words)
        let last = bytes[block.range.upperBound - 1]
        let isQuote = last == UInt8(ascii: "\"") || last == UInt8(ascii: ")") || last >= 0x80
        let end = isQuote && block.length > 1 ? bytes[block.range.upperBound - 2] : last
        block.isClosed = ".!?:…".utf8.contains(end) || last == UInt8(ascii: ".") || (last >= 0x80 && marks > 1)
    }
}

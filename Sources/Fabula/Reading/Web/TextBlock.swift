/// A paragraph, heading, list item or cell of a page, as it shows: blanks collapsed, inline markup gone.
///
/// Numbers take four bytes each, as no page is longer than they count: a hostile one may have a block every four bytes.
struct TextBlock {
    /// What kind of element holds it.
    enum Kind: UInt8 {
        case paragraph, heading, item, cell, loose
    }

    private let bounds: Range<Int32>
    private let linkedBytes, holder, offset: Int32
    /// Full stops, commas and the like: what sentences have and labels have not.
    var marks: Int32 = 0
    /// Runs of characters between blanks.
    var words: Int32 = 0
    let kind: Kind
    /// Whether it ends as a sentence does.
    var isClosed = false
    /// Whether its script has no blanks between words.
    var isWide = false

    /// A block whose words are not counted yet; see the properties of the same names.
    init(range: Range<Int>, linked: Int, kind: Kind, node: Int, start: Int) {
        bounds = Int32(range.lowerBound)..<Int32(range.upperBound)
        (linkedBytes, holder, offset) = (Int32(linked), Int32(node), Int32(start))
        self.kind = kind
    }

    /// Its UTF-8 in ``PageText/bytes``.
    var range: Range<Int> { Int(bounds.lowerBound)..<Int(bounds.upperBound) }
    /// How many of its bytes stand in links.
    var linked: Int { Int(linkedBytes) }
    /// The block element that holds it, a node of the tree.
    var node: Int { Int(holder) }
    /// Where it starts in the file.
    var start: Int { Int(offset) }

    /// Whether it is as long as a sentence and has its marks.
    var isSentence: Bool { length >= 60 && marks > 0 && (words >= 8 || isWide) }

    /// Whether it is a few loose words, as menus and heads of articles hold them.
    var isLabel: Bool { kind == .loose && length < 80 && !isClosed }

    var length: Int { bounds.count }
    /// The share of its bytes in links.
    var linkDensity: Double { Double(linked) / Double(max(1, length)) }
}

/// A page's blocks in order.
struct PageText {
    var bytes: [UInt8] = []
    var blocks: [TextBlock] = []

    /// A block's text.
    func text(_ block: TextBlock) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
}

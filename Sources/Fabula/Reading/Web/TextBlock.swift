/// A paragraph, heading, list item or cell of a page, as it shows: blanks collapsed, inline markup gone.
struct TextBlock {
    /// What kind of element holds it.
    enum Kind: UInt8 {
        case paragraph, heading, item, cell, loose
    }

    /// Its UTF-8 in ``PageText/bytes``.
    var range: Range<Int>
    /// How many of its bytes stand in links.
    var linked: Int
    var kind: Kind
    /// The block element that holds it, a node of the tree.
    var node: Int
    /// Where it starts in the file.
    var start: Int
    /// Why it is none of the article's text, by where it stands; `nil` where nothing speaks against it.
    var reason: Dropped.Reason?
    /// Full stops, commas and the like: what sentences have and labels have not.
    var marks = 0
    /// Whether it ends as a sentence does.
    var isClosed = false
    /// Runs of characters between blanks.
    var words = 0

    /// Whether its script has no blanks between words.
    var isWide = false

    /// Whether it is as long as a sentence and has its marks.
    var isSentence: Bool { length >= 60 && marks > 0 && (words >= 8 || isWide) }

    /// Whether it is a few loose words, as menus and heads of articles hold them.
    var isLabel: Bool { kind == .loose && length < 80 && !isClosed }

    var length: Int { range.count }
    /// The share of its bytes in links.
    var linkDensity: Double { Double(linked) / Double(max(1, length)) }
}

/// A page's blocks in order, and why each region of it is none of the article's.
struct PageText {
    var bytes: [UInt8] = []
    var blocks: [TextBlock] = []

    /// A block's text.
    func text(_ block: TextBlock) -> String { String(decoding: bytes[block.range], as: UTF8.self) }
}

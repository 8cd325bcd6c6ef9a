/// Makes a feed safe and well-formed for an XML parser, in one pass over its UTF-8.
///
/// Feeds declare entities that would be expanded (billion laughs), use HTML's without declaring them, hold raw HTML, end
/// in the middle; after the first fault an XML parser loses the rest. So this pass balances: it keeps the stack of open
/// elements, closes what was left open where a new item or the end of an outer element shows it, leaves out ends that
/// close nothing, and escapes marks that open nothing. Whatever one wrong byte breaks stays within its item.
///
/// Document types, comments and processing instructions go; names are in lower case. Well-formed markup stays as it is
/// otherwise. Line feeds stay, so that lines count as in the file. O(n), whatever the bytes are.
struct FeedMarkup {
    /// Something that is not well-formed.
    struct Fault {
        var line: Int
        var message: String
    }

    let bytes: [UInt8]
    /// The next byte to read.
    var at = 0
    /// The markup so far.
    var out: [UInt8] = []
    /// Open elements, the outermost first.
    var open: [FeedElement] = []
    /// Elements since the last item began.
    var elements = 0
    /// The first faults, in the order of their lines.
    private(set) var faults: [Fault] = []
    /// Whether the outermost element was closed; it stays open for what may follow.
    var hasEnded = false
    /// Whether no CDATA section, or no comment, ends from here on: keeps the search for their ends linear.
    var (lacksSectionEnd, lacksCommentEnd) = (false, false)

    private var lines = LineCounter()

    /// So many faults are told.
    private static let told = 100

    /// Well-formed XML of whatever the bytes hold, and what was wrong with them.
    static func balanced(_ bytes: [UInt8]) -> (markup: [UInt8], faults: [Fault]) {
        var markup = FeedMarkup(bytes: bytes.withoutControls())
        markup.run()
        return (markup.out, markup.faults)
    }

    /// Where a feed starts in bytes that do not begin as one: behind a server's message, after a damaged first element.
    /// It starts with one of the outermost elements, or an item, among the first 2,048 bytes, and holds an item.
    static func start(in bytes: [UInt8]) -> Int? {
        var start: Int?
        var i = bytes.firstIndex(of: UInt8(ascii: "<"), from: 0)
        while i < min(bytes.count, 65_536), start != nil || i < 2_048 {
            let name = Self.name(in: bytes, from: i + 1)
            if !name.text.isEmpty, name.end < bytes.count,
                bytes[name.end].isSpace || bytes[name.end] == UInt8(ascii: ">")
            {
                let isItem = FeedElement.isItem(name.text)
                if start == nil, isItem || FeedElement(name: name.text).isFrame { start = i }
                if isItem { return start }
            }
            i = bytes.firstIndex(of: UInt8(ascii: "<"), from: i + 1)
        }
        return nil
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        out.reserveCapacity(bytes.count + 64)
    }

    private mutating func run() {
        if let start = Self.start(in: bytes) {
            skip(0..<start)
            at = start
        }
        while at < bytes.count {
            let mark = bytes.firstIndex(of: UInt8(ascii: "<"), or: UInt8(ascii: "&"), from: at)
            copyText(at..<mark)
            at = mark
            guard mark < bytes.count else { break }
            if bytes[mark] == UInt8(ascii: "<") {
                copyMarkup()
            } else if open.isEmpty {
                at += 1
            } else {
                at = copyReference(at: mark)
            }
        }
        if !hasEnded, let last = open.last { addFault("The feed ends before <\(last.name)> does.") }
        close(downTo: 0)
    }

    /// What starts with `<`.
    private mutating func copyMarkup() {
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        if next.isLetter || next == UInt8(ascii: "_") {
            takeStartTag()
        } else if next == UInt8(ascii: "/"), at + 2 < bytes.count, bytes[at + 2].isLetter {
            takeEndTag()
        } else if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            takeDeclaration()
        } else {
            addFault("A “<” opens nothing.")
            if !open.isEmpty { out += "&lt;".utf8 }
            at += 1
        }
    }

    /// Text; outside the outermost element only its line feeds.
    private mutating func copyText(_ range: Range<Int>) {
        if open.isEmpty { skip(range) } else { out += bytes[range] }
    }

    /// Leaves a range out, but for its line feeds.
    mutating func skip(_ range: Range<Int>) {
        let count = bytes.count(of: .lineFeed, in: range)
        if count > 0 { out.append(contentsOf: repeatElement(.lineFeed, count: count)) }
    }

    /// Closes the innermost elements until `depth` are open.
    mutating func close(downTo depth: Int) {
        while open.count > depth {
            let element = open.removeLast()
            if element.isWritten {
                out += "</".utf8
                out += element.name.utf8
                out.append(UInt8(ascii: ">"))
            }
        }
    }

    /// Notes a fault at the byte to read next.
    mutating func addFault(_ message: String) {
        guard faults.count < Self.told else { return }
        faults.append(Fault(line: lines.line(at: at, in: bytes), message: message))
    }
}

extension [UInt8] {
    /// Without control characters, which XML does not allow: blanks for those of ASCII, and for U+0080…U+009F what
    /// Windows-1252 has at that place, because such text went through a wrong decoding.
    fileprivate func withoutControls() -> [UInt8] {
        let isClean = withUnsafeBufferPointer { bytes in
            var previous: UInt8 = 0
            for byte in bytes {
                if byte < 0x20, byte != 0x0A, byte != 0x09 { return false }
                if byte >= 0x80, (previous == 0xC2 && byte < 0xA0) || (previous == 0xBF && byte >= 0xBE) {
                    return false
                }
                previous = byte
            }
            return true
        }
        if isClean { return self }
        var out: [UInt8] = []
        out.reserveCapacity(count)
        for byte in self {
            if byte < 0x20, byte != 0x0A, byte != 0x09 {
                out.append(0x20)
            } else if byte >= 0x80, byte < 0xA0, out.last == 0xC2 {
                out.removeLast()
                out.append(codePoint: UInt32(Windows1252.upperControls[Int(byte) - 0x80]))
            } else if byte == 0xBE || byte == 0xBF, out.last == 0xBF, out.dropLast().last == 0xEF {
                out.append(0xBD)
            } else {
                out.append(byte)
            }
        }
        return out
    }
}

/// Takes UTF-8 byte by byte and writes it with single blanks, without blanks at line ends, empty lines, control
/// characters, soft hyphens, zero-width blanks, or marks that turn the direction of what follows. A lone no-break space
/// stays one.
///
/// Embeddings, overrides and isolates (U+202A…U+202E, U+2066…U+2069) go as other control characters do: they act beyond
/// the text that holds them, so that a headline would turn around what a table, page or terminal shows beside it, and no
/// word needs them. What scripts from right to left do need, the marks U+200E, U+200F and U+061C, stays.
struct TextSink {
    private var out: [UInt8] = []
    private var pending = Gap.none
    private let oneLine: Bool

    private enum Gap: Comparable {
        case none, noBreak, blank, lineFeed
    }

    /// An empty text that expects about `capacity` bytes; on one line, line feeds are blanks.
    init(capacity: Int, oneLine: Bool) {
        self.oneLine = oneLine
        out.reserveCapacity(capacity)
    }

    /// The text so far.
    var text: String { String(decoding: out, as: UTF8.self) }

    /// Takes a byte of well-formed UTF-8.
    mutating func append(_ byte: UInt8) {
        if byte <= 0x20 || byte == 0x7F {
            if byte == .lineFeed { breakLine() } else { addBlank(.blank) }
            return
        }
        if pending != .none { settle() }
        out.append(byte)
        if byte < 0xC0 && byte >= 0x80 { takeBackInvisible(byte) }
    }

    /// Ends the line.
    mutating func breakLine() { addBlank(oneLine ? .blank : .lineFeed) }

    private mutating func addBlank(_ gap: Gap) {
        // Two blanks of whatever kind are one plain blank; a line feed wins over both.
        pending = pending == .none ? gap : max(pending, gap, .blank)
    }

    private mutating func settle() {
        if !out.isEmpty {
            switch pending {
            case .none: break
            case .noBreak: out += [0xC2, 0xA0]
            case .blank: out.append(0x20)
            case .lineFeed: out.append(.lineFeed)
            }
        }
        pending = .none
    }

    /// Where the byte completes a character that does not show, takes it back: no-break spaces become gaps.
    private mutating func takeBackInvisible(_ byte: UInt8) {
        let n = out.count
        if n >= 2, out[n - 2] == 0xC2, byte <= 0xA0 || byte == 0xAD {
            takeBack(2)
            if byte == 0x85 { breakLine() } else if byte != 0xAD { addBlank(byte == 0xA0 ? .noBreak : .blank) }
        } else if n >= 3, out[n - 3] == 0xE2, Self.isInvisible(out[n - 2], byte) {
            let isSeparator = Self.isSeparator(out[n - 2], byte)
            takeBack(3)
            if isSeparator { breakLine() }
        } else if n >= 3, byte == 0xBF, out[n - 2] == 0xBB, out[n - 3] == 0xEF {
            takeBack(3)
        }
    }

    /// Whether `E2` and these two bytes are U+200B, U+2028…U+202E or U+2066…U+2069.
    static func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80
            ? third == 0x8B || (0xA8...0xAE).contains(third) : second == 0x81 && (0xA6...0xA9).contains(third)
    }

    /// Whether `E2` and these two bytes are U+2028 or U+2029.
    static func isSeparator(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (third == 0xA8 || third == 0xA9)
    }

    /// Removes the last bytes and, with them, the gap that was settled before them.
    private mutating func takeBack(_ count: Int) {
        out.removeLast(count)
        if out.last == 0x20 {
            out.removeLast()
            pending = .blank
        } else if out.last == .lineFeed {
            out.removeLast()
            pending = .lineFeed
        } else if out.count >= 2, out[out.count - 2] == 0xC2, out[out.count - 1] == 0xA0 {
            out.removeLast(2)
            pending = .noBreak
        }
    }
}

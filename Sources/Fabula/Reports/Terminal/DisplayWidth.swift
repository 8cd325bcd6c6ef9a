/// How many columns of a terminal the text takes: wide characters of East Asian scripts and emoji two, combining marks
/// none. The text is expected to be ``sanitized(_:)``. Linear.
public func displayWidth(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + $1.displayWidth }
}

extension Character {
    /// Columns of one character as readers see it (a grapheme): as wide as its widest scalar, two where it is an emoji.
    var displayWidth: Int {
        var width = 0
        for scalar in unicodeScalars {
            if scalar == "\u{FE0F}" { return 2 }  // asks for the emoji form
            width = max(width, scalar.displayWidth)
        }
        return width
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if value < 0x300 { return value == 0 ? 0 : 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        return isWide || properties.isEmojiPresentation ? 2 : 1
    }

    /// East Asian Width W or F (Unicode Standard Annex 11), in blocks.
    private var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

/// The text with spaces behind it (before it, where `right`) up to `width` columns.
package func padded(_ text: String, to width: Int, right: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - displayWidth(text)))
    return right ? space + text : text + space
}

/// The text, or its beginning and `…` where it is wider than `width` columns.
package func truncated(_ text: String, to width: Int) -> String {
    if displayWidth(text) <= width { return text }
    return prefix(of: text, width: width - 1) + "…"
}

/// The text in lines of at most `width` columns (at least 2), broken at spaces; words that are longer are cut. Linear.
///
/// With a `limit`, the last line that it allows ends in `…` where more would follow.
package func wrapped(_ text: String, to width: Int, limit: Int = .max) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
        var word = word[...]
        var length = displayWidth(String(word))
        if !line.isEmpty, used + 1 + length <= width {
            line += " " + word
            used += 1 + length
            continue
        }
        if !line.isEmpty { lines.append(line) }
        while length > max(2, width) {
            if lines.count > limit { break }
            let head = prefix(of: word, width: max(2, width))
            lines.append(head)
            word = word.dropFirst(head.count)
            length -= displayWidth(head)
        }
        (line, used) = (String(word), length)
        if lines.count > limit { break }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    guard lines.count > limit else { return lines }
    return lines.prefix(limit - 1) + [truncated(lines[limit - 1] + " " + lines[limit], to: width)]
}

/// The longest beginning that takes at most `width` columns.
private func prefix(of text: some StringProtocol, width: Int) -> String {
    var used = 0
    return String(
        text.prefix {
            used += $0.displayWidth
            return used <= width
        })
}

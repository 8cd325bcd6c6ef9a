/// The text on one line, with nothing that a terminal obeys and no reader sees. Idempotent, linear.
///
/// White space and line separators become one space each run (no-break spaces stay), control characters (ESC, C0, C1)
/// become U+FFFD so that one sees that something stood there, and marks that only turn the direction of what follows,
/// or hide in the text (bidirectional controls, zero-width spaces, tags), are left out.
public func sanitized(_ text: String) -> String {
    if isPlain(text) { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar {
        case " ", "\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
            if let last = out.last, last != " " { out.append(" ") }
        case _ where scalar.isControl: out.append("\u{FFFD}")
        case _ where scalar.isUnsafeToShow: break
        default: out.append(scalar)
        }
    }
    if out.last == " " { out.removeLast() }
    return String(out)
}

/// Whether the text is printable ASCII without two spaces in a row or at an end: most names and headlines are, and stay.
private func isPlain(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
        guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
        last = byte
    }
    return last != UInt8(ascii: " ") || text.isEmpty
}

extension Unicode.Scalar {
    /// C0, DEL and C1.
    var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

    /// Whether a terminal obeys it or a reader cannot see it: controls, line separators, bidirectional controls,
    /// invisible spaces and operators, annotation marks, tags. Joiners stay: scripts and emoji need them.
    package var isUnsafeToShow: Bool {
        switch value {
        case 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            true
        default: isControl
        }
    }
}

/// Fields as read → plain text: without markup, with characters for entities, blanks collapsed, a line feed a paragraph.
///
/// `<p>Un &eacute;t&eacute;</p><p>sec</p>` gives `Un été`, line feed, `sec`. Text that holds neither markup nor untidy
/// blanks is returned as it is after one pass. `<` that opens no HTML element and `&` that names no character stay.
package enum PlainText {
    /// A headline or name: one line.
    package static func line(_ text: String) -> String { clean(text, oneLine: true) }

    /// A text of one or more paragraphs, separated by a line feed.
    package static func paragraphs(_ text: String) -> String { clean(text, oneLine: false) }

    private static func clean(_ text: String, oneLine: Bool) -> String {
        var text = text
        return text.withUTF8 { bytes -> String? in
            guard let work = Work(bytes, oneLine: oneLine) else { return nil }
            var sink = TextSink(capacity: bytes.count, oneLine: oneLine)
            if work == .tidy {
                for byte in bytes { sink.append(byte) }
            } else {
                var stripper = MarkupStripper(Array(bytes))
                stripper.strip(into: &sink)
            }
            return sink.text
        } ?? text
    }

    /// What a text needs.
    private enum Work {
        case tidy, strip

        /// `nil` where the text is clean already.
        init?(_ bytes: UnsafeBufferPointer<UInt8>, oneLine: Bool) {
            var untidy = false
            var previous = UInt8.lineFeed
            for byte in bytes {
                if byte > 0x3C, byte < 0xC2 {
                    // U+0080…U+00A0 and U+00AD, where they end in this byte.
                    untidy =
                        untidy || byte == 0x7F || (previous == 0xC2 && (byte >= 0x80 && byte <= 0xA0 || byte == 0xAD))
                } else if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") {
                    self = .strip
                    return
                } else if byte <= 0x20 {
                    let control = byte < 0x20 && (byte != .lineFeed || oneLine)
                    untidy = untidy || control || previous <= 0x20
                } else if byte == 0xEF {
                    untidy = true
                }
                previous = byte
            }
            if untidy || (previous <= 0x20 && !bytes.isEmpty) || Self.holdsInvisible(bytes) {
                self = .tidy
            } else {
                return nil
            }
        }

        private static func holdsInvisible(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            guard bytes.count >= 3 else { return false }
            for i in 0..<bytes.count - 2 where bytes[i] == 0xE2 {
                if TextSink.isInvisible(bytes[i + 1], bytes[i + 2]) { return true }
            }
            return false
        }
    }
}

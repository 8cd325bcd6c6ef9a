import Foundation

/// One line of a page that holds something: cleaned of what only typography put there.
///
/// Line ends, tabs, no-break and thin spaces become plain spaces, runs of them one; byte order marks, soft hyphens, zero-width
/// and direction marks vanish; decomposed letters (NFD) are composed.
struct PageLine {
    /// Counted from 1 in the file, blank lines included.
    let number: Int
    /// The cleaned text.
    let text: String
    /// A hash of its letters and digits: equal for two lines that differ in case, accents, quotes or spaces only.
    let key: UInt64
    /// Letters and digits.
    let letters: Int
    /// Runs of non-space characters.
    let wordCount: Int

    init(number: Int, text: String) {
        (self.number, self.text) = (number, text)
        var hash = Folding.Hash()
        var words = text.isEmpty ? 0 : 1
        for scalar in text.unicodeScalars {
            hash.add(scalar)
            if scalar == " " { words += 1 }
        }
        (key, letters, wordCount) = (hash.value, hash.length, words)
    }

    /// Ends in `...` or `…`, as a text does that was cut.
    var isCut: Bool { text.hasSuffix("...") || text.hasSuffix("…") || text.hasSuffix("…]") || text.hasSuffix("...]") }

    /// The lines of a text that are not blank. O(n).
    static func lines(of text: String) -> [PageLine] {
        var text = text
        return text.withUTF8 { bytes in
            var lines: [PageLine] = []
            var start = 0
            var number = 1
            var index = 0
            while index <= bytes.count {
                let byte = index < bytes.count ? bytes[index] : 0x0a
                if byte == 0x0a || byte == 0x0d {
                    let line = clean(UnsafeBufferPointer(rebasing: bytes[start..<index]))
                    if !line.isEmpty { lines.append(PageLine(number: number, text: line)) }
                    if byte == 0x0d, index + 1 < bytes.count, bytes[index + 1] == 0x0a { index += 1 }
                    start = index + 1
                    number += 1
                }
                index += 1
            }
            return lines
        }
    }

    /// A line without its typographic noise; the bytes must be valid UTF-8.
    private static func clean(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var pendingSpace = false
        var isDecomposed = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte > 0x20, byte < 0x7f {
                var end = index + 1
                while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7f { end += 1 }
                if pendingSpace && !kept.isEmpty { kept.append(0x20) }
                pendingSpace = false
                kept.append(contentsOf: bytes[index..<end])
                index = end
                continue
            }
            let length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
            let end = min(index + length, bytes.count)
            switch Noise(bytes[index..<end]) {
            case .space: pendingSpace = true
            case .nothing: break
            case .text(let combining):
                isDecomposed = isDecomposed || combining
                if pendingSpace && !kept.isEmpty { kept.append(0x20) }
                pendingSpace = false
                kept.append(contentsOf: bytes[index..<end])
            }
            index = end
        }
        return isDecomposed ? composed(kept) : String(decoding: kept, as: UTF8.self)
    }

    /// Composes in pieces that begin with a plain letter: Foundation's composition of a long text takes quadratic time.
    private static func composed(_ bytes: [UInt8]) -> String {
        var result = ""
        var start = 0
        while start < bytes.count {
            var end = min(start + 256, bytes.count)
            // A piece of marks alone, longer than any text has, is cut anywhere between characters.
            while end < bytes.count, bytes[end] >= 0x80, end < start + 4096 { end += 1 }
            while end < bytes.count, bytes[end] & 0xc0 == 0x80 { end += 1 }
            result += String(decoding: bytes[start..<end], as: UTF8.self).precomposedStringWithCanonicalMapping
            start = end
        }
        return result
    }

    /// What one encoded character contributes to a line.
    private enum Noise {
        case space, nothing, text(combining: Bool)

        init(_ character: Slice<UnsafeBufferPointer<UInt8>>) {
            let first = character[character.startIndex]
            if first < 0x80 {
                self = first <= 0x20 || first == 0x7f ? .space : .text(combining: false)
                return
            }
            let second = character.count > 1 ? character[character.startIndex + 1] : 0
            let third = character.count > 2 ? character[character.startIndex + 2] : 0
            switch (first, second, third) {
            case (0xc2, 0xa0, _), (0xc2, 0x85, _), (0xe3, 0x80, 0x80): self = .space
            case (0xe2, 0x80, 0x80...0x8a), (0xe2, 0x80, 0xa8), (0xe2, 0x80, 0xa9), (0xe2, 0x80, 0xaf),
                (0xe2, 0x81, 0x9f):
                self = .space
            case (0xc2, 0xad, _), (0xc2, 0x80...0x9f, _), (0xef, 0xbb, 0xbf): self = .nothing
            // A zero-width joiner (8D) stays: emoji are built with it.
            case (0xe2, 0x80, 0x8b), (0xe2, 0x80, 0x8c), (0xe2, 0x80, 0x8e), (0xe2, 0x80, 0x8f): self = .nothing
            case (0xe2, 0x80, 0xaa...0xae), (0xe2, 0x81, 0xa0), (0xe2, 0x81, 0xa6...0xa9): self = .nothing
            default: self = .text(combining: first == 0xcc || first == 0xcd)
            }
        }
    }
}

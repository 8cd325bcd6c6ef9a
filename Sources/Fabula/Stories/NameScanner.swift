import TextAnalysis

/// Finds the names that a text writes: runs of capitalised words, with the small words that join them.
///
/// `le Parlement de la Fédération Wallonie-Bruxelles` gives `Parlement de la Fédération Wallonie-Bruxelles`. Every sentence
/// starts with a capital, so a lone word there is told apart: the caller believes it where another sentence has it inside.
/// Reads UTF-8 bytes once; capitals are those of ASCII, Latin-1 and Latin Extended-A.
package struct NameScanner {
    /// A name as a range of the text's bytes.
    package struct Mention {
        package var range: Range<Int>
        /// The name's first word opens a sentence.
        package var opensSentence: Bool
        /// The number of capitalised words.
        package var words: Int
    }

    /// Small words that may stand inside a name.
    private static let joints = [
        "de", "du", "des", "la", "le", "van", "von", "der", "den", "del", "di", "da", "el", "of",
    ].map { Array($0.utf8) }
    /// A name longer than this many capitalised words is a headline in title case.
    private static let longest = 5

    /// The names in order. O(length).
    package static func mentions(in text: UnsafeBufferPointer<UInt8>) -> [Mention] {
        var scanner = NameScanner(text: text)
        while let word = scanner.nextWord() { scanner.take(word) }
        scanner.close()
        return scanner.found
    }

    /// A name that opens a sentence, without a first word that only opens it (`Le`, `À`, `L`): a stop word or one letter.
    package static func withoutOpening(_ mention: Mention, in text: UnsafeBufferPointer<UInt8>) -> Mention {
        guard mention.opensSentence, mention.words > 1,
            let space = text[mention.range].firstIndex(of: UInt8(ascii: " "))
        else { return mention }
        let word = text[mention.range.lowerBound..<space]
        guard word.count <= (word.first! < 0x80 ? 1 : 2) || StopWords.contain(String(decoding: word, as: UTF8.self))
        else { return mention }
        let scanner = NameScanner(text: text)
        let end = mention.range.upperBound
        let next = (space + 1..<end).first(where: scanner.isCapital(at:)) ?? end
        return Mention(range: next..<end, opensSentence: false, words: mention.words - 1)
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var found: [Mention] = []
    private var open: Mention?
    /// End of the joints that follow the open name, if any.
    private var joined = 0
    private var atSentenceStart = true

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private mutating func take(_ word: Range<Int>) {
        let capital = isCapital(at: word.lowerBound) && word.count > 1
        if var name = open, continues(from: max(name.range.upperBound, joined), to: word.lowerBound) {
            if capital, name.words < NameScanner.longest {
                name.range = name.range.lowerBound..<word.upperBound
                name.words += 1
                (open, joined) = (name, 0)
                return
            }
            if !capital, word.count <= 3, NameScanner.joints.contains(where: { $0.elementsEqual(text[word]) }) {
                joined = word.upperBound
                return
            }
        }
        close()
        if capital { open = Mention(range: word, opensSentence: atSentenceStart, words: 1) }
        atSentenceStart = false
    }

    private mutating func close() {
        if let open { found.append(open) }
        (open, joined) = (nil, 0)
    }

    /// One space, or an elided article (`d'`), between two words of a name.
    private func continues(from end: Int, to start: Int) -> Bool {
        start - end == 1 && text[end] == UInt8(ascii: " ")
    }

    /// The next run of letters, digits and inner hyphens; notes whether a sentence ended before it.
    private mutating func nextWord() -> Range<Int>? {
        while position < text.count, !isWord(at: position) {
            noteBoundary(text[position])
            position += 1
        }
        guard position < text.count else { return nil }
        let start = position
        while position < text.count, isWord(at: position) || isInnerHyphen(at: position) { position += 1 }
        return start..<position
    }

    private mutating func noteBoundary(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "\n"),
            UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: "-"), UInt8(ascii: "|"):
            atSentenceStart = true
        default: break
        }
    }

    private func isInnerHyphen(at index: Int) -> Bool {
        text[index] == UInt8(ascii: "-") && index > 0 && index + 1 < text.count && isWord(at: index - 1)
            && isWord(at: index + 1)
    }

    /// Letters and digits of ASCII and two-byte letters; « and » (C2 xx) and the quotes and dashes of three bytes are none.
    private func isWord(at index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0xC3...0xDF:
            return true
        case 0x80...0xBF: return index > 0 && (0xC3...0xDF).contains(text[index - 1])
        default: return false
        }
    }

    private func isCapital(at index: Int) -> Bool {
        let byte = text[index]
        if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) { return true }
        guard (0xC3...0xC5).contains(byte), index + 1 < text.count else { return false }
        let scalar = Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)
        switch scalar {
        case 0xC0...0xDE: return scalar != 0xD7
        case 0x139...0x148, 0x179...0x17E: return scalar % 2 == 1
        case 0x100...0x178: return scalar % 2 == 0
        default: return false
        }
    }
}

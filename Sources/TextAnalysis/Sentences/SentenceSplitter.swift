/// Cuts text into sentences.
///
/// A line feed ends a sentence, and so does `.`, `!`, `?` or `…` where what stands before is no abbreviation, initial or number and
/// what follows can begin a sentence, even without a space (`intérêts"."J'espère`). Closing quotes and brackets stay with their
/// sentence. Text that was tokenised before (` .`, `''`, `-RRB-`) is cut as well. O(bytes).
public struct SentenceSplitter: Sendable {
    let abbreviations: Abbreviations

    /// A splitter that knows the abbreviations of a language; `nil` knows those that most languages share.
    public init(language: Language?) { abbreviations = Abbreviations(language: language) }

    /// The byte ranges of the sentences, without the white space around them; none is empty.
    public func sentences(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { sentences(in: $0) }
    }

    /// The byte ranges of the sentences, without the white space around them; none is empty.
    package func sentences(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        var i = 0
        func close(at end: Int) {
            if let trimmed = bytes.trimmed(start..<end) { found.append(trimmed) }
            start = end
        }
        while i < bytes.count {
            let byte = bytes[i]
            // Most bytes end nothing: letters, spaces, and every lead byte but those of "…" and of line separators.
            if byte >= 0x40 ? byte != 0xE2 && byte != 0xC2 : !mayEnd(byte) {
                i += 1
                continue
            }
            let (scalar, length) = bytes.scalar(at: i)
            if LetterCase(scalar) == .lineFeed {
                close(at: i)
                i += length
            } else if isTerminator(scalar) {
                let terminator = Terminator(at: i, in: bytes)
                if terminator.endsSentence(in: bytes, knowing: abbreviations) { close(at: terminator.end) }
                i = terminator.end
            } else {
                i += length
            }
        }
        close(at: bytes.count)
        return found
    }
}

/// Line breaks and `! . ?`.
@inline(__always)
private func mayEnd(_ byte: UInt8) -> Bool {
    0x0A...0x0D ~= byte || byte == 0x21 || byte == 0x2E || byte == 0x3F
}

func isTerminator(_ scalar: UInt32) -> Bool { scalar == 0x2E || scalar == 0x21 || scalar == 0x3F || scalar == 0x2026 }

extension UnsafeBufferPointer<UInt8> {
    /// The range without white space at its ends, or `nil` where nothing else is in it.
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, case let (scalar, length) = scalar(at: low), LetterCase(scalar).isWhiteSpace { low += length }
        while high > low, let (scalar, length) = scalar(before: high), LetterCase(scalar).isWhiteSpace {
            high -= length
        }
        return low < high ? low..<high : nil
    }
}

extension LetterCase {
    var isWhiteSpace: Bool { self == .space || self == .lineFeed }
}

/// A run of `.`, `!`, `?`, `…` with the closing quotes and brackets after it: the place where a sentence may end.
struct Terminator {
    /// The run itself, without closing marks.
    var run: Range<Int>
    /// After the closing marks.
    var end: Int
    /// The run is one full stop, which abbreviations and numbers have too.
    var isFullStop: Bool
    /// White space stands before the run, as tokenisers write it.
    var standsAlone: Bool

    /// Reads the run that begins at `start`.
    init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var i = start
        while i < bytes.count, case let (scalar, length) = bytes.scalar(at: i), isTerminator(scalar) { i += length }
        run = start..<i
        isFullStop = i == start + 1 && bytes[start] == 0x2E
        standsAlone = bytes.scalar(before: start).map { LetterCase($0.value).isWhiteSpace } ?? true
        end = Terminator.skipClosingMarks(from: i, in: bytes)
    }

    /// Whether a sentence ends here.
    func endsSentence(in bytes: UnsafeBufferPointer<UInt8>, knowing abbreviations: Abbreviations) -> Bool {
        let next = Following(at: end, in: bytes)
        switch next.begins {
        case .nothing: return true
        case .lower: return standsAlone && isFullStop && next.afterSpace
        case .continuation: return false
        case .digit: if !next.afterSpace { return false }
        case .upper, .opening: break
        }
        guard isFullStop, end == run.upperBound else { return next.afterSpace || next.canBeginGlued }
        if standsAlone { return true }
        let before = Preceding(endingAt: run.lowerBound, in: bytes)
        if !next.afterSpace { return next.canBeginGlued && before.isWordOrQuote }
        return !abbreviations.includes(before, followedBy: next, in: bytes)
    }

    /// Closing quotes and brackets after a terminator, also a space and `»`, also `''` and `-RRB-`.
    private static func skipClosingMarks(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var i = start
        while i < bytes.count {
            var j = i
            // A space before the mark: French guillemets and tokenised text.
            if bytes[j] == 0x20 {
                j += 1
            } else if bytes.scalar(at: j).value == 0xA0 || bytes.scalar(at: j).value == 0x202F {
                j += bytes.scalar(at: j).length
            }
            guard j < bytes.count else { break }
            let (scalar, length) = bytes.scalar(at: j)
            let spaced = j > i
            if scalar == 0xBB {
                i = j + length
            } else if bytes.starts("''", at: j) {
                i = j + 2
            } else if bytes.starts("-RRB-", at: j) {
                i = j + 5
            } else if !spaced, closing.contains(scalar) {
                i = j + length
            } else if !spaced, scalar == 0x22 || scalar == 0x27 || scalar == 0x201C, !opens(after: j + 1, in: bytes) {
                i = j + length
            } else {
                break
            }
        }
        return i
    }

    /// A straight quote, or “ (which closes in German), opens where a letter or digit follows at once.
    private static func opens(after index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < bytes.count else { return false }
        let letter = LetterCase(bytes.scalar(at: index).value)
        return letter.isLetter || letter == .digit
    }

    // ” ’ ) ] ›
    private static let closing: Set<UInt32> = [0x201D, 0x2019, 0x29, 0x5D, 0x203A]
}

/// What follows a terminator.
struct Following {
    enum Beginning { case nothing, upper, lower, digit, opening, continuation }
    var begins: Beginning
    /// White space stands between.
    var afterSpace: Bool
    /// Without a space: an opening quote with a capital, or a capitalised word (`fin.Le`, not `Node.JS`).
    var canBeginGlued: Bool
    /// Where it begins.
    var start: Int

    init(at end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var i = end
        while i < bytes.count, case let (scalar, length) = bytes.scalar(at: i), LetterCase(scalar) == .space {
            i += length
        }
        (start, afterSpace, canBeginGlued) = (i, i > end, false)
        guard i < bytes.count else {
            begins = .nothing
            return
        }
        let (scalar, length) = bytes.scalar(at: i)
        let second = i + length < bytes.count ? LetterCase(bytes.scalar(at: i + length).value) : .space
        switch LetterCase(scalar) {
        case .lineFeed, .space: begins = .nothing
        case .lower: begins = .lower
        case .digit: begins = .digit
        case .upper:
            begins = .upper
            canBeginGlued = second != .upper && second != .digit
        case .mark:
            begins = Following.continuations.contains(scalar) ? .continuation : .opening
            canBeginGlued = Following.quotes.contains(scalar) && (second == .upper || second == .space)
        }
    }

    // , ; : / ) ] » ” ’ & go on with the sentence; every other mark (a dash, £, an emoji) may head one.
    private static let continuations: Set<UInt32> = [0x2C, 0x3B, 0x3A, 0x2F, 0x29, 0x5D, 0xBB, 0x201D, 0x2019, 0x26]
    // " ' “ „ « ‘ (
    private static let quotes: Set<UInt32> = [0x22, 0x27, 0x201C, 0x201E, 0xAB, 0x2018, 0x28]
}

/// The word before a full stop.
struct Preceding {
    /// Its bytes, with inner full stops (`z.B`, `U.S`), at most 24.
    var word: Range<Int>
    var isWordOrQuote: Bool

    init(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var start = end
        while end - start < 24, let (scalar, length) = bytes.scalar(before: start) {
            let letter = LetterCase(scalar)
            guard letter.isLetter || letter == .digit || scalar == 0x2E else { break }
            start -= length
        }
        word = start..<end
        let last = bytes.scalar(before: end).map { ($0.value, LetterCase($0.value)) }
        isWordOrQuote = last.map { $0.1.isLetter && end - start > 1 || Preceding.closing.contains($0.0) } ?? false
    }

    private static let closing: Set<UInt32> = [0x22, 0x27, 0xBB, 0x201D, 0x2019, 0x29, 0x25]
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes at `index` are those of `word`.
    func starts(_ word: StaticString, at index: Int) -> Bool {
        guard index + word.utf8CodeUnitCount <= count else { return false }
        for k in 0..<word.utf8CodeUnitCount where self[index + k] != word.utf8Start[k] { return false }
        return true
    }
}

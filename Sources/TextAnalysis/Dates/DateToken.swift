/// A word, a number or a mark of a text, with what it can be in a date.
struct DateToken {
    /// Its bytes.
    var start, end: Int32
    /// The value of a number of at most nine digits, else -1.
    var number: Int32 = -1
    /// The number of digits.
    var digits: UInt8 = 0
    /// An ASCII mark, `-` for every dash, 1 for every other mark; 0 for words and numbers.
    var mark: UInt8 = 0
    /// No white space before it.
    var isGlued = false
    /// Begins with a capital.
    var isCapitalised = false
    /// Its roles in dates.
    var sense = Sense()

    /// Whether it has one of the roles.
    func can(be roles: Role) -> Bool { !sense.roles.isDisjoint(with: roles) }
}

/// Cuts a text into the tokens that dates are made of; fixed phrases become one token. O(bytes).
///
/// It holds the tokens of a sentence at most, and of a very long one, as only hostile texts have, those of a piece.
struct DateScanner {
    /// More tokens are never held at once: none of the dates that journalists write is cut.
    static let most = 1 << 14

    let lexicon: Lexicon
    /// The tokens of the last scan.
    private(set) var tokens: [DateToken] = []
    /// For each token the hash of its word, its lowest bit telling whether phrases begin with it; 0 for no word.
    private var words: [UInt64] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Scans the text from an index to the end of its sentence, which ends it, or to ``most`` tokens; returns the index
    /// behind them.
    mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        tokens.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        var i = start
        var glued = false
        while i < bytes.count, tokens.count < Self.most {
            let (scalar, length) = bytes.scalar(at: i)
            var token = DateToken(start: Int32(i), end: Int32(i + length))
            token.isGlued = glued
            glued = true
            switch LetterCase(scalar) {
            case .space, .lineFeed:
                glued = false
                i += length
            case .digit: i = scanNumber(bytes, at: i, token)
            case .upper, .lower: i = scanWord(bytes, at: i, token)
            case .mark:
                i += length
                if scalar == 0x27 || scalar == 0x2019 || scalar == 0x60 { continue }  // l'an, aujourd’hui
                token.mark = scalar < 0x80 ? UInt8(scalar) : 0x2010...0x2015 ~= scalar ? UInt8(ascii: "-") : 1
                append(token, word: 0)
            }
        }
        joinPhrases()
        return i
    }

    private mutating func scanNumber(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ token: DateToken) -> Int {
        var token = token
        var (i, value) = (start, 0)
        while i < bytes.count, case let digit = bytes[i] &- 0x30, digit < 10 {
            if i - start < 9 { value = value * 10 + Int(digit) }
            i += 1
        }
        token.digits = UInt8(min(i - start, 255))
        token.number = i - start > 9 ? -1 : Int32(value)
        token.end = Int32(i)
        append(token, word: 0)
        return i
    }

    private mutating func scanWord(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, _ token: DateToken) -> Int {
        var token = token
        var folded = FoldedWord()
        var i = start
        while i < bytes.count {
            let byte = bytes[i]
            if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
                folded.append(UInt32(byte))
                i += 1
                continue
            }
            guard byte >= 0x80 else { break }
            let (scalar, length) = bytes.scalar(at: i)
            guard LetterCase(scalar).isLetter else { break }
            folded.append(scalar)
            i += length
        }
        token.end = Int32(i)
        token.isCapitalised = LetterCase(bytes.scalar(at: start).value) == .upper
        let entry = lexicon.entry(folded)
        token.sense = entry.sense
        if entry.sense.roles.isEmpty, !token.isCapitalised { token.sense.roles = lexicon.tense(folded) }
        append(token, word: folded.hash, startsPhrase: entry.startsPhrase)
        return i
    }

    private mutating func append(_ token: DateToken, word: UInt64, startsPhrase: Bool = false) {
        tokens.append(token)
        words.append(startsPhrase ? word | 1 : word & ~1)
    }

    /// Replaces each longest phrase by one token.
    private mutating func joinPhrases() {
        var (read, write) = (0, 0)
        while read < tokens.count {
            var token = tokens[read]
            var end = read + 1
            if words[read] & 1 == 1, let phrase = phrase(at: read) {
                token.sense = phrase.sense
                token.end = tokens[phrase.end - 1].end
                end = phrase.end
            }
            (tokens[write], words[write]) = (token, words[read])
            (read, write) = (end, write + 1)
        }
        tokens.removeSubrange(write...)
        words.removeSubrange(write...)
    }

    /// The longest phrase at a token; hyphens within it do not count (`avant-hier`, `week-end`).
    private func phrase(at start: Int) -> (sense: Sense, end: Int)? {
        var (key, i): (UInt64, Int) = (0, start)
        var found: (Sense, Int)?
        while i < tokens.count {
            if tokens[i].mark == UInt8(ascii: "-"), tokens[i].isGlued, i + 1 < tokens.count, tokens[i + 1].isGlued {
                i += 1
                continue
            }
            guard words[i] > 1 else { break }
            key = Lexicon.extend(key, by: words[i])
            i += 1
            if let sense = lexicon.sense(ofPhrase: key) { found = (sense, i) }
            guard lexicon.isPrefix(key) else { break }
        }
        return found
    }
}

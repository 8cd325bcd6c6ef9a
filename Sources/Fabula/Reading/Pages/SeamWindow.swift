/// The beginning of a line as characters and words: as much of it as a headline and a teaser can take.
struct SeamWindow {
    /// A run of letters or of digits; inner capitals and digits begin a new word, so that both sides of a seam are whole.
    struct Word {
        var start, end: Int
        var hash: UInt64
        /// Equal for words with one stem, so to say: the hash of six letters.
        var stem: UInt64
        /// Worth comparing: a number, an acronym, or four letters and more that no list of common words has.
        var isContent: Bool
        /// Index of the first word with the same stem.
        var group: Int
    }

    /// Longer headlines and teasers are not looked for.
    static let limit = 640

    let scalars: [Unicode.Scalar]
    let glyphs: [Glyph]
    private(set) var words: [Word] = []
    /// Where the whole line goes on after the window.
    let isWhole: Bool
    /// Whether the line quotes `»as German books do«` and `›so‹`, not `«so»`: the first mark of a line opens.
    private let inwardQuotes: (double: Bool, single: Bool)

    init(_ line: String) {
        scalars = Array(line.unicodeScalars.prefix(Self.limit))
        isWhole = scalars.count < Self.limit || line.unicodeScalars.count == Self.limit
        glyphs = scalars.map(Glyph.init)
        inwardQuotes = (
            scalars.first { $0 == "»" || $0 == "«" } == "»",
            scalars.first { $0 == "›" || $0 == "‹" } == "›" && scalars.contains("‹")
        )
        words = Self.words(scalars, glyphs)
    }

    /// Whether a guillemet opens a quotation.
    func opensGuillemet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "«": return !inwardQuotes.double
        case "»": return inwardQuotes.double
        case "‹": return !inwardQuotes.single
        default: return inwardQuotes.single
        }
    }

    private static func words(_ scalars: [Unicode.Scalar], _ glyphs: [Glyph]) -> [Word] {
        var words: [Word] = []
        var groups: [UInt64: Int] = [:]
        var index = 0
        while index < scalars.count {
            guard glyphs[index].isWord else {
                index += 1
                continue
            }
            let start = index
            index += 1
            while index < scalars.count, !beginsWord(at: index, scalars, glyphs) { index += 1 }
            var (whole, stem) = (Folding.Hash(), Folding.Hash())
            for k in start..<index {
                whole.add(scalars[k])
                if stem.length < 6 { stem.add(scalars[k]) }
            }
            let capitals = (start..<index).allSatisfy { glyphs[$0] == .upper }
            let isContent =
                glyphs[start] == .digit || (capitals && index - start >= 2)
                || (index - start >= 4 && !NewsWords.openers.contains(whole.value))
            let group = groups[stem.value] ?? words.count
            groups[stem.value] = group
            words.append(
                Word(
                    start: start, end: index, hash: whole.value, stem: stem.value, isContent: isContent, group: group))
        }
        return words
    }

    /// A new word begins at a capital after a small letter, at the last capital of a run (`OTAN|Le`, `OTAN|L'Alliance`), between
    /// letters and digits.
    private static func beginsWord(at index: Int, _ scalars: [Unicode.Scalar], _ glyphs: [Glyph]) -> Bool {
        let (before, here) = (glyphs[index - 1], glyphs[index])
        guard here.isWord else { return true }
        if (before == .digit) != (here == .digit) { return true }
        guard here == .upper else { return false }
        if before == .lower { return true }
        guard index + 1 < glyphs.count else { return false }
        return glyphs[index + 1] == .lower || (before == .upper && SeamBoundary.isElision(scalars, glyphs, at: index))
    }

    /// The first word that begins at or after a character.
    func firstWord(from position: Int) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].start < position { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Space-separated words in a range of characters; a mark that stands alone, as in `soirée !`, is none.
    func spacedWords(_ range: Range<Int>) -> Int {
        var count = 0
        var inWord = false
        for index in range {
            if glyphs[index] == .space {
                inWord = false
            } else if !inWord, glyphs[index].isWord {
                count += 1
                inWord = true
            }
        }
        return count
    }

    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// Hashes of the words that are written together with a capital or a digit inside: `PostNL`, `jeudiLes`, `G7`.
    func joinedNames() -> [UInt64] {
        var names: [UInt64] = []
        var index = 0
        while index < words.count {
            var last = index
            while last + 1 < words.count, words[last].end == words[last + 1].start { last += 1 }
            if last > index {
                var hash = Folding.Hash()
                for k in words[index].start..<words[last].end { hash.add(scalars[k]) }
                names.append(hash.value)
            }
            index = last + 1
        }
        return names
    }

    /// Hashes of the words of two capitals and more that stand alone, a hyphen aside: `OTAN`, `VVD-leider`, not `OTANLes`.
    func capitals() -> [UInt64] {
        words.filter { word in
            word.end - word.start >= 2 && glyphs[word.start] == .upper && glyphs[word.end - 1] == .upper
                && (word.start == 0 || !glyphs[word.start - 1].isWord)
                && !(word.end < glyphs.count && glyphs[word.end].isWord)
        }.map(\.hash)
    }
}

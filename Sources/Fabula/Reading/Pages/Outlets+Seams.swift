/// Outlets between a headline and its teaser, and outlets that only the form of a page shows.
extension Outlets {
    /// The longest name.
    private static let reach = 40

    /// The known outlet that ends or begins at a place, glued to something on both sides; the longest one. O(1).
    static func name(at position: Int, in window: SeamWindow, _ outlets: Set<UInt64>) -> Range<Int>? {
        let words = window.words
        let first = window.firstWord(from: position)
        let isGlued = { (k: Int) in
            k > 0 && k < window.glyphs.count && window.glyphs[k] != .space
                && window.glyphs[k - 1] != .space
        }
        for word in words[max(0, first - 5)..<first]
        where position - word.start <= reach && position - word.start > 1 && isGlued(word.start) {
            if outlets.contains(hash(window, word.start..<position)) { return word.start..<position }
        }
        guard first < words.count else { return nil }
        for word in words[first..<min(first + 5, words.count)].reversed()
        where word.end - position <= reach && isGlued(word.end) && word.end - position > 1 {
            if outlets.contains(hash(window, position..<word.end)) { return position..<word.end }
        }
        return nil
    }

    /// A known outlet that is written small, straight before a place: `Leipzig|kicker|Der`. It could end a word (`Hobbykicker`),
    /// so that only the form of the page can tell. O(1).
    static func smallName(before position: Int, in window: SeamWindow) -> Range<Int>? {
        for start in stride(from: max(8, position - 20), through: position - 3, by: 1)
        where window.glyphs[start] == .lower && window.glyphs[start - 1] != .space {
            if knownSmall.contains(hash(window, start..<position)) { return start..<position }
        }
        return nil
    }

    /// Whether a piece of a line could be an outlet's name: up to four words, all but articles and the like capitalised.
    static func looksLikeName(_ window: SeamWindow, _ range: Range<Int>) -> Bool {
        guard (2...30).contains(range.count), window.glyphs[range.upperBound - 1].isWord,
            !range.contains(where: { "?!,;:«»\"“”„…()".unicodeScalars.contains(window.scalars[$0]) })
        else { return false }
        let words = window.text(range).split(separator: " ")
        let plain = Folding.hash(window.text(range))
        guard words.count <= 4, range.contains(where: { window.glyphs[$0].isLetter }),
            !NewsWords.openers.contains(plain)
        else { return false }
        return words.allSatisfy { word in
            let first = Glyph(word.unicodeScalars.first!)
            return first == .upper || first == .digit || NewsWords.dangling.contains(Folding.hash(word))
        } && words.contains { Glyph($0.unicodeScalars.first!) != .lower }
    }

    private static func hash(_ window: SeamWindow, _ range: Range<Int>) -> UInt64 {
        var hash = Folding.Hash()
        for k in range { hash.add(window.scalars[k]) }
        return hash.value
    }
}

extension GluedTeaser {
    /// Takes an outlet out of the seam: `HeadlineLe SoirTeaser…`. `name` is the outlet's place in the line, one of whose ends is
    /// the seam. Nothing where no teaser would be left.
    mutating func cutOutlet(_ name: Range<Int>, _ window: SeamWindow) -> String? {
        let seam = headline.unicodeScalars.count
        if name.upperBound == seam {
            headline = window.text(0..<name.lowerBound)
        } else {
            let scalars = teaser.unicodeScalars
            guard name.lowerBound == seam, scalars.count > name.count else { return nil }
            teaser = String(teaser[scalars.index(scalars.startIndex, offsetBy: name.count)...])
        }
        return window.text(name)
    }
}

/// Quotation marks at a seam.
extension SeamBoundary {
    /// An opening quote or inverted mark that is followed at once (or after the French space) by a beginning.
    static func opensQuote(_ window: SeamWindow, at index: Int) -> Bool {
        let scalar = window.scalars[index]
        guard "«»‹›“„‘\"'’¿¡‚".unicodeScalars.contains(scalar) else { return false }
        if "«»‹›".unicodeScalars.contains(scalar), !window.opensGuillemet(scalar) { return false }
        var next = index + 1
        if scalar == "«", next < window.scalars.count, window.scalars[next] == " " { next += 1 }
        guard next < window.scalars.count else { return false }
        if scalar == "'" || scalar == "’", index > 0, window.glyphs[index - 1].isWord {
            return opensNight(window, at: index) || opensSingleQuote(window, at: index)
        }
        guard scalar != "’" else { return false }
        return window.glyphs[next] == .upper || window.glyphs[next] == .digit
    }

    /// Dutch `'s Nachts` and `'t Regende` after a headline's end, not `Ghana's` and `don't`.
    private static func opensNight(_ window: SeamWindow, at index: Int) -> Bool {
        let next = index + 1
        guard window.scalars[index] == "'", index > 3, next + 1 < window.scalars.count,
            window.scalars[next + 1] == " ", !hasOpenQuote(window, before: index)
        else { return false }
        let word = window.firstWord(from: next + 1)
        guard word < window.words.count, window.glyphs[window.words[word].start].isLetter else { return false }
        if window.scalars[next] == "s" { return NewsWords.genitives.contains(window.words[word].hash) }
        return window.scalars[next] == "t" && window.scalars[index - 1] != "n"
    }

    /// `bananen|'Het is een vangst', zegt`: a capital behind it, a whole word before it, and a mark that closes it. `l'OTAN`,
    /// `jusqu'Alost` and `Grand'Place` are elisions and have none.
    private static func opensSingleQuote(_ window: SeamWindow, at index: Int) -> Bool {
        guard index + 1 < window.scalars.count,
            window.glyphs[index + 1] == .upper || window.glyphs[index + 1] == .digit,
            !isElision(window, before: index), !hasOpenQuote(window, before: index),
            let word = window.words.last(where: { $0.end == index }), !NewsWords.elided.contains(word.hash)
        else { return false }
        return closesSingleQuote(window, from: index + 2)
    }

    /// Whether the next single quote that is no apostrophe between letters closes something.
    private static func closesSingleQuote(_ window: SeamWindow, from start: Int) -> Bool {
        guard start < window.scalars.count else { return false }
        for k in start..<window.scalars.count where "'’‘".unicodeScalars.contains(window.scalars[k]) {
            let isBetween = window.glyphs[k - 1].isWord && isWord(window, k + 1)
            if isBetween { continue }
            return window.glyphs[k - 1] != .space && !isWord(window, k + 1)
        }
        return false
    }

    /// Whether a single quote that opens a word is waiting for its end.
    static func hasOpenQuote(_ window: SeamWindow, before index: Int) -> Bool {
        var isOpen = false
        for k in 0..<index where "'’‘".unicodeScalars.contains(window.scalars[k]) {
            let startsWord = k == 0 || !window.glyphs[k - 1].isWord
            let endsWord = k + 1 < window.scalars.count && !window.glyphs[k + 1].isWord
            if startsWord && !(k > 0 && window.scalars[k - 1] == ".") {
                isOpen = true
            } else if endsWord {
                isOpen = false
            }
        }
        return isOpen
    }

    /// `l'`, `d'`, `qu'`, `jusqu'`, `O'`.
    static func isElision(_ window: SeamWindow, before index: Int) -> Bool {
        guard let word = window.words.last(where: { $0.end <= index }), word.end == index else { return false }
        if word.end - word.start <= 2 { return window.glyphs[word.start] != .digit }
        return window.scalars[index - 1] == "u" && window.scalars[index - 2] == "q"
    }
}

/// Names with a capital or a digit inside.
extension TeaserSeam {
    /// `PostNL`, `McFarland`, `G7`: the parts belong together.
    func innerCapital(_ first: Int, _ boundary: SeamBoundary) -> Double {
        guard first > 0, first < window.words.count else { return 0 }
        let (left, right) = (window.words[first - 1], window.words[first])
        guard left.end == right.start else { return 0 }
        var points = 0.0
        let isOpener = NewsWords.openers.contains(right.hash) && right.end - right.start >= 2
        if isKnownName(around: first) { points -= 5 }
        if !isOpener, let token = token(around: first), context.recurringNames.contains(token) { points -= 2.5 }
        if NewsWords.namePrefixes.contains(left.hash), left.end - left.start <= 4 { points -= 2.5 }
        let rightLength = right.end - right.start
        let isAcronym = (right.start..<right.end).allSatisfy { window.glyphs[$0] == .upper }
        if isAcronym, rightLength == 1, boundary == .acronym, left.end - left.start <= 3 { points -= 1.5 }
        if isAcronym, rightLength <= 4, left.end - left.start <= 5 { points -= 1.5 }
        if boundary == .beforeDigit || boundary == .acronymDigit { points -= numberInName(left, right) }
        if boundary == .afterDigit, left.start > 0, window.glyphs[left.start - 1].isLetter, !isOpener { points -= 0.5 }
        return points
    }

    /// Whether words joined around a seam are a name of the list: the whole token, or a part that spans the seam.
    private func isKnownName(around first: Int) -> Bool {
        var start = first - 1
        while start > 0, first - start < 3, window.words[start - 1].end == window.words[start].start { start -= 1 }
        for from in start..<first {
            var hash = Folding.Hash()
            var next = from
            while next < window.words.count, next < first + 3,
                next == from || window.words[next - 1].end == window.words[next].start
            {
                for k in window.words[next].start..<window.words[next].end { hash.add(window.scalars[k]) }
                if next >= first, NewsWords.innerCapitalNames.contains(hash.value) { return true }
                next += 1
            }
        }
        return false
    }

    /// The hash of the letters and digits between spaces or punctuation around a seam.
    private func token(around first: Int) -> UInt64? {
        var (start, end) = (window.words[first].start, window.words[first].end)
        while start > 0, window.glyphs[start - 1].isWord { start -= 1 }
        while end < window.scalars.count, window.glyphs[end].isWord { end += 1 }
        var hash = Folding.Hash()
        for k in start..<end { hash.add(window.scalars[k]) }
        return hash.value
    }
}

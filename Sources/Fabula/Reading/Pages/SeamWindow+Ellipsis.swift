extension SeamWindow {
    /// The end of a teaser that begins at a character: after the ellipsis that cuts it and the quotes or brackets that close it.
    ///
    /// A teaser may hold an ellipsis itself. One that comes early, or within quotes that are closed after it, is passed over
    /// where the text goes on in small letters to another one. `nil` where there is none.
    func teaserEnd(from start: Int) -> Int? {
        var index = start
        var fallback: Int?
        while index < scalars.count {
            guard let end = ellipsis(at: index) else {
                index += 1
                continue
            }
            let closed = closing(after: end)
            if closed == scalars.count || !isInside(start: start, ellipsis: index, end: closed) { return closed }
            fallback = fallback ?? closed
            if index - start > 260 { break }
            index = closed
        }
        return fallback
    }

    /// The end of `...` or `…` that begins here.
    private func ellipsis(at index: Int) -> Int? {
        if scalars[index] == "…" { return index + 1 }
        guard scalars[index] == "." else { return nil }
        var end = index
        while end < scalars.count, scalars[end] == "." { end += 1 }
        return end - index >= 3 ? end : nil
    }

    private func closing(after end: Int) -> Int {
        var end = end
        while end < scalars.count, "»\"”’')]".unicodeScalars.contains(scalars[end]) { end += 1 }
        if end + 1 < scalars.count, scalars[end] == " ", scalars[end + 1] == "»" { end += 2 }
        return end
    }

    /// Whether the text goes on over an ellipsis to one that is nearer to where teasers are cut (60–200 characters).
    private func isInside(start: Int, ellipsis: Int, end: Int) -> Bool {
        guard end + 1 < scalars.count, let next = nextEllipsis(after: end), next - start <= 220 else { return false }
        if isQuoteOpen(start..<ellipsis), closesQuote(end..<next) { return true }
        guard ellipsis - start < 60 else { return false }
        let following = glyphs[end] == .space ? glyphs[end + 1] : glyphs[end]
        return following == .lower
    }

    private func nextEllipsis(after end: Int) -> Int? {
        (end..<scalars.count).first { ellipsis(at: $0) != nil }
    }

    private func isQuoteOpen(_ range: Range<Int>) -> Bool {
        var depth = 0
        var straight = 0
        for index in range {
            switch scalars[index] {
            case "«", "„": depth += 1
            case "“": depth += depth > 0 ? -1 : 1
            case "»", "”": depth -= 1
            case "\"": straight += 1
            default: break
            }
        }
        return depth > 0 || straight % 2 == 1
    }

    private func closesQuote(_ range: Range<Int>) -> Bool {
        range.contains { "»”\"".unicodeScalars.contains(scalars[$0]) }
    }
}

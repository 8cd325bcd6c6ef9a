/// What the rest of the page says of a place in a line.
extension TeaserSeam {
    /// How long the teasers of a page are that are beyond doubt. Aggregators cut at the last space before some length.
    struct Lengths {
        private var sorted: [Int] = []

        /// None known yet.
        init() {}

        /// Characters up to the end of the ellipsis, in any order.
        init(_ lengths: [Int]) { sorted = lengths.sorted() }

        var isEmpty: Bool { sorted.isEmpty }

        /// Two teasers cut at the same length differ by no more than a word.
        private static let slack = 10
        /// Where most aggregators cut.
        private static let usual = 95...150

        /// Up to two points for the share of teasers that are about as long; a prior counts as one and a half. O(log n).
        func points(_ length: Int) -> Double {
            let near = firstIndex(atLeast: length + Self.slack + 1) - firstIndex(atLeast: length - Self.slack)
            let prior = Self.usual.contains(length) ? 0.5 : 0
            return 2 * (Double(near) + prior) / (Double(sorted.count) + 1.5)
        }

        private func firstIndex(atLeast length: Int) -> Int {
            var (low, high) = (0, sorted.count)
            while low < high {
                let middle = (low + high) / 2
                if sorted[middle] < length { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }

    /// `CD|A` is no seam where the page writes `CDA` elsewhere; `IBPT|L'IBPT` is a better one where it writes `IBPT`.
    func acronym(_ position: Int, _ boundary: SeamBoundary) -> Double {
        guard boundary == .acronym || boundary == .acronymVowel || boundary == .sameName else { return 0 }
        let isCapital = { (k: Int) in self.window.glyphs[k] == .upper || self.window.glyphs[k] == .digit }
        var (start, end) = (position, position)
        while start > 0, isCapital(start - 1) { start -= 1 }
        while end < window.scalars.count, isCapital(end) { end += 1 }
        let isWhole = !SeamBoundary.isWord(window, end) && !(start > 0 && window.glyphs[start - 1].isWord)
        let left = context.capitals[hash(start..<position)] != nil
        if isWhole, (context.capitals[hash(start..<end)] ?? 0) > 1 { return -5 }
        return left ? 1 : boundary == .acronymVowel ? -1 : 0
    }

    /// The name that ends the headline is among the first words of the teaser: `par l'IBPT|L'IBPT avait`.
    func lastNameAgain(_ first: Int, until end: Int) -> Double {
        let last = window.words[first - 1]
        guard last.isContent, window.glyphs[last.start] != .lower else { return 0 }
        let isAgain = window.words[first...].prefix(3).contains { $0.start < end && $0.group == last.group }
        return isAgain ? 0.7 : 0
    }

    /// An outlet's name ends or begins at a place: `HeadlineWELT|Teaser`.
    func outlet(_ position: Int) -> Double {
        Outlets.name(at: position, in: window, context.outlets) == nil ? 0 : 2
    }

    private func hash(_ range: Range<Int>) -> UInt64 {
        var hash = Folding.Hash()
        for k in range { hash.add(window.scalars[k]) }
        return hash.value
    }
}

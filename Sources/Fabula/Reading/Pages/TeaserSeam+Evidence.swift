extension TeaserSeam {
    /// Weighs one place of a line.
    func weigh(_ position: Int, _ boundary: SeamBoundary) -> SeamEvidence {
        var evidence = SeamEvidence()
        let end = window.teaserEnd(from: position)
        let first = window.firstWord(from: position)
        evidence.boundary = boundary.rawValue
        evidence.headlineLength = Self.headlineLength(window.spacedWords(0..<position))
        evidence.teaserLength = Self.teaserLength(window.spacedWords(position..<(end ?? window.scalars.count)))
        evidence.ellipsis = end == nil ? -1 : 1.5
        evidence.ending = ending(first)
        evidence.opening = opening(first, position, boundary)
        evidence.innerCapital = innerCapital(first, boundary)
        evidence.echo = echo(first, until: end ?? window.scalars.count, boundary)
        evidence.quotes = quotes(position)
        evidence.elsewhere = elsewhere(position)
        evidence.pageLength = end.map { context.lengths.points($0 - position) } ?? 0
        evidence.acronym = acronym(position, boundary)
        evidence.outlet = outlet(position)
        // The dearest part comes last, and only where it can change the verdict.
        guard evidence.total >= SeamEvidence.threshold else { return evidence }
        evidence.chatter = chatter(position, end)
        return evidence
    }

    /// A short headline says little of its voice: then the teaser is listened to as well.
    private func chatter(_ position: Int, _ end: Int?) -> Double {
        let headline = max(0, Chatter.headlineScore(window.text(0..<position)) - 0.5) * 0.8
        guard window.spacedWords(0..<position) <= 3 else { return -min(3, headline) }
        let teaser = max(0, Chatter.headlineScore(window.text(position..<(end ?? window.scalars.count))) - 0.3)
        return -min(4, headline * 1.5 + teaser * 1.5)
    }

    private static func headlineLength(_ words: Int) -> Double {
        switch words {
        case ..<1: return -4
        // The page's measure of teasers can make up for it.
        case 1: return -2
        case 2: return -0.5
        case 3: return 0
        case 4...18: return 1
        case 19...25: return 0.3
        case 26...30: return -1
        default: return -4
        }
    }

    private static func teaserLength(_ words: Int) -> Double {
        switch words {
        case ..<4: return -3
        case 4...7: return -0.5
        case 8...40: return 1
        case 41...60: return 0
        default: return -1.5
        }
    }

    func ending(_ first: Int) -> Double {
        guard first > 0 else { return -4 }
        let word = window.words[first - 1]
        // A capitalised article is a name's or an acronym's end (`Plan A`, `RTL-TVI`), not an article.
        guard window.glyphs[word.start] == .lower, NewsWords.dangling.contains(word.hash) else { return 0 }
        // `¿Y ahora qué?` asks for what an article would have.
        let next = (word.end..<window.scalars.count).first { window.glyphs[$0] != .space }
        return next.map { "?!".unicodeScalars.contains(window.scalars[$0]) } == true ? 0 : -2.5
    }

    private func opening(_ first: Int, _ position: Int, _ boundary: SeamBoundary) -> Double {
        switch boundary {
        case .sameName, .smallName: return 1
        // No sentence begins with a small letter: its first word tells nothing.
        case .smallLetter: return 0
        // A quotation begins with any word.
        case .quote: return max(0.5, beginning(first))
        default: return beginning(first)
        }
    }

    private func beginning(_ first: Int) -> Double {
        guard first < window.words.count else { return -2 }
        let word = window.words[first]
        if window.glyphs[word.start] == .digit { return number(first) }
        let next = word.end < window.scalars.count ? window.scalars[word.end] : " "
        if "'’".unicodeScalars.contains(next), word.end - word.start <= 2 { return 2 }
        // `G7`, `E.ON`, `U-Bahn`
        if word.end - word.start == 1, Glyph(next) == .digit || joinsInitial(word) { return 0 }
        if word.end - word.start == 1, !(next == " " && "ÀAIYOUÉ".unicodeScalars.contains(window.scalars[word.start])) {
            return -2.5
        }
        if NewsWords.openers.contains(word.hash) { return 2 }
        if word.end - word.start <= 2 { return -1.5 }
        return 0
    }

    private func joinsInitial(_ word: SeamWindow.Word) -> Bool {
        word.end + 1 < window.scalars.count && ".-".unicodeScalars.contains(window.scalars[word.end])
            && window.glyphs[word.end + 1].isLetter
    }

    /// Content words left of the seam that come back right of it, each once; the number that both sides hold counts more.
    private func echo(_ first: Int, until end: Int, _ boundary: SeamBoundary) -> Double {
        guard first > 0 else { return 0 }
        var right = Set<Int>()
        var last = first
        while last < window.words.count, window.words[last].start < end {
            right.insert(window.words[last].group)
            last += 1
        }
        var found = Set<Int>()
        var points = 0.0
        for word in window.words[..<first] where word.isContent && right.contains(word.group) {
            guard found.insert(word.group).inserted else { continue }
            points += 0.8
        }
        if boundary == .beforeDigit || boundary == .acronymDigit, first < window.words.count,
            window.words[first - 1].end - window.words[first - 1].start >= 3,
            found.contains(window.words[first].group)
        {
            points += 1.5
        }
        return min(3.5, points + lastNameAgain(first, until: end))
    }

    /// A headline does not end within a quotation.
    private func quotes(_ position: Int) -> Double {
        var (guillemets, straight) = (0, 0)
        for scalar in window.scalars[..<position] {
            switch scalar {
            case "«", "»", "‹", "›": guillemets += window.opensGuillemet(scalar) ? 1 : -1
            case "„": guillemets += 1
            case "”": guillemets -= 1
            case "“": guillemets += guillemets > 0 ? -1 : 1
            case "\"": straight += 1
            default: break
            }
        }
        return guillemets > 0 || straight % 2 == 1 ? -2 : 0
    }

    private func elsewhere(_ position: Int) -> Double {
        var hash = Folding.Hash()
        for scalar in window.scalars[..<position] { hash.add(scalar) }
        var points = context.loneLines.contains(hash.value) ? 4.0 : 0
        if let opening = Self.opening(window, from: position), (context.openings[opening] ?? 0) > 1 { points += 2.5 }
        return points
    }
}

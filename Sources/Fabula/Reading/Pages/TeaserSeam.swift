/// Finds where a headline glued to its teaser ends: the place with the most evidence.
struct TeaserSeam {
    /// What the rest of the page tells about headlines and teasers.
    struct Context {
        /// Keys of lines that stand alone and could be headlines, and of the page's title.
        var loneLines: Set<UInt64> = []
        /// How often four words follow a possible seam on different lines (``Context/opening(_:from:)``).
        var openings: [UInt64: Int] = [:]
        /// Words with inner capitals that the page holds more than once.
        var recurringNames: Set<UInt64> = []
        /// How often the page writes each word of capitals alone.
        var capitals: [UInt64: Int] = [:]
        /// Outlets that may stand at a seam.
        var outlets = Outlets.known
        /// How long the page's teasers are; none in the first round.
        var lengths = Lengths()
    }

    /// A line with more places than this is noise, not news.
    private static let mostCandidates = 16

    let window: SeamWindow
    let context: Context

    /// The places in a line where something could begin.
    static func candidates(_ window: SeamWindow) -> [(position: Int, boundary: SeamBoundary)] {
        var found: [(Int, SeamBoundary)] = []
        guard window.scalars.count >= 16 else { return found }
        for index in 5..<min(window.scalars.count - 1, 320) {
            guard let boundary = SeamBoundary(window, at: index) else { continue }
            if found.count == mostCandidates { return [] }
            found.append((index, boundary))
        }
        return found
    }

    /// The hash of the first four words from a place on, by which one teaser under two headlines is recognised.
    static func opening(_ window: SeamWindow, from position: Int) -> UInt64? {
        let first = window.firstWord(from: position)
        guard first + 5 < window.words.count else { return nil }
        return window.words[first..<first + 5].reduce(0) { ($0 &* 0x9e37_79b9_7f4a_7c15) ^ $1.hash }
    }

    /// What a line shows: a seam, one that the evidence does not carry, or none.
    enum Verdict {
        case teaser(GluedTeaser), doubtful, none
    }

    /// Looks for the best cut of a line. O(1): only the window is looked at.
    static func judge(_ line: String, window: SeamWindow, context: Context) -> Verdict {
        let seam = TeaserSeam(window: window, context: context)
        var best: (position: Int, evidence: SeamEvidence, total: Double)?
        for (position, boundary) in candidates(window) {
            let evidence = seam.weigh(position, boundary)
            let total = evidence.total
            if best == nil || total > best!.total { best = (position, evidence, total) }
        }
        guard let best, best.total >= SeamEvidence.threshold else {
            return best.map { seam.isDoubtful($0.position, $0.evidence) } == true ? .doubtful : .none
        }
        return .teaser(seam.cut(line, at: best.position, best.evidence))
    }

    /// Nearly a seam, and what stands at it is not a reader's typing.
    private func isDoubtful(_ position: Int, _ evidence: SeamEvidence) -> Bool {
        guard evidence.boundary > SeamBoundary.fullStop.rawValue, evidence.innerCapital == 0 else { return false }
        // The prior of the usual length and the ellipsis are no signs of a seam.
        let needed = SeamEvidence.doubt - (evidence.ellipsis > 0 ? 0 : 0.5)
        guard evidence.total >= needed else { return false }
        let end = window.teaserEnd(from: position) ?? window.scalars.count
        return Chatter.headlineScore(window.text(0..<end)) < 1
    }

    private func cut(_ line: String, at position: Int, _ evidence: SeamEvidence) -> GluedTeaser {
        let scalars = line.unicodeScalars
        let seam = scalars.index(scalars.startIndex, offsetBy: position)
        let end =
            window.teaserEnd(from: position).map { scalars.index(scalars.startIndex, offsetBy: $0) } ?? line.endIndex
        let trim = { (part: Substring) in String(part.drop { $0 == " " }) }
        return GluedTeaser(
            headline: String(line[..<seam]), teaser: trim(line[seam..<end]), comment: trim(line[end...]),
            evidence: evidence)
    }
}

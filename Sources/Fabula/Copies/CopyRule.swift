/// When two texts count as copies of each other.
///
/// Chosen on pairs of the French and Belgian press read one by one, and on headlines with known stories; the figures are in
/// the README.
package enum CopyRule {
    /// Texts of fewer shingles are copies only where they are equal.
    static let leastShingles = 20
    /// Texts of fewer shingles are *short*: an outlet's standing phrase can make up most of one.
    static let shortShingles = 60
    /// What must be shared of the smaller text's shingles: a little more than half of its words.
    static let containment = 0.45
    /// What must be shared of a smaller text that is short, by another outlet …
    static let shortContainment = 0.65
    /// … and what of both texts together by the same outlet, whose standing phrase it may be.
    static let shortResemblance = 0.9
    /// What must be shared of both texts together: a brief in a long digest is no copy of it.
    static let resemblance = 0.2
    /// A shared passage of fewer names and numbers, or of fewer in a hundred words than ``factRate``, is likely an outlet's
    /// standing phrase …
    static let leastFacts = 3
    /// See ``leastFacts``; news has 6 to 15 distinct ones in a hundred words.
    static let factRate = 0.03
    /// … unless the two texts are this much alike.
    static let nearlyEqual = 0.8
    /// In a template other names and numbers fill the slots: with more slots than this share of the facts that agree, two
    /// texts are two reports in one form.
    static let slotShare = 0.25
    /// Short texts further apart than this, in seconds, are two issues of one column. Of equal headlines in OG2021, 98 in
    /// 100 are one story within two days, 15 in 100 beyond.
    static let shortReach: Int64 = 2 * 86_400

    /// Whether two texts with this overlap are copies.
    package static func admits(_ overlap: TextOverlap, _ first: Circumstances, _ second: Circumstances) -> Bool {
        let smaller = min(overlap.first, overlap.second)
        guard smaller >= leastShingles, overlap.resemblance >= resemblance else { return false }
        if smaller < shortShingles {
            let isSameOutlet = first.outlet != nil && first.outlet == second.outlet
            return overlap.slots == 0 && overlap.containment >= shortContainment
                && (!isSameOutlet || overlap.resemblance >= shortResemblance)
                && isInReach(first.time, second.time)
        }
        return overlap.containment >= containment && hasNews(overlap)
            && Double(overlap.slots) <= slotShare * Double(overlap.facts)
    }

    /// Whether what is shared is more than a standing phrase.
    private static func hasNews(_ overlap: TextOverlap) -> Bool {
        let words = Double(min(overlap.covered.first, overlap.covered.second))
        let enough = max(Double(leastFacts), factRate * words)
        return Double(overlap.facts) >= enough || overlap.resemblance >= nearlyEqual
    }

    /// Whether short texts of these instants are near enough in time.
    static func isInReach(_ a: Int64?, _ b: Int64?) -> Bool {
        guard let a, let b else { return true }
        return abs(a - b) <= shortReach
    }
}

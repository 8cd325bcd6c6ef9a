/// When two texts count as copies of each other.
///
/// Chosen on pairs of the French and Belgian press read one by one, and on headlines with known stories; the figures are in
/// the README.
enum CopyRule {
    /// Texts of fewer shingles are copies only where they are equal.
    static let leastShingles = 20
    /// Texts of fewer shingles are *short*: an outlet's standing phrase can make up most of one.
    static let shortShingles = 60
    /// What must be shared of the smaller text: an outlet may put as much of its own beside the wire's.
    static let containment = 0.6
    /// What must be shared of a smaller text that is short.
    static let shortContainment = 0.75
    /// What must be shared of both texts together: a brief in a long digest is no copy of it.
    static let resemblance = 0.2
    /// A text of fewer names and numbers is likely an outlet's standing phrase …
    static let leastFacts = 5
    /// … unless the two texts are this much alike.
    static let nearlyEqual = 0.8
    /// In a template other names and numbers fill the slots: with more slots than this share of the facts that agree, two
    /// texts are two reports in one form.
    static let slotShare = 0.25
    /// Short texts further apart than this, in seconds, are two issues of one column. Of equal headlines in OG2021, 98 in
    /// 100 are one story within two days, 15 in 100 beyond.
    static let shortReach: Int64 = 2 * 86_400

    /// Whether texts with this overlap are copies, whatever their dates.
    static func admits(_ overlap: TextOverlap) -> Bool {
        let smaller = min(overlap.first, overlap.second)
        guard smaller >= leastShingles, overlap.resemblance >= resemblance else { return false }
        if smaller < shortShingles { return overlap.containment >= shortContainment && overlap.slots == 0 }
        guard overlap.facts >= leastFacts || overlap.resemblance >= nearlyEqual else { return false }
        return overlap.containment >= containment && Double(overlap.slots) <= slotShare * Double(overlap.facts)
    }

    /// Whether short texts of these instants (seconds; `nil` where unknown) are near enough in time.
    static func isInReach(_ a: Int64?, _ b: Int64?) -> Bool {
        guard let a, let b else { return true }
        return abs(a - b) <= shortReach
    }
}

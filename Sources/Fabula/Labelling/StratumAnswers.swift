/// The answers to pairs that were drawn at random from one stratum.
public struct StratumAnswers: Sendable, Hashable {
    /// An answered pair.
    public struct Answered: Sendable, Hashable {
        /// Whether a person puts the two into one story.
        public var isSame: Bool
        /// The similarity at which their groups meet now: infinite for copies, 0 where they never do.
        public var meeting: Double

        /// An answered pair.
        public init(isSame: Bool, meeting: Double) { (self.isSame, self.meeting) = (isSame, meeting) }
    }

    /// The stratum.
    public var stratum: PairStratum
    /// How many pairs it has.
    public var population: Int
    /// The answers, in any order.
    public var answers: [Answered]
    /// How many pairs were passed over.
    public var unsure = 0

    /// The answers of a stratum.
    public init(_ stratum: PairStratum, population: Int, answers: [Answered], unsure: Int = 0) {
        (self.stratum, self.population, self.answers, self.unsure) = (stratum, population, answers, unsure)
    }
}

/// What a person said of two articles, and how the two came to be asked about: a line of a file of labels.
public struct LabelRecord: Sendable, Hashable {
    /// What was said.
    public enum Answer: String, Sendable, Hashable, CaseIterable {
        /// One story.
        case same
        /// Two stories.
        case different
        /// Passed over: left out of all figures, and not asked again.
        case unsure
    }

    /// The articles' ids.
    public var first, second: String
    /// What was said.
    public var answer: Answer
    /// The stratum that the pair was drawn from.
    public var stratum: PairStratum
    /// How many pairs the stratum had: what each answer stands for is that number over the answers of the stratum.
    public var population: Int
    /// How similar the two are.
    public var score: Double
    /// At which similarity their groups meet; `nil` where they never do.
    public var meeting: Double?
    /// The threshold that made the strata.
    public var threshold: Double
    /// The version of the program.
    public var version: String

    /// A record with all its parts.
    public init(
        first: String, second: String, answer: Answer, stratum: PairStratum, population: Int, score: Double,
        meeting: Double?, threshold: Double, version: String
    ) {
        (self.first, self.second, self.answer) = (first, second, answer)
        (self.stratum, self.population, self.score, self.meeting) = (stratum, population, score, meeting)
        (self.threshold, self.version) = (threshold, version)
    }

    /// `{"first","second","answer","stratum","population","score","meeting","threshold","version"}` and a line feed.
    public var line: [UInt8] {
        let fields: [OrderedJSON.Field] = [
            OrderedJSON.Field("first", .string(first)), OrderedJSON.Field("second", .string(second)),
            OrderedJSON.Field("answer", .string(answer.rawValue)),
            OrderedJSON.Field("stratum", .string(stratum.rawValue)),
            OrderedJSON.Field("population", .integer(population)), OrderedJSON.Field("score", .decimal(score)),
            OrderedJSON.Field("meeting", meeting.map(OrderedJSON.decimal) ?? .null),
            OrderedJSON.Field("threshold", .decimal(threshold)), OrderedJSON.Field("version", .string(version)),
        ]
        return OrderedJSON.object(fields).bytes + [.lineFeed]
    }

    /// The two ids, the lower first: what tells one pair from another.
    var key: [String] { Corpus.bytewise(first, second) ? [first, second] : [second, first] }
}

extension LabelRecord {
    /// The record in an object; `nil` where something that figures need is missing.
    init?(_ object: ParsedJSONObject) {
        let value = { (name: String) in
            object.members.first { $0.key == name }.map(\.value.text).flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let first = value("first"), let second = value("second"), first != second,
            let answer = value("answer").flatMap(Answer.init), let stratum = value("stratum").flatMap(PairStratum.init),
            let population = value("population").flatMap(Int.init), population > 0,
            let threshold = value("threshold").flatMap(Double.init)
        else { return nil }
        self.init(
            first: first, second: second, answer: answer, stratum: stratum, population: population,
            score: value("score").flatMap(Double.init) ?? 0, meeting: value("meeting").flatMap(Double.init),
            threshold: threshold, version: value("version") ?? "")
    }
}

extension StoryEvaluation {
    /// The figures as a table, a row a set; each of the five measures with the ends of its 95 % interval.
    public static func table(_ sets: [StoryEvaluation]) -> Table {
        let measures = figures.map(\.column)
        return Table(
            columns: ["set", "documents", "missing", "unlabelled"]
                + measures.flatMap { [$0, $0 + "_low", $0 + "_high"] }
                + ["stories_gold", "stories_found", "singletons_gold", "singletons_found", "threshold"],
            rows: sets.map { set in
                [.text(set.name), .integer(set.score.documents), .integer(set.missing), .integer(set.unlabelled)]
                    + figures.flatMap { figure in
                        [
                            .decimal(set.score[keyPath: figure.value]),
                            .decimal(set.intervals[keyPath: figure.interval].lowerBound),
                            .decimal(set.intervals[keyPath: figure.interval].upperBound),
                        ]
                    } + set.counts.map { .integer($0.value) } + [.decimal(set.threshold)]
            })
    }

    /// The figures and the mistakes as one JSON object:
    /// `{"set","documents","missing","unlabelled","bcubed_p",…,"stories_gold",…,"threshold","intervals":{"bcubed_p":[low,high],…},
    /// "mistakes":[…]}`.
    public var json: OrderedJSON {
        let intervals = Self.figures.map { figure in
            let range = self.intervals[keyPath: figure.interval]
            return OrderedJSON.Field(
                figure.column, .array([.decimal(range.lowerBound), .decimal(range.upperBound)]))
        }
        return .object(
            [
                OrderedJSON.Field("set", .string(name)), OrderedJSON.Field("documents", .integer(score.documents)),
                OrderedJSON.Field("missing", .integer(missing)),
                OrderedJSON.Field("unlabelled", .integer(unlabelled)),
            ] + Self.figures.map { OrderedJSON.Field($0.column, .decimal(score[keyPath: $0.value])) }
                + counts.map { OrderedJSON.Field($0.column, .integer($0.value)) }
                + [
                    OrderedJSON.Field("threshold", .decimal(threshold)),
                    OrderedJSON.Field("intervals", .object(intervals)),
                    OrderedJSON.Field("mistakes", .array(mistakes.map(\.json))),
                ])
    }

    /// A measure with its interval, under the name that scoring programs give it.
    struct Figure: Sendable {
        var column: String
        var value: KeyPath<StoryScore, Double> & Sendable
        var interval: KeyPath<StoryIntervals, ClosedRange<Double>> & Sendable
    }

    /// The measures, the most telling first.
    static let figures = [
        Figure(column: "bcubed_f1", value: \.bcubedF1, interval: \.bcubedF1),
        Figure(column: "bcubed_p", value: \.bcubedPrecision, interval: \.bcubedPrecision),
        Figure(column: "bcubed_r", value: \.bcubedRecall, interval: \.bcubedRecall),
        Figure(column: "pairwise_f1", value: \.pairwiseF1, interval: \.pairwiseF1),
        Figure(column: "best_match_f1", value: \.bestMatchF1, interval: \.bestMatchF1),
    ]

    private var counts: [(column: String, value: Int)] {
        [
            ("stories_gold", score.storiesGold), ("stories_found", score.storiesFound),
            ("singletons_gold", score.singletonsGold), ("singletons_found", score.singletonsFound),
        ]
    }
}

extension ExplainedMistake {
    /// `{"kind","cost","story","first":{"story","articles","id","title","time","outlet"},"second":{…},"group_similarity",
    /// "similarity":{…}}`; what is not known is `null`.
    var json: OrderedJSON {
        .object([
            OrderedJSON.Field("kind", .string(mistake.kind.rawValue)),
            OrderedJSON.Field("cost", .decimal(mistake.cost)),
            OrderedJSON.Field("story", OrderedJSON(story)),
            OrderedJSON.Field("first", first.json(firstStory, articles: mistake.first.count)),
            OrderedJSON.Field("second", second.json(secondStory, articles: mistake.second.count)),
            OrderedJSON.Field("group_similarity", groupSimilarity.map(OrderedJSON.decimal) ?? .null),
            OrderedJSON.Field("similarity", explanation?.json ?? .null),
        ])
    }
}

extension ExplainedMistake.Document {
    fileprivate func json(_ story: String?, articles: Int) -> OrderedJSON {
        .object([
            OrderedJSON.Field("story", OrderedJSON(story)), OrderedJSON.Field("articles", .integer(articles)),
            OrderedJSON.Field("id", OrderedJSON(id)), OrderedJSON.Field("title", OrderedJSON(title)),
            OrderedJSON.Field("time", OrderedJSON(time)), OrderedJSON.Field("outlet", OrderedJSON(outlet)),
        ])
    }
}

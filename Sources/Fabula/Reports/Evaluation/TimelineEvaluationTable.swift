extension TimelineEvaluation {
    /// A row a timeline, then one of the means, which names no story: counts, and precision, recall and F1 by each measure.
    public var table: Table {
        let measures = TimelineMeasure.allCases.flatMap(\.columns)
        let counts = { (count: (Result) -> Int) in Table.Cell.integer(results.reduce(0) { $0 + count($1) }) }
        let all: [Table.Cell] = [
            .missing, .missing, .integer(results.count), .integer(missing), counts(\.days), counts(\.sentences),
            counts(\.predictedDays), counts(\.predictedSentences),
        ]
        return Table(
            columns: [
                "story", "source", "timelines", "missing", "days", "sentences", "predicted_days", "predicted_sentences",
            ] + measures,
            rows: results.map { result in
                [
                    .text(result.story), Table.Cell(result.source), .integer(1), .integer(result.isMissing ? 1 : 0),
                    .integer(result.days), .integer(result.sentences), .integer(result.predictedDays),
                    .integer(result.predictedSentences),
                ] + result.score.values.map(Table.Cell.decimal)
            } + [all + mean.values.map(Table.Cell.decimal)])
    }

    /// `{"references","missing","ar1_p","ar1_r","ar1_f",…,"date_p","date_r","date_f1","timelines":[…]}`; the differences to other
    /// predictions as `"compared":{"with",…}`.
    public func json(_ comparison: TimelineComparison? = nil) -> OrderedJSON {
        let timelines = results.map { result in
            OrderedJSON.object(
                [
                    OrderedJSON.Field("story", .string(result.story)),
                    OrderedJSON.Field("source", OrderedJSON(result.source)),
                    OrderedJSON.Field("missing", .integer(result.isMissing ? 1 : 0)),
                    OrderedJSON.Field("days", .integer(result.days)),
                    OrderedJSON.Field("sentences", .integer(result.sentences)),
                    OrderedJSON.Field("predicted_days", .integer(result.predictedDays)),
                    OrderedJSON.Field("predicted_sentences", .integer(result.predictedSentences)),
                ] + result.score.fields)
        }
        return .object(
            [OrderedJSON.Field("references", .integer(results.count)), OrderedJSON.Field("missing", .integer(missing))]
                + mean.fields + [OrderedJSON.Field("timelines", .array(timelines))]
                + (comparison.map { [OrderedJSON.Field("compared", $0.json)] } ?? []))
    }
}

extension TimelineMeasure {
    /// The names of precision, recall and F1, as scoring programs give them: `ar1_f`, `date_f1`.
    fileprivate var columns: [String] { ["_p", "_r", self == .date ? "_f1" : "_f"].map { rawValue + $0 } }
}

extension TimelineScore {
    /// Precision, recall and F1 by each measure.
    fileprivate var values: [Double] {
        TimelineMeasure.allCases.flatMap { [self[$0].precision, self[$0].recall, self[$0].f1] }
    }

    fileprivate var fields: [OrderedJSON.Field] {
        zip(TimelineMeasure.allCases.flatMap(\.columns), values).map { OrderedJSON.Field($0, .decimal($1)) }
    }
}

extension TimelineComparison {
    /// `{"with":"other.jsonl","ar1":{"f":.002,"low":-.001,"high":.004,"better":12,"worse":7},…}`.
    fileprivate var json: OrderedJSON {
        .object(
            [OrderedJSON.Field("with", .string(other))]
                + differences.map { difference in
                    OrderedJSON.Field(
                        difference.measure.rawValue,
                        .object([
                            OrderedJSON.Field("f", .decimal(difference.f1)),
                            OrderedJSON.Field("low", .decimal(difference.interval.lowerBound)),
                            OrderedJSON.Field("high", .decimal(difference.interval.upperBound)),
                            OrderedJSON.Field("better", .integer(difference.better)),
                            OrderedJSON.Field("worse", .integer(difference.worse)),
                        ]))
                })
    }
}

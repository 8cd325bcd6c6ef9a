extension TimelineEvaluation {
    /// A row a timeline, then one of the means, which names no story, and where some are missing one of the means of the others: counts,
    /// and precision, recall and F1 by each measure.
    public var table: Table {
        let measures = TimelineMeasure.allCases.flatMap(\.columns)
        let predicted = meanOfPredicted.map { [Self.row(results.filter { !$0.isMissing }, $0)] } ?? []
        return Table(
            columns: [
                "story", "source", "timelines", "missing", "days", "sentences", "predicted_days", "predicted_sentences",
            ] + measures,
            rows: results.map { [.text($0.story), Table.Cell($0.source)] + Self.row([$0], $0.score)[2...] }
                + [Self.row(results, mean)] + predicted)
    }

    /// The row of some timelines with their mean.
    private static func row(_ results: [Result], _ mean: TimelineScore) -> [Table.Cell] {
        let counts = [
            results.count, results.count(where: \.isMissing), results.reduce(0) { $0 + $1.days },
            results.reduce(0) { $0 + $1.sentences }, results.reduce(0) { $0 + $1.predictedDays },
            results.reduce(0) { $0 + $1.predictedSentences },
        ]
        return [.missing, .missing] + counts.map(Table.Cell.integer) + mean.values.map(Table.Cell.decimal)
    }

    /// `{"references","missing","ar1_p","ar1_r","ar1_f",…,"date_p","date_r","date_f1","timelines":[…]}`; where some are missing,
    /// the means of the others as `"predicted":{"references",…}`; the differences to other predictions as `"compared":{"with",…}`.
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
        let others = OrderedJSON.Field("references", .integer(results.count - missing))
        let predicted = meanOfPredicted.map { [OrderedJSON.Field("predicted", .object([others] + $0.fields))] } ?? []
        return .object(
            [OrderedJSON.Field("references", .integer(results.count)), OrderedJSON.Field("missing", .integer(missing))]
                + mean.fields + predicted + [OrderedJSON.Field("timelines", .array(timelines))]
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

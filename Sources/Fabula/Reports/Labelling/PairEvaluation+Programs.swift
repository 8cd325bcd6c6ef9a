extension PairEvaluation {
    /// The figures as one row: of the pairs weighed and of all pairs, each with the ends of its 95 % interval, and the
    /// threshold advised. What is not known yet is left empty.
    public var table: Table {
        let scopes: [(String, PairAccuracy.Figures?)] = [("weighed", accuracy.weighed), ("all", accuracy.all)]
        var columns = ["answers", "unsure", "missing", "same_corpus"]
        var row: [Table.Cell] = [
            .integer(answered), .integer(unsure), .integer(missing), .integer(isOfThisCorpus ? 1 : 0),
        ]
        for (scope, figures) in scopes {
            for (name, estimate) in Self.estimates(of: figures) {
                columns += ["", "_low", "_high"].map { "\(scope)_\(name)\($0)" }
                row += [estimate?.value, estimate?.interval.lowerBound, estimate?.interval.upperBound].map(Self.cell)
            }
        }
        columns += ["threshold", "best_threshold", "best_threshold_low", "best_threshold_high", "told"]
        row += [threshold, advice?.best, advice?.plausible.lowerBound, advice?.plausible.upperBound].map(Self.cell)
        return Table(columns: columns, rows: [row + [advice.map { .integer($0.isTold ? 1 : 0) } ?? .missing]])
    }

    private static func cell(_ value: Double?) -> Table.Cell { value.map(Table.Cell.decimal) ?? .missing }

    private static func estimates(
        of figures: PairAccuracy.Figures?
    ) -> [(name: String, estimate: PairAccuracy.Estimate?)] {
        [("precision", figures?.precision), ("recall", figures?.recall), ("f1", figures?.f1)]
    }

    /// `{"answers","unsure","missing","same_corpus","threshold","weighed":{"precision":[value,low,high],…},"all":…,
    /// "strata":[{"stratum","pairs","answers","same","unsure"}],"advice":{"best","f1","present_f1","low","high","told"}}`;
    /// what is not known yet is `null`.
    public var json: OrderedJSON {
        .object([
            OrderedJSON.Field("answers", .integer(answered)), OrderedJSON.Field("unsure", .integer(unsure)),
            OrderedJSON.Field("missing", .integer(missing)),
            OrderedJSON.Field("same_corpus", .integer(isOfThisCorpus ? 1 : 0)),
            OrderedJSON.Field("threshold", .decimal(threshold)),
            OrderedJSON.Field("weighed", Self.json(of: accuracy.weighed)),
            OrderedJSON.Field("all", Self.json(of: accuracy.all)),
            OrderedJSON.Field("strata", .array(strata.map(\.json))), OrderedJSON.Field("advice", advice?.json ?? .null),
        ])
    }

    private static func json(of figures: PairAccuracy.Figures?) -> OrderedJSON {
        guard let figures else { return .null }
        return .object(
            estimates(of: figures).map { name, estimate in
                let values = [estimate!.value, estimate!.interval.lowerBound, estimate!.interval.upperBound]
                return OrderedJSON.Field(name, .array(values.map(OrderedJSON.decimal)))
            })
    }
}

extension StratumAnswers {
    fileprivate var json: OrderedJSON {
        .object([
            OrderedJSON.Field("stratum", .string(stratum.rawValue)), OrderedJSON.Field("pairs", .integer(population)),
            OrderedJSON.Field("answers", .integer(answers.count)),
            OrderedJSON.Field("same", .integer(answers.count(where: \.isSame))),
            OrderedJSON.Field("unsure", .integer(unsure)),
        ])
    }
}

extension ThresholdAdvice {
    fileprivate var json: OrderedJSON {
        .object([
            OrderedJSON.Field("best", .decimal(best)), OrderedJSON.Field("f1", .decimal(bestF1)),
            OrderedJSON.Field("present_f1", .decimal(presentF1)),
            OrderedJSON.Field("low", .decimal(plausible.lowerBound)),
            OrderedJSON.Field("high", .decimal(plausible.upperBound)),
            OrderedJSON.Field("told", .integer(isTold ? 1 : 0)),
        ])
    }
}

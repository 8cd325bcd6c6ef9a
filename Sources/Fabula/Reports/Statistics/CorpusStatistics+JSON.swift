extension CorpusStatistics {
    /// The counts as one JSON object, complete and in the order of the properties.
    ///
    /// `{"articles","teasers","outlets":[{"outlet","articles","teasers"}],"days":[{"day",…}],"languages":[{"language",…}],
    /// "dropped":[{"reason","count"}],"findings":[{"code","severity","count"}]}`; what is not known is `null`.
    public var json: OrderedJSON {
        .object(
            counts(of: total) + [
                OrderedJSON.Field("outlets", list(outlets, named: "outlet")),
                OrderedJSON.Field("days", list(days, named: "day")),
                OrderedJSON.Field("languages", list(languages, named: "language")),
                OrderedJSON.Field(
                    "dropped",
                    .array(
                        dropped.map {
                            .object([
                                OrderedJSON.Field("reason", .string($0.reason.rawValue)),
                                OrderedJSON.Field("count", .integer($0.count)),
                            ])
                        })),
                OrderedJSON.Field(
                    "findings",
                    .array(
                        findings.map {
                            .object([
                                OrderedJSON.Field("code", .string($0.code)),
                                OrderedJSON.Field("severity", .string($0.severity.rawValue)),
                                OrderedJSON.Field("count", .integer($0.count)),
                            ])
                        })),
            ])
    }

    private func list(_ groups: [Group], named name: String) -> OrderedJSON {
        .array(groups.map { .object([OrderedJSON.Field(name, OrderedJSON($0.name))] + counts(of: $0)) })
    }

    private func counts(of group: Group) -> [OrderedJSON.Field] {
        [
            OrderedJSON.Field("articles", .integer(group.articles)),
            OrderedJSON.Field("teasers", .integer(group.teasers)),
        ]
    }
}

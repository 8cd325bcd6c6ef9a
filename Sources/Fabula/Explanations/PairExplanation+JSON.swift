import VectorSpace

extension PairExplanation {
    /// The sum as a JSON object: `{"similarity","words","names","latent","language_factor","time_factor","terms":[{"form","kind","share",
    /// "steps"}],"only_first","only_second","steps":{"words","names","latent","total"}}`.
    ///
    /// Decimals are rounded. `steps` are whole numbers of 2⁻²², the products' own unit: they add up exactly.
    var json: OrderedJSON {
        .object([
            OrderedJSON.Field("similarity", .decimal(Double(similarity))),
            OrderedJSON.Field("words", .decimal(Double(parts.words))),
            OrderedJSON.Field("names", .decimal(Double(parts.names))),
            OrderedJSON.Field("latent", .decimal(Double(parts.latent))),
            OrderedJSON.Field("language_factor", .decimal(Double(languageFactor))),
            OrderedJSON.Field("time_factor", .decimal(Double(timeFactor))),
            OrderedJSON.Field("terms", .array(terms.map(json(of:)))),
            OrderedJSON.Field("only_first", OrderedJSON(onlyFirst)),
            OrderedJSON.Field("only_second", OrderedJSON(onlySecond)),
            OrderedJSON.Field(
                "steps",
                .object([
                    OrderedJSON.Field("words", .integer(Grid.productSteps(parts.words))),
                    OrderedJSON.Field("names", .integer(Grid.productSteps(parts.names))),
                    OrderedJSON.Field("latent", .integer(Grid.productSteps(parts.latent))),
                    OrderedJSON.Field("total", .integer(Grid.productSteps(parts.dot))),
                ])),
        ])
    }

    private func json(of term: Term) -> OrderedJSON {
        .object([
            OrderedJSON.Field("form", .string(term.form)),
            OrderedJSON.Field("kind", .string(term.isName ? "name" : "word")),
            OrderedJSON.Field("share", .decimal(share(of: term.product))),
            OrderedJSON.Field("steps", .integer(Grid.productSteps(term.product))),
        ])
    }
}

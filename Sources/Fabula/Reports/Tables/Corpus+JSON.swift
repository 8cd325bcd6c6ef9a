extension Corpus {
    /// What reading gave, as one JSON object: every article with its text, every dropped passage, every finding.
    ///
    /// `{"articles":[{"id","kind","title","text","published","seen","source","url","language","tags","origin"}],
    /// "dropped":[{"text","reason","origin"}],"findings":[{"severity","code","message","file","line"}]}`; an origin is
    /// `file:line`.
    public var json: OrderedJSON {
        .object([
            OrderedJSON.Field("articles", .array(articles.map(\.json))),
            OrderedJSON.Field("dropped", .array(dropped.map(\.json))),
            OrderedJSON.Field("findings", .array(findings.map(\.json))),
        ])
    }
}

extension Article {
    var json: OrderedJSON {
        .object([
            OrderedJSON.Field("id", .string(id)), OrderedJSON.Field("kind", .string(kind.rawValue)),
            OrderedJSON.Field("title", .string(title)), OrderedJSON.Field("text", .string(text)),
            OrderedJSON.Field("published", OrderedJSON(published?.iso)),
            OrderedJSON.Field("seen", OrderedJSON(seen?.iso)),
            OrderedJSON.Field("source", OrderedJSON(source)), OrderedJSON.Field("url", OrderedJSON(url)),
            OrderedJSON.Field("language", OrderedJSON(language)), OrderedJSON.Field("tags", OrderedJSON(tags)),
            OrderedJSON.Field("origin", .string(origin.description)),
        ])
    }
}

extension Dropped {
    var json: OrderedJSON {
        .object([
            OrderedJSON.Field("text", .string(text)), OrderedJSON.Field("reason", .string(reason.rawValue)),
            OrderedJSON.Field("origin", .string(origin.description)),
        ])
    }
}

extension Finding {
    var json: OrderedJSON {
        .object([
            OrderedJSON.Field("severity", .string(severity.rawValue)), OrderedJSON.Field("code", .string(code)),
            OrderedJSON.Field("message", .string(message)), OrderedJSON.Field("file", .string(origin.file)),
            OrderedJSON.Field("line", origin.line.map(OrderedJSON.integer) ?? .null),
        ])
    }
}

extension Corpus {
    /// What reading gave, as one JSON object: every article with its text, every dropped passage, every finding.
    ///
    /// `{"articles":[{"id","kind","title","text","published","seen","source","url","language","tags","origin"}],
    /// "dropped":[{"text","reason","origin"}],"findings":[{"severity","code","message","file","line"}]}`; an origin is
    /// `file:line`.
    public var json: JSONValue {
        .object([
            JSONValue.Field("articles", .array(articles.map(\.json))),
            JSONValue.Field("dropped", .array(dropped.map(\.json))),
            JSONValue.Field("findings", .array(findings.map(\.json))),
        ])
    }
}

extension Article {
    var json: JSONValue {
        .object([
            JSONValue.Field("id", .string(id)), JSONValue.Field("kind", .string(kind.rawValue)),
            JSONValue.Field("title", .string(title)), JSONValue.Field("text", .string(text)),
            JSONValue.Field("published", JSONValue(published?.iso)), JSONValue.Field("seen", JSONValue(seen?.iso)),
            JSONValue.Field("source", JSONValue(source)), JSONValue.Field("url", JSONValue(url)),
            JSONValue.Field("language", JSONValue(language)), JSONValue.Field("tags", JSONValue(tags)),
            JSONValue.Field("origin", .string(origin.description)),
        ])
    }
}

extension Dropped {
    var json: JSONValue {
        .object([
            JSONValue.Field("text", .string(text)), JSONValue.Field("reason", .string(reason.rawValue)),
            JSONValue.Field("origin", .string(origin.description)),
        ])
    }
}

extension Finding {
    var json: JSONValue {
        .object([
            JSONValue.Field("severity", .string(severity.rawValue)), JSONValue.Field("code", .string(code)),
            JSONValue.Field("message", .string(message)), JSONValue.Field("file", .string(origin.file)),
            JSONValue.Field("line", origin.line.map(JSONValue.integer) ?? .null),
        ])
    }
}

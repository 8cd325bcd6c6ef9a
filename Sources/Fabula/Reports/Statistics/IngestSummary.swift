/// What an ingest read and what of it was new.
public struct IngestSummary: Sendable, Equatable {
    /// Files that were read.
    public var files = 0
    /// Articles and teasers that were not known.
    public var new = 0
    /// Readings of what was known already.
    public var repeats = 0
    /// Other words of articles that were known.
    public var versions = 0
    /// Passages dropped, and findings, that were not known.
    public var dropped = 0, findings = 0

    /// Nothing read yet.
    public init() {}

    /// `14 files · 140 new articles · 2 repeats · 1 new version · 33 passages dropped · 2 findings`.
    public func report(_ layout: Layout) -> String {
        let wording = layout.wording
        return joined(
            layout.facts(
                [
                    wording.count(files, wording.file), wording.count(new, wording.newArticle),
                    wording.count(repeats, wording.again), wording.count(versions, wording.version),
                    wording.count(dropped, wording.passage), wording.count(findings, wording.finding),
                ], indent: "", role: .strong))
    }

    /// `{"files","new","repeats","versions","dropped","findings"}`.
    public var json: OrderedJSON {
        .object([
            OrderedJSON.Field("files", .integer(files)), OrderedJSON.Field("new", .integer(new)),
            OrderedJSON.Field("repeats", .integer(repeats)), OrderedJSON.Field("versions", .integer(versions)),
            OrderedJSON.Field("dropped", .integer(dropped)), OrderedJSON.Field("findings", .integer(findings)),
        ])
    }
}

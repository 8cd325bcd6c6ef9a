extension Chronicle {
    /// The copies, a row each: what was published first, who followed when, with what share of the text and what credits.
    ///
    /// `delay` is in minutes; `share` is the share of the copy's words that it took over.
    public func copiesTable(_ accounts: [CopyAccount]) -> Table {
        let storyOf = storyIndices
        return Table(
            columns: [
                "story_id", "original_id", "original_source", "original_published", "id", "source", "published",
                "delay",
                "share", "update", "credits", "title", "url",
            ],
            jsonNames: ["story_id": "story"],
            rows: accounts.flatMap { account in
                account.followers.map { follower in
                    let (original, copy) = (corpus.articles[account.original], corpus.articles[follower.article])
                    return [
                        Table.Cell(storyOf[follower.article].map { stories[$0].id }), .text(original.id),
                        Table.Cell(original.source), Table.Cell(original.published?.iso), .text(copy.id),
                        Table.Cell(copy.source), Table.Cell(copy.published?.iso),
                        follower.delay.map(Table.Cell.integer) ?? .missing, .decimal(follower.share),
                        .text(follower.isUpdate ? "yes" : "no"), .list(Credits.of(copy)), .text(copy.title),
                        Table.Cell(copy.url),
                    ]
                }
            })
    }

    /// The outlets, a row each: how often it was first, how often and how soon (minutes) it followed.
    public func outletsTable(_ accounts: [CopyAccount]) -> Table {
        Table(
            columns: ["outlet", "first", "followed", "updated", "median_delay"],
            rows: outletAccounts(of: accounts).map { outlet in
                [
                    Table.Cell(outlet.outlet), .integer(outlet.first), .integer(outlet.followed),
                    .integer(outlet.updated), outlet.medianDelay.map(Table.Cell.decimal) ?? .missing,
                ]
            })
    }

    /// Outlets and copies as one JSON object: `{"outlets":[{"outlet","first",…}],"copies":[{"story","original_id",…}]}`.
    public func copiesJSON(_ accounts: [CopyAccount]) -> OrderedJSON {
        .object([
            OrderedJSON.Field("outlets", .array(outletsTable(accounts).objects)),
            OrderedJSON.Field("copies", .array(copiesTable(accounts).objects)),
        ])
    }
}

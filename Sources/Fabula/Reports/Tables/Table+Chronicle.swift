extension Chronicle {
    /// The three tables with their names, which are also those of the files.
    public var tables: [(name: String, table: Table)] {
        [("articles", articlesTable), ("stories", storiesTable), ("timeline", timelineTable)]
    }

    /// The documents with their stories: one row a document, in canonical order.
    ///
    /// `story_id` is called `story` in JSON, as evaluation programs read it.
    public var articlesTable: Table {
        let storyOf = storyIndices
        return Table(
            columns: [
                "id", "story_id", "copy_of", "kind", "published", "seen", "source", "language", "title", "url", "tags",
                "origin",
            ],
            jsonNames: ["story_id": "story"],
            rows: corpus.articles.indices.map { index in
                let article = corpus.articles[index]
                return [
                    .text(article.id), Table.Cell(storyOf[index].map { stories[$0].id }),
                    Table.Cell(copyOf[index].map { corpus.articles[$0].id }), .text(article.kind.rawValue),
                    Table.Cell(article.published?.iso), Table.Cell(article.seen?.iso), Table.Cell(article.source),
                    Table.Cell(article.language), .text(article.title), Table.Cell(article.url), .list(article.tags),
                    .text(article.origin.description),
                ]
            })
    }

    /// The stories by number: `articles` is how many there are, `outlets` names them.
    public var storiesTable: Table {
        Table(
            columns: [
                "id", "title", "keywords", "names", "first_day", "last_day", "articles", "outlets", "cohesion",
            ],
            rows: stories.map { story in
                [
                    .text(story.id), .text(story.title), .list(story.keywords), .list(story.names),
                    Table.Cell(story.firstDay?.iso), Table.Cell(story.lastDay?.iso), .integer(story.articles.count),
                    .list(story.outlets), .decimal(story.cohesion),
                ]
            })
    }

    /// The timelines' entries in the stories' order; `position` counts from 1 within a story.
    ///
    /// The nth of `evidence_words` was found in the nth of `evidence_ids`; where the date is the report's there are none.
    public var timelineTable: Table {
        Table(
            columns: [
                "story_id", "position", "date", "end_date", "precision", "kind", "text", "articles", "outlets",
                "weight", "evidence_ids", "evidence_words",
            ],
            rows: timelines.flatMap { timeline in
                timeline.entries.enumerated().map { row(of: $1, at: $0 + 1, in: timeline.storyID) }
            })
    }

    private func row(of entry: TimelineEntry, at position: Int, in storyID: String) -> [Table.Cell] {
        let words = entry.evidence.map(\.words)
        return [
            .text(storyID), .integer(position), .text(entry.date.iso), Table.Cell(entry.endDate?.iso),
            .text(entry.precision.rawValue), .text(entry.kind.rawValue), .text(entry.text),
            .integer(entry.articles.count), .list(entry.outlets), .decimal(entry.weight),
            .list(entry.evidence.map { corpus.articles[$0.article].id }),
            .list(words.allSatisfy(\.isEmpty) ? [] : words),
        ]
    }

    /// For each document, the index of its story.
    var storyIndices: [Int?] {
        var result = [Int?](repeating: nil, count: corpus.articles.count)
        for (index, story) in stories.enumerated() {
            for article in story.articles { result[article] = index }
        }
        return result
    }
}

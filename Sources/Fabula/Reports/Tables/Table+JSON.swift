extension Table {
    /// The rows as JSON objects, fields in the columns' order.
    public var objects: [JSONValue] {
        let names = columns.map { jsonNames[$0] ?? $0 }
        return rows.map { row in .object(zip(names, row).map { JSONValue.Field($0, $1.json) }) }
    }
}

extension Table.Cell {
    /// The cell as JSON: a list is an array, what is missing is `null`.
    var json: JSONValue {
        switch self {
        case .missing: .null
        case .text(let text): .string(text)
        case .integer(let value): .integer(value)
        case .decimal(let value): .decimal(value)
        case .list(let items): JSONValue(items)
        }
    }
}

extension Chronicle {
    /// The stories as JSON objects, each with the objects of its articles in canonical order:
    /// `{"id","number","title","keywords","names","first_day","last_day","outlets","cohesion","articles":[…]}`.
    public var storiesJSON: [JSONValue] {
        let articles = articlesTable.objects
        return stories.map { story in
            .object(fields(of: story) + [JSONValue.Field("articles", .array(story.articles.map { articles[$0] }))])
        }
    }

    /// The stories as JSON objects, each with the entries of its timeline:
    /// `{"id","number",…,"timeline":[{"story_id","position","date",…}]}`.
    public var timelinesJSON: [JSONValue] {
        zip(stories, timelines).map { story, timeline in
            var alone = self
            alone.timelines = [timeline]
            let entries = alone.timelineTable.objects
            return .object(fields(of: story) + [JSONValue.Field("timeline", .array(entries))])
        }
    }

    private func fields(of story: Story) -> [JSONValue.Field] {
        [
            JSONValue.Field("id", .string(story.id)), JSONValue.Field("number", .integer(story.number)),
            JSONValue.Field("title", .string(story.title)), JSONValue.Field("keywords", JSONValue(story.keywords)),
            JSONValue.Field("names", JSONValue(story.names)),
            JSONValue.Field("first_day", JSONValue(story.firstDay?.iso)),
            JSONValue.Field("last_day", JSONValue(story.lastDay?.iso)),
            JSONValue.Field("outlets", JSONValue(story.outlets)),
            JSONValue.Field("cohesion", .decimal(story.cohesion)),
        ]
    }
}

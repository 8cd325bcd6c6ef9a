extension Table {
    /// The rows as JSON objects, fields in the columns' order.
    public var objects: [OrderedJSON] {
        let names = columns.map { jsonNames[$0] ?? $0 }
        return rows.map { row in .object(zip(names, row).map { OrderedJSON.Field($0, $1.json) }) }
    }
}

extension Table.Cell {
    /// The cell as JSON: a list is an array, what is missing is `null`.
    var json: OrderedJSON {
        switch self {
        case .missing: .null
        case .text(let text): .string(text)
        case .integer(let value): .integer(value)
        case .decimal(let value): .decimal(value)
        case .list(let items): OrderedJSON(items)
        }
    }
}

extension Chronicle {
    /// The stories as JSON objects, each with the objects of its articles in canonical order:
    /// `{"id","number","title","keywords","names","first_day","last_day","outlets","cohesion","articles":[…]}`.
    public var storiesJSON: [OrderedJSON] {
        let articles = articlesTable.objects
        return stories.map { story in
            .object(fields(of: story) + [OrderedJSON.Field("articles", .array(story.articles.map { articles[$0] }))])
        }
    }

    /// The stories as JSON objects, each with the entries of its timeline:
    /// `{"id","number",…,"timeline":[{"story_id","position","date",…}]}`.
    public var timelinesJSON: [OrderedJSON] {
        zip(stories, timelines).map { story, timeline in
            var alone = self
            alone.timelines = [timeline]
            let entries = alone.timelineTable.objects
            return .object(fields(of: story) + [OrderedJSON.Field("timeline", .array(entries))])
        }
    }

    private func fields(of story: Story) -> [OrderedJSON.Field] {
        [
            OrderedJSON.Field("id", .string(story.id)), OrderedJSON.Field("number", .integer(story.number)),
            OrderedJSON.Field("title", .string(story.title)),
            OrderedJSON.Field("keywords", OrderedJSON(story.keywords)),
            OrderedJSON.Field("names", OrderedJSON(story.names)),
            OrderedJSON.Field("first_day", OrderedJSON(story.firstDay?.iso)),
            OrderedJSON.Field("last_day", OrderedJSON(story.lastDay?.iso)),
            OrderedJSON.Field("outlets", OrderedJSON(story.outlets)),
            OrderedJSON.Field("cohesion", .decimal(story.cohesion)),
        ]
    }
}

extension Corpus {
    /// Takes out of the texts what their outlet says on many pages. Each line taken out is told with its place, and each
    /// such line once as a finding, with the number of articles that it is repeated on.
    mutating func dropRecurringLines() {
        for outlet in Outlet.groups(articles, where: { $0.kind == .article && !$0.text.isEmpty }) {
            let recurring = RecurringLines(in: outlet.articles.map { articles[$0].text })
            var told: Set<String> = []
            for index in outlet.articles {
                guard let cut = recurring.cut(articles[index].text) else { continue }
                articles[index].text = cut.text
                for (line, count) in cut.dropped {
                    dropped.append(Dropped(line, .recurring, at: articles[index].origin))
                    guard told.insert(line).inserted else { continue }
                    findings.append(
                        Finding(
                            .note, "recurring-line",
                            "“\(excerpt(line))” is repeated on \(count) articles of \(outlet.name); left out of them.",
                            at: articles[index].origin))
                }
            }
        }
    }
}

extension CorpusStatistics {
    /// The counts for people: first of all, then by outlet, day (by month beyond two months of days), language and
    /// finding, each a line with a bar.
    public func report(_ layout: Layout) -> String {
        let wording = layout.wording
        let dropped = dropped.reduce(0) { $0 + $1.count }
        let reasons = self.dropped.compactMap { group in
            wording.reasons[group.reason].map { wording.count(group.count, $0) }
        }
        let passages = wording.count(dropped, wording.passage)
        let whole = layout.facts(
            [
                wording.count(total.articles, wording.article), wording.count(total.teasers, wording.teaser),
                reasons.isEmpty ? passages : "\(passages) (\(reasons.joined(separator: ", ")))",
                wording.count(findings.reduce(0) { $0 + $1.count }, wording.finding),
            ], indent: "", role: .strong)
        let sections = [
            section(wording.outletsHead, outlets.map { Bar($0, unknown: wording.noOutlet) }, layout),
            section(wording.daysHead, periods.map { Bar($0, unknown: wording.noDates) }, layout),
            section(wording.languagesHead, languages.map { Bar($0, unknown: wording.noLanguage) }, layout),
            section(
                wording.findingsHead,
                findings.map { Bar(name: "\($0.code) (\(wording.severities[$0.severity]!))", count: $0.count) }, layout),
        ]
        return joined(whole + sections.flatMap(\.self))
    }

    private struct Bar {
        var name: String
        var count: Int

        init(name: String, count: Int) { (self.name, self.count) = (name, count) }

        init(_ group: Group, unknown: String) { self.init(name: group.name ?? unknown, count: group.documents) }
    }

    /// The days, or their months where the days would run over the screen.
    private var periods: [Group] {
        guard days.count > 62 else { return days }
        var months: [Group] = []
        for day in days {
            let month = day.name.map { String($0.prefix(7)) }
            if months.last?.name != month || months.isEmpty { months.append(Group(name: month)) }
            months[months.count - 1].articles += day.articles
            months[months.count - 1].teasers += day.teasers
        }
        return months
    }

    /// A head and a line a group: name, count, bar; the longest bar stands for the greatest count.
    private func section(_ head: String, _ bars: [Bar], _ layout: Layout) -> [String] {
        guard let greatest = bars.map(\.count).max() else { return [] }
        let names = bars.map { truncated(sanitized($0.name), to: layout.width / 2) }
        let counts = bars.map { layout.wording.grouped($0.count) }
        let (nameWidth, countWidth) = (names.map(displayWidth).max()!, counts.map(displayWidth).max()!)
        let room = max(1, min(40, layout.width - nameWidth - countWidth - 6))
        return ["", layout.style.paint(head, .strong)]
            + bars.indices.map { row in
                let length = max(1, bars[row].count * room / max(1, greatest))
                return "  " + padded(names[row], to: nameWidth) + "  "
                    + padded(counts[row], to: countWidth, right: true) + "  "
                    + layout.style.paint(String(repeating: "█", count: length), .bar)
            }
    }
}

import TextAnalysis

/// The table of the stories that several articles tell.
struct StoriesTable {
    private let chronicle: Chronicle
    private let stories: [Story]
    private let layout: Layout
    private let axis: DayAxis?
    private let peak: Int

    init(_ chronicle: Chronicle, _ stories: [Story], _ layout: Layout) {
        (self.chronicle, self.stories, self.layout) = (chronicle, stories, layout)
        let axis = DayAxis(stories.flatMap { chronicle.days(of: $0.articles) }, limit: layout.width < 120 ? 14 : 31)
        self.axis = axis
        peak = stories.compactMap { axis?.counts(chronicle.days(of: $0.articles)).max() }.max() ?? 0
    }

    /// A column: its head, its cells, and whether they stand to the right.
    private struct Column {
        var head: String
        var cells: [String]
        var right = false
        var role: Style.Role?

        var width: Int { max(displayWidth(head), cells.map(displayWidth).max() ?? 0) }
    }

    /// The head, then each story in as many lines as its title takes, at most three.
    var lines: [String] {
        let leading = Column(head: "#", cells: stories.map { String($0.number) }, right: true, role: .accent)
        let trailing = trailingColumns
        let taken = leading.width + 2 + trailing.map { $0.width + 2 }.reduce(0, +)
        let room = max(10, layout.width - taken)
        let titles = stories.map { sanitized($0.title) }
        let longest = max(displayWidth(layout.wording.storyHead), titles.map(displayWidth).max() ?? 0)
        let keywordRoom = layout.width >= 120 ? min(40, room - min(longest, 80) - 2) : 0
        let keywords = keywordRoom >= 16 ? keywordRoom : nil
        let titleWidth = min(longest, keywords.map { room - $0 - 2 } ?? room)
        return [head(leading, titleWidth, trailing, keywords)]
            + stories.indices.flatMap { row in
                entry(row, wrapped(titles[row], to: titleWidth, limit: 3), leading, titleWidth, trailing, keywords)
            }
    }

    /// Numbers, days and bars, the least needed last to come in.
    private var trailingColumns: [Column] {
        let wording = layout.wording
        var columns = [
            Column(
                head: layout.width < 60 ? "n" : wording.articlesHead,
                cells: stories.map { wording.grouped($0.articles.count) }, right: true)
        ]
        if layout.width >= 60 {
            columns.append(
                Column(
                    head: wording.outletsHead,
                    cells: stories.map { $0.outlets.isEmpty ? "–" : wording.grouped($0.outlets.count) }, right: true)
            )
        }
        let years = chronicle.spansYears
        let days = stories.map { story in
            story.firstDay.map { wording.shortSpan($0, story.lastDay ?? $0, years: years) } ?? ""
        }
        if days.contains(where: { !$0.isEmpty }) { columns.append(Column(head: wording.daysHead, cells: days)) }
        if let axis, axis.bars > 1, layout.width >= 72 { columns.append(bars(axis)) }
        return columns
    }

    private func bars(_ axis: DayAxis) -> Column {
        let wording = layout.wording
        let head =
            axis.daysPerBar == 1
            ? wording.initials(from: axis.first, count: axis.bars)
            : fill(wording.daysABar, wording.count(axis.daysPerBar, wording.day))
        let cells = stories.map { sparkline(axis.counts(chronicle.days(of: $0.articles)), peak: peak) }
        return Column(head: head, cells: cells, role: .bar)
    }

    private func head(_ leading: Column, _ titleWidth: Int, _ trailing: [Column], _ keywords: Int?) -> String {
        var cells = [padded(leading.head, to: leading.width, right: true)]
        cells.append(padded(layout.wording.storyHead, to: titleWidth))
        cells += trailing.map { padded($0.head, to: $0.width, right: $0.right) }
        if keywords != nil { cells.append(layout.wording.keywordsHead) }
        return cells.map { layout.style.paint($0, .faint) }.joined(separator: "  ")
    }

    private func entry(
        _ row: Int, _ title: [String], _ leading: Column, _ titleWidth: Int, _ trailing: [Column], _ keywords: Int?
    ) -> [String] {
        let cell = { (column: Column) in
            let cell = padded(column.cells[row], to: column.width, right: column.right)
            return column.role.map { layout.style.paint(cell, $0) } ?? cell
        }
        let words = keywords.map { truncated(layout.names(stories[row].keywords, limit: 5), to: $0) }
        let first =
            [cell(leading), layout.style.paint(padded(title[0], to: titleWidth), .strong)] + trailing.map(cell)
            + (words.map { [layout.style.paint($0, .faint)] } ?? [])
        let indent = String(repeating: " ", count: leading.width + 2)
        return [first.joined(separator: "  ")] + title.dropFirst().map { indent + layout.style.paint($0, .strong) }
    }
}

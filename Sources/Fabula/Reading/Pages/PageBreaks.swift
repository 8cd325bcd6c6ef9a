/// Where pages begin in a text that holds several, as `cat a.txt b.txt` makes it.
///
/// A page begins where a head comes again. A title that is said twice around a date line is one wherever it stands below some
/// text. A title with a date that is said once, or a title said twice without a date, could be a comment too: it takes a link to
/// an outlet's page above it, which ended the page before, and one of its own below, or a report on what the title says.
struct PageBreaks {
    /// Indices of the lines that pages begin with, the first one 0.
    private(set) var starts = [0]
    /// The first line that may begin a page and was not believed to.
    private(set) var doubtful: Int?

    private let lines: [PageLine]
    private let dates: [Int]

    /// A head's place and how sure it is.
    private struct Head {
        var start, end: Int
        var isCertain: Bool
        /// Whether a list of tags stands in it.
        var hasTags = false
        var hasDate = true
    }

    /// The lines of each page, in order.
    var pages: [Range<Int>] {
        starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : lines.count) }
    }

    /// Looks for heads from the top down. O(n).
    init(_ lines: [PageLine]) {
        self.lines = lines
        dates = lines.indices.filter { Self.isDate(lines[$0]) }
        let heads = (datedHeads() + undatedHeads()).sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        guard !heads.isEmpty else { return }
        let marks = Marks(lines, dates: dates)
        var floor = 0
        for head in heads where head.start >= floor {
            // A page has more than a head.
            if marks.nextText[starts.last!] >= head.start {
                floor = max(floor, head.end)
            } else if head.isCertain || isConfirmed(head, marks) {
                starts.append(head.start)
                floor = head.end
            } else if doubtful == nil, head.hasDate, lines[head.start].wordCount >= 4,
                Chatter.headlineScore(lines[head.start].text) < 0.75
            {
                doubtful = head.start
            }
        }
    }

    // MARK: Heads

    private func datedHeads() -> [Head] { dates.compactMap { headBefore($0) ?? headAfter($0) } }

    /// `title [title] [tags] date [title]`
    private func headBefore(_ date: Int) -> Head? {
        var weak: Head?
        for title in stride(from: date - 1, through: max(0, date - 3), by: -1) {
            let between = title + 1..<date
            guard between.allSatisfy({ PageHead.isTagList(lines[$0]) || PageHead.byline(lines[$0]) != nil }) else {
                break
            }
            guard isTitle(lines[title]) else { continue }
            var start = title
            while start > 0, title - start < 3, PageHead.sameTitle(lines[start - 1], lines[title]) { start -= 1 }
            let end = (date + 1..<min(date + 3, lines.count)).last { PageHead.sameTitle(lines[$0], lines[title]) }
            if start < title || end != nil {
                return Head(start: start, end: (end ?? date) + 1, isCertain: true)
            }
            let hasTags = between.contains { lines[$0].text.contains(", ") }
            if weak == nil || hasTags { weak = Head(start: title, end: date + 1, isCertain: false, hasTags: hasTags) }
        }
        return weak
    }

    /// `[tags] date title [title]`
    private func headAfter(_ date: Int) -> Head? {
        guard date + 1 < lines.count, isTitle(lines[date + 1]) else { return nil }
        let hasTags = date > 0 && PageHead.isTagList(lines[date - 1]) && lines[date - 1].text.contains(", ")
        let isCertain = date + 2 < lines.count && PageHead.sameTitle(lines[date + 1], lines[date + 2])
        return Head(start: hasTags ? date - 1 : date, end: date + 2, isCertain: isCertain, hasTags: hasTags)
    }

    /// A title twice, one under the other, and no date near it; certain where it comes a third time below its tags.
    private func undatedHeads() -> [Head] {
        var heads: [Head] = []
        for index in lines.indices.dropFirst()
        where lines[index].key == lines[index - 1].key && isTitle(lines[index])
            && (heads.last?.end ?? 0) < index
        {
            let again = index + 2
            let isCertain =
                again < lines.count && lines[again].key == lines[index].key && PageHead.isTagList(lines[again - 1])
            heads.append(
                Head(start: index - 1, end: isCertain ? again + 1 : index + 1, isCertain: isCertain, hasDate: false))
        }
        return heads
    }

    private func isTitle(_ line: PageLine) -> Bool {
        (2...30).contains(line.wordCount) && line.letters >= 10 && line.text.utf8.count <= 400
            && !line.text.hasSuffix(".") && !Self.isDate(line)
    }

    private static func isDate(_ line: PageLine) -> Bool {
        guard line.text.utf8.count <= 120, line.text.utf8.contains(where: { $0 &- 0x30 < 10 }) else { return false }
        return PageDate.parse(line.text) != nil
    }

    // MARK: Evidence around a head

    /// The page above has its link, and this one has tags or its own link before another date; or what follows reports on
    /// what the title says.
    private func isConfirmed(_ head: Head, _ marks: Marks) -> Bool {
        guard head.end < lines.count else { return false }
        let isAfterLink = marks.nextLink[starts.last!] < head.start
        if isAfterLink, head.hasTags || marks.nextLink[head.end] < marks.nextDate[head.end] { return true }
        return reportsOn(lines[head.start], lines[head.end])
    }

    private func reportsOn(_ title: PageLine, _ text: PageLine) -> Bool {
        guard !title.isCut, text.wordCount >= 12, Chatter.headlineScore(title.text) < 0.75,
            Chatter.score(text.text) < 0.5
        else { return false }
        let words = { (line: PageLine) in Set(SeamWindow(line.text).words.filter(\.isContent).map(\.stem)) }
        return words(title).intersection(words(text)).count >= 2
    }

    /// For each line the index of the first line from there on that is of a kind; the number of lines where there is none.
    private struct Marks {
        var nextLink, nextText, nextDate: [Int]

        init(_ lines: [PageLine], dates: [Int]) {
            let none = Array(repeating: lines.count, count: lines.count)
            (nextLink, nextText, nextDate) = (none, none, none)
            for date in dates { nextDate[date] = date }
            for index in lines.indices.reversed() {
                if SourceLine(lines[index].text)?.leadsOn == true { nextLink[index] = index }
                if nextLink[index] == index || Self.isText(lines[index]) { nextText[index] = index }
                guard index + 1 < lines.count else { continue }
                nextLink[index] = min(nextLink[index], nextLink[index + 1])
                nextText[index] = min(nextText[index], nextText[index + 1])
                nextDate[index] = min(nextDate[index], nextDate[index + 1])
            }
        }

        /// A paragraph rather than a title: long, or ending as sentences do.
        private static func isText(_ line: PageLine) -> Bool {
            guard line.wordCount >= 12, let last = line.text.last else { return false }
            return line.wordCount > 30 || ".…»”\"".contains(last)
        }
    }
}

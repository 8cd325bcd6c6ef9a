/// Where the article of a page ends and comments and teasers begin.
extension PageLayout {
    /// The first line after the article.
    func articleEnd(_ sources: [Int: SourceLine]) -> Int {
        let link = sources.filter { $0.value.leadsOn }.keys.min()
        let teaser = teasers.keys.min()
        if let link, link < teaser ?? lines.count { return link }
        let limit = min(teaser ?? lines.count, whole.lines.first ?? lines.count)
        return firstComment(before: limit, hasMarks: teaser != nil)
    }

    /// Without a link to the article its end must be heard: the first chatty line after the first paragraph.
    private func firstComment(before limit: Int, hasMarks: Bool) -> Int {
        guard isDump else { return limit }
        let body = (0..<limit).filter { !head.contains($0) }
        // What the whole article leaves out behind the last thing it says again is none of it.
        if let last = body.last(where: { whole.covers(lines[$0]) }) { return last + 1 }
        let enough = hasMarks ? 2 : 2.75
        var start = body.dropFirst().first { isDistinct($0) && Chatter.score(lines[$0].text) >= enough } ?? limit
        guard hasMarks else { return start }
        // Quieter comments stand in one run up to it, or to the first teaser.
        for index in body.dropFirst().reversed() where index < start {
            guard Chatter.score(lines[index].text) >= 1 || Self.isRemark(lines[index]) else { break }
            start = index
        }
        return start
    }

    /// Short and without a full stop: paragraphs end with one, and a subheading has a paragraph below it.
    private static func isRemark(_ line: PageLine) -> Bool {
        guard line.wordCount <= 15, let last = line.text.last else { return false }
        return !".:»”\"'’…".contains(last)
    }

    /// A whole article that repeats nothing, because the page shows only a summary or nothing before it: the page's last long
    /// paragraph, if it reports and speaks of what the title says.
    mutating func findUncoveredWhole() {
        guard isDump, whole.lines.isEmpty, end < lines.count else { return }
        let rest = (end..<lines.count).filter { isDistinct($0) && teasers[$0] == nil }
        guard let last = rest.last(where: { !Boilerplate.isLine(lines[$0].text) }), lines[last].wordCount >= 50 else {
            return
        }
        let text = lines[last].text
        let title = Set(SeamWindow(head.title).words.filter(\.isContent).map(\.stem))
        let said = Set(SeamWindow(text).words.filter(\.isContent).map(\.stem))
        let shared = title.intersection(said).count
        guard Chatter.score(text) < 1, shared >= 2 || Boilerplate.tail(of: text) != nil else { return }
        whole.append(last, lines)
    }
}

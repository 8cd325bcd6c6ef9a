/// Reads an aggregator's page dump: an article with what stood around it on the page.
///
/// Such a dump gives the title up to three times, tags, a date, a description that is cut, some paragraphs, a link to the
/// outlet's own page, readers' comments, teasers of other articles whose headlines are glued to their first words, and often the
/// whole article again as one paragraph with a newsletter's offer behind it. A plain text (title line, paragraphs) is read too.
///
/// Each piece of the page that is not blank ends up in an article (title, text, tags, date, outlet) or among the dropped passages.
/// Runs of spaces, no-break spaces and invisible characters are not kept.
public enum PageReader {
    /// Reads a page. Never fails: what is missing or odd becomes a finding (`empty-page`, `no-title`, `no-date`, `bad-date`).
    ///
    /// The article's text is the whole article where the page gives it, else the description and the paragraphs. A teaser has no
    /// publication time of its own: its ``Article/seen`` is the page's. O(n) in the length of the text.
    ///
    /// - Parameters:
    ///   - text: The page, decoded; any line ends.
    ///   - file: The page's name as it shall stand in origins.
    public static func read(_ text: String, file: String) -> Harvest {
        let lines = PageLine.lines(of: text)
        guard !lines.isEmpty else {
            var harvest = Harvest()
            harvest.findings.append(
                Finding(
                    .warning, "empty-page", "The page holds no text: nothing was read from it.",
                    at: Origin(file: file, line: 1))
            )
            return harvest
        }
        return PageHarvest(PageLayout(lines), file: file).harvest
    }
}

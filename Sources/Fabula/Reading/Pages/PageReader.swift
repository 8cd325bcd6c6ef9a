/// Reads an aggregator's page dump: an article with what stood around it on the page.
///
/// Such a dump gives the title up to three times, tags, a date, a description that is cut, some paragraphs, a link to the
/// outlet's own page, readers' comments, teasers of other articles whose headlines are glued to their first words, and often the
/// whole article again as one paragraph with a newsletter's offer behind it. A plain text (title line, paragraphs) is read too.
///
/// Each piece of the page that is not blank ends up in an article (title, text, tags, date, outlet) or among the dropped passages.
/// Runs of spaces, no-break spaces and invisible characters are not kept.
public enum PageReader {
    /// Reads a page, or several that stand one after the other in one text. Never fails: what is missing or odd becomes a finding
    /// (`empty-page`, `no-title`, `no-date`, `bad-date`, `no-seam`, `unwrapped`, `cut-lines`, `one-page`).
    ///
    /// The article's text is the whole article where the page gives it, else the description and the paragraphs. A teaser has no
    /// publication time of its own: its ``Article/seen`` is the page's. O(n) in the length of the text.
    ///
    /// - Parameters:
    ///   - text: The page, decoded; any line ends.
    ///   - file: The page's name as it shall stand in origins.
    public static func read(_ text: String, file: String) -> Harvest {
        var lines = PageLine.lines(of: text)
        var harvest = Harvest()
        let find = { (severity: Finding.Severity, code: String, line: Int, message: String) in
            harvest.findings.append(Finding(severity, code, message, at: Origin(file: file, line: line)))
        }
        if lines.isEmpty { find(.warning, "empty-page", 1, "The page holds no text: nothing was read from it.") }
        if let wrap = HardWrap(lines) {
            if wrap.isWithinWords {
                find(.warning, "cut-lines", 1, "Lines are cut within words at column \(wrap.width): teasers are lost.")
            } else {
                find(.note, "unwrapped", 1, "Lines are cut at column \(wrap.width): full ones were joined to the next.")
                lines = wrap.joined(lines)
            }
        }
        let breaks = PageBreaks(lines)
        if let doubtful = breaks.doubtful {
            find(
                .warning, "one-page", lines[doubtful].number,
                "Perhaps another page begins here: it was read as part of the one above. Put each in a file of its own."
            )
        }
        for page in breaks.pages where !page.isEmpty {
            harvest.append(
                PageHarvest(PageLayout(Array(lines[page])), file: file, isFirst: page.lowerBound == 0).harvest)
        }
        return harvest
    }
}

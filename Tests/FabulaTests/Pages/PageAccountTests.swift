import Fabula
import Testing

/// Nothing on a page gets lost: what is in no article is among the dropped passages.
struct PageAccountTests {
    /// Letters and digits of a page against those of what was read from it; the date is read into a number.
    @Test(arguments: PageSample.all)
    func everyLetterIsAccountedFor(_ sample: PageSample) {
        let harvest = sample.read()
        var kept = harvest.dropped.map(\.text)
        for article in harvest.articles {
            kept += [article.title, article.text] + article.tags + article.other.map(\.value)
            if article.kind == .teaser, let source = article.source { kept.append(source) }
        }
        var open = counts(sample.page)
        for (letter, count) in counts(kept.joined()) { open[letter, default: 0] -= count }
        let lost = open.filter { $0.value > 0 }.reduce(0) { $0 + $1.value }
        let gained = open.filter { $0.value < 0 }.reduce(0) { $0 - $1.value }
        #expect(lost <= 40, "the date line")
        #expect(gained == 0)
    }

    private func counts(_ text: String) -> [Character: Int] {
        var counts: [Character: Int] = [:]
        for c in text.precomposed where c.isLetter || c.isNumber { counts[c, default: 0] += 1 }
        return counts
    }

    /// The same page with other line ends, blanks and composition gives the same articles.
    @Test(arguments: PageSample.all)
    func typographyDoesNotMatter(_ sample: PageSample) {
        let plain = sample.read()
        for other in [
            sample.page.replacing("\n", with: "\r\n"), "\u{feff}" + sample.page,
            sample.page.replacing(" ", with: "\u{a0}"), sample.page.decomposed,
            sample.page.replacing("\n\n", with: "\n"),
        ] {
            let harvest = PageReader.read(other, file: sample.name)
            #expect(harvest.articles.map(PageSample.Item.init) == plain.articles.map(PageSample.Item.init))
            #expect(harvest.dropped.map(\.text) == plain.dropped.map(\.text))
        }
    }
}

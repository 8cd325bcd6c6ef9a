import Fabula
import Testing

/// Nothing on a page gets lost: what is in no article is among the dropped passages.
struct PageAccountTests {
    /// Letters and digits of a page against those of what was read from it; the date is read into a number.
    @Test(arguments: PageSample.all)
    func everyLetterIsAccountedFor(_ sample: PageSample) {
        let account = PageAccount(of: sample.page, in: sample.read())
        #expect(account.lost <= 40, "the date line")
        #expect(account.gained == 0)
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

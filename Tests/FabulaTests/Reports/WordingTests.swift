import Fabula
import Testing
import TextAnalysis

struct WordingTests {
    private let second = Day(year: 2021, month: 12, day: 2)!

    @Test func datesAreWrittenOut() {
        #expect(Wording.english.date(second) == "Thursday 2 December 2021")
        #expect(Wording.french.date(second) == "jeudi 2 décembre 2021")
        #expect(Wording.french.date(second - 1) == "mercredi 1er décembre 2021")
        #expect(Wording.french.date(second, precision: .month) == "décembre 2021")
        #expect(Wording.english.date(second, precision: .year) == "2021")
    }

    @Test func spansSayEachPartOnce() {
        #expect(Wording.english.span(second, second) == "2 December 2021")
        #expect(Wording.english.span(second - 1, second + 2) == "1–4 December 2021")
        #expect(Wording.english.span(second - 2, second) == "30 November – 2 December 2021")
        #expect(Wording.english.span(second, second + 31) == "2 December 2021 – 2 January 2022")
        #expect(Wording.french.shortSpan(second - 1, second, years: false) == "1–2 déc.")
        #expect(Wording.english.shortSpan(second, second + 31, years: true) == "2 Dec 2021–2 Jan 2022")
    }

    @Test(arguments: [
        ("nl", "donderdag 2 december 2021", "december 2021", "30 november – 2 december 2021", "1–2 dec. 2021"),
        ("de", "Donnerstag, 2. Dezember 2021", "Dezember 2021", "30. November – 2. Dezember 2021", "1.–2. Dez. 2021"),
        (
            "es", "jueves 2 de diciembre de 2021", "diciembre de 2021", "30 de noviembre – 2 de diciembre de 2021",
            "1–2 dic. 2021"
        ),
    ])
    func datesInOtherLanguages(language: String, day: String, month: String, span: String, short: String) throws {
        let wording = try #require(Wording.timelines(in: language))
        #expect(wording.date(second) == day)
        #expect(wording.date(second, precision: .month) == month)
        #expect(wording.span(second - 2, second) == span)
        #expect(wording.shortSpan(second - 1, second, years: true) == short)
    }

    @Test(arguments: [
        ("fr_BE.UTF-8", "déc."), ("fr", "déc."), ("FR", "déc."), ("frr_DE", "Dec"), ("", "Dec"), ("C", "Dec"),
    ])
    func localeChoosesTheLanguage(locale: String, december: String) {
        #expect(Wording(locale: locale).shortSpan(second, second, years: false) == "2 " + december)
    }

    @Test func thousandsAreSetApart() {
        #expect(
            [0, 999, 1000, 1_234_567, -1000].map(Wording.english.grouped) == [
                "0", "999", "1,000", "1,234,567", "-1,000",
            ])
        #expect(Wording.french.grouped(7000) == "7\u{202F}000")
    }
}

struct DayAxisTests {
    private let monday = Day(year: 2021, month: 11, day: 29)!

    @Test func aBarADayWhereTheyFit() throws {
        let days = [monday, monday + 3, monday + 3, monday + 6]
        let axis = try #require(DayAxis(days, limit: 14))
        #expect((axis.daysPerBar, axis.bars) == (1, 7))
        #expect(axis.counts(days) == [1, 0, 0, 2, 0, 0, 1])
    }

    @Test func severalDaysABarWhereTheyDoNot() throws {
        let days = (0..<100).map { monday + $0 }
        let axis = try #require(DayAxis(days, limit: 14))
        #expect(axis.bars <= 14)
        #expect(axis.counts(days).reduce(0, +) >= 98)
        #expect(DayAxis([], limit: 14) == nil)
    }

    /// One article dated 1970 among hundreds of a week leaves the week readable.
    @Test func aStrayDateDoesNotPressTheRest() throws {
        let days = (0..<300).map { monday + $0 % 7 } + [Day(number: 0)]
        #expect(try #require(DayAxis(days, limit: 14)).bars == 7)
    }

    @Test func heightsAreCountsUpToEight() {
        #expect(sparkline([0, 1, 2, 8], peak: 8) == "·▁▂█")
        #expect(sparkline([1, 50, 100], peak: 100) == "▁▄█")
        #expect(sparkline([3], peak: 3) == "▃")
    }
}

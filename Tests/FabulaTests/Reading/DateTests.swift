import Fabula
import Testing

struct DateTests {
    @Test(arguments: [
        // ISO 8601
        ("2021-12-02T15:23:00Z", "2021-12-02T15:23:00Z"),
        ("2021-12-02T15:23:00", "2021-12-02T15:23:00"),
        ("2021-12-02 15:23:00", "2021-12-02T15:23:00"),
        ("2021-12-02T15:23", "2021-12-02T15:23:00"),
        ("2021-12-02t15:23:00z", "2021-12-02T15:23:00Z"),
        ("2021-12-02T15:23:00+01:00", "2021-12-02T15:23:00+01:00"),
        ("2021-12-02T15:23:00+0100", "2021-12-02T15:23:00+01:00"),
        ("2021-12-02T15:23:00+01", "2021-12-02T15:23:00+01:00"),
        ("2021-12-02 15:23:00 -03:30", "2021-12-02T15:23:00-03:30"),
        ("2021-12-02T15:23:00.123Z", "2021-12-02T15:23:00Z"),
        ("2021-12-02T15:23:00,123456+01:00", "2021-12-02T15:23:00+01:00"),
        ("2021-12-02T24:00:00", "2021-12-03T00:00:00"),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"),
        ("20211202T152300Z", "2021-12-02T15:23:00Z"),
        ("2021-12-02", "2021-12-02"), ("  2021-12-02\n", "2021-12-02"), ("2021-12", "2021-12"), ("2021", "2021"),
        ("2021/12/02", "2021-12-02"), ("2021/12/02 15:23", "2021-12-02T15:23:00"), ("2021.12.02", "2021-12-02"),
        ("2021-12-02 15:23:00 UTC", "2021-12-02T15:23:00Z"), ("2021-12-02 3:23 PM", "2021-12-02T15:23:00"),
        ("2021-12-02 15:23:00 CET", "2021-12-02T15:23:00+01:00"),
        // RFC 822
        ("Thu, 02 Dec 2021 15:23:00 +0100", "2021-12-02T15:23:00+01:00"),
        ("Thu, 2 Dec 2021 15:23:00 GMT", "2021-12-02T15:23:00Z"),
        ("02 Dec 21 15:23 EST", "2021-12-02T15:23:00-05:00"), ("02 Dec 99 15:23 UT", "1999-12-02T15:23:00Z"),
        ("Thu, 02 Dec 2021 15:23:00 EDT", "2021-12-02T15:23:00-04:00"),
        ("Thu, 02-Dec-2021 15:23:00 GMT", "2021-12-02T15:23:00Z"),
        ("Thu Dec  2 15:23:00 2021", "2021-12-02T15:23:00"),
        ("Thu Dec 02 2021 15:23:00 GMT+0100 (CET)", "2021-12-02T15:23:00+01:00"),
        ("jeu., 02 déc. 2021 15:23:00 +0100", "2021-12-02T15:23:00+01:00"),
        // Numbers, day first
        ("02-12-21 15:23:00", "2021-12-02T15:23:00"), ("12-2-2021 9:05", "2021-02-12T09:05:00"),
        ("02/12/2021", "2021-12-02"), ("02.12.2021 15:23", "2021-12-02T15:23:00"),
        ("2/12/2021 15h23", "2021-12-02T15:23:00"),
        ("12/31/2021", "2021-12-31"), ("31/12/2021", "2021-12-31"), ("02/12/2021 - 15:23", "2021-12-02T15:23:00"),
        ("15:23 - 02.12.2021", "2021-12-02T15:23:00"), ("2. 12. 2021", "2021-12-02"), ("12/2021", "2021-12"),
        ("29/02/2020", "2020-02-29"),
        // French
        ("2 décembre 2021 à 15h23", "2021-12-02T15:23:00"), ("jeudi 2 décembre 2021", "2021-12-02"),
        ("Publié le jeudi 2 décembre 2021 à 15:23", "2021-12-02T15:23:00"), ("1er août 2021", "2021-08-01"),
        ("2 DÉCEMBRE 2021", "2021-12-02"), ("2 de\u{301}cembre 2021", "2021-12-02"),
        ("le 2 déc. 2021 à 9h", "2021-12-02T09:00:00"),
        ("décembre 2021", "2021-12"), ("mar. 30 nov. 2021", "2021-11-30"),
        ("2\u{A0}décembre\u{A0}2021 à 15\u{A0}h\u{A0}23", "2021-12-02T15:23:00"),
        ("2 févr. 2021", "2021-02-02"),
        // Dutch
        ("2 december 2021 15:23", "2021-12-02T15:23:00"), ("do 2 dec 2021 om 15u23", "2021-12-02T15:23:00"),
        ("donderdag 2 december 2021 om 15.23 uur", "2021-12-02T15:23:00"), ("3 maart 2021", "2021-03-03"),
        // German
        ("2. Dezember 2021", "2021-12-02"), ("Donnerstag, 2. Dezember 2021, 15:23 Uhr", "2021-12-02T15:23:00"),
        ("5. März 2021 um 9 Uhr", "2021-03-05T09:00:00"),
        // Spanish
        ("2 de diciembre de 2021", "2021-12-02"), ("jueves, 2 de diciembre de 2021 a las 15:23", "2021-12-02T15:23:00"),
        // English
        ("December 2, 2021 3:23 PM", "2021-12-02T15:23:00"), ("Dec 2, 2021", "2021-12-02"),
        ("2nd December 2021", "2021-12-02"),
        ("Dec. 2, 2021 at 12:05 a.m.", "2021-12-02T00:05:00"),
        ("May 1, 2021 12:00 p.m. EDT", "2021-05-01T12:00:00-04:00"),
        // Italian and Portuguese
        ("2 dicembre 2021", "2021-12-02"), ("2 de dezembro de 2021", "2021-12-02"),
        // Unix time and digits
        ("1638458580", "2021-12-02T15:23:00Z"), ("1638458580123", "2021-12-02T15:23:00Z"),
        ("1638458580.25", "2021-12-02T15:23:00Z"), ("1638458580123456", "2021-12-02T15:23:00Z"),
        ("20211202", "2021-12-02"), ("20211202152300", "2021-12-02T15:23:00"),
    ])
    func readsTimes(text: String, iso: String) {
        #expect(TimestampParser.parse(text)?.iso == iso)
    }

    @Test(arguments: [
        "", " ", "-", "hier", "il y a 2 heures", "31 avril 2021", "31/04/2021", "2021-13-01", "2021-02-29",
        "20211-12-02",
        "2 décembre 20211", "2021-12-02T25:00:00", "2021-12-02T15:60:00", "0000-00-00 00:00:00", "32/13/2021",
        "1699-12-31",
        "2101-01-01", "2 décembre", "décembre", "12", "12345", "99999999999999999999", "Dec 2, 2021 foo", "2021-12-02T",
        "2021-12-02T15:23:00+99:00", "13:00 PM", "2/12", "1/2/3/4", "12:30", "2021-12-02T15:23:0", "²/12/2021",
        "99999999",
    ])
    func refusesWhatIsNoDate(text: String) {
        #expect(TimestampParser.parse(text) == nil)
    }

    @Test func monthFirstOnlyDecidesWhereBothCanBe() {
        #expect(TimestampParser.parse("02/12/2021", order: .monthFirst)?.iso == "2021-02-12")
        #expect(TimestampParser.parse("25/12/2021", order: .monthFirst)?.iso == "2021-12-25")
        #expect(TimestampParser.parse("2021-12-02", order: .monthFirst)?.iso == "2021-12-02")
        #expect(TimestampParser.parse("2 décembre 2021", order: .monthFirst)?.iso == "2021-12-02")
    }

    /// Whatever is printed is read back as it was, for random times of all precisions.
    @Test func readsBackWhatIsPrinted() {
        var random = SplitMix(seed: 7)
        for _ in 0..<2000 {
            let wallClock = Int64.random(in: -8_000_000_000...4_000_000_000, using: &random)
            let offset = Bool.random(using: &random) ? nil : Int.random(in: -56...56, using: &random) * 900
            let time = Timestamp(wallClock: wallClock, offset: offset, precision: .second)
            #expect(TimestampParser.parse(time.iso) == time)
        }
    }

    /// No bytes crash the parser, and whatever it accepts is a publication date.
    @Test func survivesRandomText() {
        var random = SplitMix(seed: 11)
        let alphabet = Array("0123456789-/:. +TZhàdecjeu,()\u{A0}".utf8)
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...24, using: &random)
            let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random)! }
            if let time = TimestampParser.parse(bytes) {
                #expect(TimestampParser.years.contains(time.day.components.year))
            }
        }
    }
}

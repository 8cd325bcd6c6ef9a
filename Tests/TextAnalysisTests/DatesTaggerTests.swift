import Foundation
import Testing
import TextAnalysis

struct DatesTaggerTests {
    private let french = DateTagger(language: .fr)

    @Test func mentionsSayHowTheyNameTheDayAndByWhichWords() throws {
        let text =
            "Élu jeudi dernier, il a rappelé mercredi soir le vote du 1er mai 2020, reporté la veille; il partira dans trois jours."
        let mentions = french.tag(text, anchor: thursday).mentions
        let bytes = Array(text.utf8)
        let words = mentions.map { String(decoding: bytes[$0.words], as: UTF8.self) }
        #expect(words == ["jeudi dernier", "mercredi soir", "1er mai 2020", "la veille", "dans trois jours"])
        #expect(mentions.map(\.form) == [.weekday, .weekday, .explicit, .relative, .relative])
        #expect(mentions.map(\.start.iso) == ["2021-11-25", "2021-12-01", "2020-05-01", "2020-04-30", "2021-12-05"])
        #expect(mentions.first?.direction == .past && mentions.last?.direction == .future)
    }

    @Test func withoutAnchorOnlyDatesWithAYearAreFound() {
        let text = "Jeudi, le 2 décembre, hier, en mai, puis le 3 mars 2020, la veille, et en 2019, dans deux jours."
        #expect(notation(of: french.tag(text, anchor: nil)) == "2020-03-03 2020-03-02 2019")
    }

    @Test func theDayBeforeCountsFromTheDateNamedBefore() {
        let cases = [
            "Il est venu le 20 novembre; la veille, il dormait.": "2021-11-20 2021-11-19",
            "Il est venu le 20 novembre. La veille, il dormait.": "2021-11-20 2021-11-19",
            "Il est venu le 20 novembre. Il pleuvait. La veille, il dormait.": "2021-11-20 2021-12-01",
        ]
        for (text, dates) in cases { #expect(notation(of: french.tag(text, anchor: thursday)) == dates) }
    }

    @Test func aDateWithoutYearIsNearTheAnchor() {
        let newYear = Day(year: 2022, month: 1, day: 3)!
        #expect(notation(of: french.tag("Le 28 décembre, en décembre", anchor: newYear)) == "2021-12-28 2021-12")
        let december = Day(year: 2021, month: 12, day: 28)!
        #expect(notation(of: french.tag("Le 3 janvier, en janvier", anchor: december)) == "2022-01-03 2022-01")
        #expect(notation(of: french.tag("Le 29 février", anchor: december)) == "2020-02-29")
    }

    @Test func accentsMayBeDecomposedOrMissing() {
        for text in ["le 2 décembre 2021", "le 2 de\u{301}cembre 2021", "LE 2 DÉCEMBRE 2021", "le 2 decembre 2021"] {
            #expect(notation(of: french.tag(text, anchor: nil)) == "2021-12-02")
        }
    }

    /// The present tense is said of the next three days, and of what is over.
    @Test func aPresentTenseReachesThreeDaysAhead() {
        let tagger = DateTagger(language: .nl)
        let days = ["vrijdag", "zondag", "maandag", "dinsdag"].map { name in
            tagger.tag("De ontmijners maken het tuig \(name) onschadelijk.", anchor: thursday).mentions[0].start
                - thursday
        }
        #expect(days == [1, 3, -3, -2])
    }

    @Test func everyWeekdayOfEveryAnchorIsAtMostSixDaysBefore() {
        let names = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        for shift in 0..<7 {
            for (index, name) in names.enumerated() {
                let anchor = thursday + shift
                let past = french.tag("Il est venu \(name).", anchor: anchor).mentions[0].start
                let future = french.tag("Il viendra \(name).", anchor: anchor).mentions[0].start
                #expect(past.weekday == index + 1 && (0...6).contains(anchor - past))
                #expect(future.weekday == index + 1 && (0...6).contains(future - anchor))
            }
        }
    }

    @Test(arguments: Language.allCases.map(Optional.some) + [nil])
    func anyBytesAreReadWithoutHarm(language: Language?) {
        let tagger = DateTagger(language: language)
        let splitter = SentenceSplitter(language: language)
        var random = SplitMix64(state: 11)
        let scraps = [
            "2", "31", "02", "12", "2021", "99999999999999999999", "/", ".", "-", "–", ",", " ", " ", " ", "décembre",
            "Dec",
            "Dezember", "mai", "May", "jeudi", "Thursday", "Donnerstag", "jueves", "la", "veille", "il y a", "trois",
            "ago",
            "jours", "days", "last", "dernier", "ce", "fin", "au", "et", "er", "th", "\u{301}", "'", "\n", "\u{FFFD}",
            "é",
        ]
        for _ in 0..<3_000 {
            var bytes = (0..<Int.random(in: 0..<14, using: &random)).flatMap { _ in
                Array(scraps.randomElement(using: &random)!.utf8)
            }
            if let index = bytes.indices.randomElement(using: &random) {
                bytes[index] = UInt8.random(in: 0...255, using: &random)
            }
            bytes.withUnsafeBufferPointer { buffer in
                let tagging = tagger.tag(buffer, sentences: splitter.sentences(in: buffer), anchor: thursday)
                var end = 0
                for mention in tagging.mentions {
                    #expect(mention.start <= mention.end)
                    #expect(mention.words.lowerBound >= end && mention.words.upperBound <= bytes.count)
                    end = mention.words.upperBound
                }
            }
        }
    }

    /// A fifth of a second is what a linear scan needs without optimisation, ten times that with a sanitizer; a quadratic
    /// one would need twenty seconds, and many times that with a sanitizer.
    @Test func longRunsOfDateWordsAreReadInLinearTime() {
        for scrap in [
            "la veille ", "2 ", "jeudi ", "2 au ", "mercredi bloqueront ", "02/12/2021/", "il y a ", "M. ", "\".",
        ] {
            let text = String(repeating: scrap, count: 40_000 / scrap.utf8.count)
            let start = Self.processorTime()
            _ = french.tag(text, anchor: thursday)
            #expect(Self.processorTime() - start < 8, "\(scrap)")
        }
    }

    /// A sentence of any length is read piece by piece; all that is lost is a date that stands across two pieces.
    @Test func datesOfAnEndlessSentence() {
        let text = String(repeating: "le 3 mai 2021, ", count: 20_000)
        let words = french.tag(text, anchor: thursday).mentions.map(\.words)
        let pieces = 5 * 20_000 / 16_384 + 1
        #expect(words.count { $0.count == "3 mai 2021".utf8.count } >= 20_000 - pieces)
        #expect(zip(words, words.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }

    /// Seconds of this thread on a processor, whatever else the machine does.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

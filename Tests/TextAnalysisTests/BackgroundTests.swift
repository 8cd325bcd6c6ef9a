import Foundation
import Testing
import TextAnalysis

/// Expected values are those of ../shared/score/reference_stories.py, `background(language, Terms(language))`, with
/// wordfreq 3.1.1. A stored value is within 2.5 % of them.
struct BackgroundTests {
    @Test(arguments: [
        (Language.fr, "grev", 8.1357), (.fr, "bruxel", 11.5254), (.nl, "staking", 2.0547), (.nl, "stak", 5.0615),
        (.en, "strike", 16.1485), (.en, "brexit", 1.3187), (.de, "haus", 98.558), (.de, "regier", 38.543),
        (.es, "huelg", 5.3605), (.es, "gobiern", 122.46),
    ])
    func wordsHaveTheFrequencyOfTheirStem(language: Language, stem: String, expected: Float) {
        #expect(abs(Background(language: language).wordFrequency(stem.utf8) / expected - 1) < 0.025)
    }

    @Test(arguments: [
        (Language.fr, "le", 3642.3), (.fr, "macron", 14.827), (.fr, "ete", 328.75), (.fr, "keolis", 0.11432),
        (.nl, "de", 6685.6), (.nl, "wever", 0.66224), (.en, "london", 37.969), (.de, "berlin", 95.412),
        (.es, "madrid", 45.728), (.es, "nino", 25.613),
    ])
    func namesHaveTheFrequencyOfTheirFoldedForm(language: Language, form: String, expected: Float) {
        #expect(abs(Background(language: language).nameFrequency(form.utf8) / expected - 1) < 0.025)
    }

    @Test(arguments: Language.allCases)
    func rareTermsAndStopWordsAreNotThere(language: Language) {
        let background = Background(language: language)
        #expect(background.nameFrequency("zzyzxq".utf8) == 0 && background.nameFrequency("".utf8) == 0)
        let stopWord = [Language.fr: "dans", .nl: "het", .en: "the", .de: "und", .es: "para"][language]!
        // "Dans" is no stop word but the stem of "danser".
        #expect(background.nameFrequency(stopWord.utf8) > 500 && background.wordFrequency(stopWord.utf8) < 50)
        #expect(background.entryCounts.words > 30_000 && background.entryCounts.names > background.entryCounts.words)
        #expect(background.byteCount > 5 * (background.entryCounts.words + background.entryCounts.names))
    }

    @Test func termsOfACorpusHaveTheBackgroundOfTheirLanguages() {
        let languages: [Language?] = [.fr, .fr, .fr, .en, nil, nil]
        let analysis = analyze(languages.map { DocumentText(text: "Chicago", language: $0) }, threads: 1)
        let french = Background(language: .fr)
        let english = Background(language: .en)
        let name = 0.75 * french.nameFrequency("chicago".utf8) + 0.25 * english.nameFrequency("chicago".utf8)
        #expect(abs(analysis.names.background[0] - name) < 1e-4 * name)
        // Most frequent first: fr (3), nil (2), en (1).
        #expect(
            analysis.words.background == [
                french.wordFrequency("chicago".utf8), 0, english.wordFrequency("chicago".utf8),
            ])
        #expect(analysis.words.population == [3, 2, 1])
    }
}

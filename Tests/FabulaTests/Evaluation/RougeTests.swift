import Fabula
import Testing
import TextAnalysis

/// What ROUGE-1.5.5 counts.
struct RougeTests {
    @Test(arguments: [
        ("The protesters went to Tahrir-Square.", ["protest", "tahrir", "squar"]),
        ("Children's lives: 3,500 U.N. aid-workers", ["child", "life", "3", "500", "aid", "worker"]),
        ("DéFI says « non » – naïve", ["fi", "na", "ve"]), ("a < b and all behind it\nbut this line", ["line"]),
        ("It was what they had been", []), ("", []), ("trekking revved", ["trek", "rev"]),
        ("\u{212A}elvin", ["kelvin"]), ("oil oil spills", ["oil", "oil", "spill"]),
    ])
    func tokens(sentence: String, expected: [String]) {
        let tokenizer = RougeTokenizer()
        #expect(tokenizer.tokens(of: sentence) == expected)
    }

    /// Marks are no words where they are a piece of the row of ASCII marks; case and accents tell words apart.
    @Test func wordsOfTheAlignment() {
        let words = CountedTimeline.words(of: "The , the () -- '' ./ \u{1C}caf\u{E9} cafe\u{301}\u{A0}``")
        #expect(words.count == 7)
        #expect(words[0] != words[1])
        #expect(
            words[4] != words[5], "composed and decomposed letters are two words, as they are two runs of code points")
    }

    /// The stemmer of 1980, not the later one, which keeps `generous` and `news` apart from `general` and `new`.
    @Test func porter() {
        let stemmer = PorterStemmer()
        for (word, stem) in [
            ("relational", "relat"), ("caresses", "caress"), ("flying", "fly"), ("generously", "gener"),
            ("dying", "dy"), ("news", "new"), ("", ""),
        ] { #expect(stemmer.stem(word) == stem) }
    }
}

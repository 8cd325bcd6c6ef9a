import Fabula

/// Texts that break careless writers.
let hostileTexts = [
    "", " ", "plain", "=1+1", "+33 2", "-5 degrés", "@SUM(A1)", "\t=1+1", "\r=1+1", "  =HYPERLINK(\"http://x\")",
    "＝1+1",
    "a,b;c\td", "say \"yes\"", "\"", "\"\"", "line\nbreak", "line\r\nbreak", "\n", "end\\", "back\\\"slash",
    "\u{1B}[31mred\u{1B}]0;title\u{07}", "\u{9B}31m", "nul\u{0}byte", "del\u{7F}", "\u{85}next",
    "sep\u{2028}para\u{2029}",
    "\u{202E}gnp.exe", "\u{2066}isolate\u{2069}", "שלום \u{200F}(עולם)", "e\u{301}te\u{301}", "日本語のニュース", "🇧🇪 👩‍👩‍👧‍👦 👍🏽 ☂️",
    String(repeating: "longword", count: 1250), String(repeating: "un mot ", count: 1500), "\u{FEFF}bom", "a\u{200B}b",
    String(repeating: "\u{301}", count: 200), "\u{10FFFF}\u{FFFD}", "<script>alert(1)</script>", "; ", "a; b",
]

/// Random texts over an alphabet that matters to writers.
struct RandomTexts {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Steele, Lea & Flood 2014 ("SplitMix").
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func text(upTo length: Int = 12) -> String {
        let alphabet: [Unicode.Scalar] = [
            "a", "é", "日", "🚄", "\u{301}", "\u{200D}", " ", " ", ",", ";", "\t", "\n", "\r", "\"", "'", "=", "-", "@",
            "\\", "\u{1B}",
            "\u{9B}", "\u{0}", "\u{2028}", "\u{202E}", "\u{FEFF}", "1", ".",
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int(next() % UInt64(length + 1)) { scalars.append(alphabet[Int(next() % UInt64(alphabet.count))]) }
        return String(scalars)
    }
}

/// The sample with hostile texts wherever an input's text can stand.
func hostileChronicle(_ text: String) -> Chronicle {
    var chronicle = sampleChronicle
    for index in chronicle.corpus.articles.indices {
        chronicle.corpus.articles[index].title = text
        chronicle.corpus.articles[index].text = text
        chronicle.corpus.articles[index].source = text
        chronicle.corpus.articles[index].url = text
        chronicle.corpus.articles[index].language = text
        chronicle.corpus.articles[index].tags = [text, text]
        chronicle.corpus.articles[index].origin.file = text
    }
    for index in chronicle.corpus.dropped.indices { chronicle.corpus.dropped[index].text = text }
    chronicle.corpus.findings.append(Finding(.error, "hostile", text, at: Origin(file: text, line: 1)))
    for index in chronicle.stories.indices {
        chronicle.stories[index].title = text
        chronicle.stories[index].keywords = [text, text]
        chronicle.stories[index].outlets = [text]
        for entry in chronicle.timelines[index].entries.indices {
            chronicle.timelines[index].entries[entry].text = text
            chronicle.timelines[index].entries[entry].outlets = [text, text]
            chronicle.timelines[index].entries[entry].evidence[0].words = text
        }
    }
    return chronicle
}

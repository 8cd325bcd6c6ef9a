import Fabula
import Testing
import TextAnalysis

struct TerminalTextTests {
    private var texts: [String] {
        var random = RandomTexts(seed: 7)
        return hostileTexts + (0..<500).map { _ in random.text(upTo: 40) }
    }

    @Test func nothingUnsafeIsLeft() {
        for text in texts {
            let clean = sanitized(text)
            #expect(!clean.unicodeScalars.contains { $0.isUnsafeToShow })
            #expect(sanitized(clean) == clean)
            #expect(!clean.contains("  ") && !clean.hasPrefix(" ") && !clean.hasSuffix(" "))
        }
    }

    @Test(arguments: [
        ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), (" two \n\t lines ", "two lines"), ("l'été\u{A0}!", "l'été\u{A0}!"),
        ("\u{202E}evil", "evil"), ("para\u{2029}graph", "para graph"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("\u{9B}1m", "\u{FFFD}1m"),
    ])
    func sanitizes(text: String, clean: String) { #expect(sanitized(text) == clean) }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("été", 3), ("e\u{301}te\u{301}", 3), ("日本", 4), ("한국", 4), ("👍🏽", 2), ("👩‍👩‍👧‍👦", 2), ("🇧🇪", 2),
        ("☂️", 2), ("▁█·", 3), ("“x”…", 4), ("ｆｕｌｌ", 8), ("ｶﾅ", 2), ("\u{301}", 0), ("שלום", 4),
    ])
    func displayWidths(text: String, width: Int) { #expect(displayWidth(text) == width) }

    @Test func wrappingKeepsWordsAndWidth() {
        for text in texts.map(sanitized) {
            for width in text.utf8.count > 1000 ? [20] : [2, 7, 20, 80] {
                let lines = wrapped(text, to: width)
                #expect(lines.allSatisfy { displayWidth($0) <= width })
                #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
            }
            let limited = wrapped(text, to: 20, limit: 2)
            #expect(limited.count <= 2 && limited.allSatisfy { displayWidth($0) <= 20 })
        }
    }

    @Test func wrappingIsLinear() {
        let word = String(repeating: "é", count: 1_000_000)
        #expect(wrapped(word, to: 50).count == 20_000)
        #expect(wrapped(word, to: 50, limit: 3).last?.hasSuffix("…") == true)
    }

    /// Every report at every width: no line is too long, and nothing but our own letters and line feeds comes out.
    @Test func reportsStayWithinTheWidthWhateverTheInput() {
        for text in hostileTexts {
            let chronicle = hostileChronicle(text)
            for width in text.utf8.count > 1000 ? [80] : [32, 37, 59, 60, 80, 119, 120, 200] {
                let layout = Layout(width: width, wording: width % 2 == 0 ? .english : .french)
                for report in [
                    chronicle.storiesReport(layout), chronicle.timelinesReport(layout),
                    chronicle.articlesReport(of: 0, layout), chronicle.corpus.ingestReport(layout),
                ] {
                    for line in report.split(separator: "\n", omittingEmptySubsequences: false) {
                        #expect(displayWidth(String(line)) <= width, "\(width): \(line)")
                        #expect(!line.unicodeScalars.contains { $0.isUnsafeToShow })
                    }
                }
            }
            let findings = chronicle.corpus.findingsReport(limit: 20, least: .note)
            #expect(findings.split(separator: "\n").allSatisfy { !$0.unicodeScalars.contains { $0.isUnsafeToShow } })
        }
    }

    @Test func colourChangesNoLetter() {
        let plain = sampleChronicle.timelinesReport(Layout(width: 60))
        let coloured = sampleChronicle.timelinesReport(Layout(width: 60, style: .ansi))
        #expect(coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == plain)
        #expect(coloured != plain)
    }
}

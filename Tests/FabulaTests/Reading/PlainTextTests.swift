import Fabula
import Testing

struct PlainTextTests {
    @Test(arguments: [
        ("Rien à faire", "Rien à faire"), ("2 < 3 & 4 > 1", "2 < 3 & 4 > 1"), ("AT&T; x &foo; &", "AT&T; x &foo; &"),
        ("<p>Un &eacute;t&eacute;</p>\n<p>sec</p>", "Un été\nsec"), ("l&rsquo;&#233;t&#xE9;&nbsp;!", "l’été\u{A0}!"),
        ("a<br/>b<br>c", "a\nb\nc"), ("gras <b>et</b> <a href=\"x>y\" title='z'>lien</a>", "gras et lien"),
        ("un\ndeux &amp; trois", "un\ndeux & trois"), ("<div>un\ndeux</div>", "un deux"),
        ("<redacted> dit", "<redacted> dit"),
        ("a<script>if (a<b) {}</script>b", "ab"), ("a<script>b", "ab"), ("a<!-- <p>x</p> -->b", "ab"),
        ("a <b c", "a <b c"),
        ("<![CDATA[x]]", "x]]"), ("  a \t b \n\n\n c  ", "a b\nc"), ("a\u{A0}\u{A0}b\u{A0}", "a b"),
        ("a\u{A0}b", "a\u{A0}b"),
        ("co\u{AD}or\u{200B}do\u{FEFF}", "coordo"), ("a \u{200B} b", "a b"),
        ("&#150;&#x1F600;&#0;&#xFFFFFFF;", "–😀 \u{FFFD}"),
        ("a\u{0}b\u{1B}[31m", "a b [31m"), ("a\u{9B}31mb\u{85}c\u{2028}d", "a 31mb\nc\nd"), ("<p>", ""),
        ("\u{202E}gnp.exe\u{202C}", "gnp.exe"), ("a \u{2066} b\u{2069}", "a b"), ("שלום\u{200F}!", "שלום\u{200F}!"),
        ("&#x202E;gnp", "gnp"), ("l’été\u{2060}…", "l’été\u{2060}…"), ("&amp;eacute;", "&eacute;"), ("", ""),
    ])
    func cleans(text: String, plain: String) {
        #expect(PlainText.paragraphs(text) == plain)
    }

    @Test func headlinesAreOneLine() {
        #expect(PlainText.line(" Un\n titre<br>en deux ") == "Un titre en deux")
    }

    /// Text without markup comes out the same from either path.
    @Test func cleaningTwiceChangesNothing() {
        var random = SplitMix(seed: 9)
        let pieces = [
            "a", " ", "\n", "é", "\u{A0}", "\u{AD}", "<", ">", "&", "p", "/", "’", "\u{200B}", "\t", ";", "\u{202E}",
            "\u{2029}", "\u{85}",
        ]
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            let once = PlainText.paragraphs(text)
            if !once.contains("<") { #expect(PlainText.paragraphs(once) == once, "\(text.debugDescription)") }
        }
    }
}

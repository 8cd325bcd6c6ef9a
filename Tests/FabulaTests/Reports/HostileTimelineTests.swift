import Fabula
import Foundation
import Testing
import TextAnalysis

/// Whatever stands in titles, outlets and addresses, the outputs of timelines stay what they are.
struct HostileTimelineTests {
    private static let texts =
        hostileTexts + [
            "](javascript:alert(1))", "[x](javascript:alert(1))", "![x](http://x/y.png)",
            "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)", "' onclick='x", "</p></a><script>",
            "`code` **bold** _it_ ~~no~~ | a | b |", "\r\n# Heading", "\n\n- item",
            "\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a,b;c\\n\\", "{{ site.secret }} {% raw %}", "&lt;script&gt;",
            "&#60;b&#62;", "http://x/](javascript:alert(1))", "https://x/a b\"c'd<e>(f)\r\ng;h&lt;i",
            "https://", "http:///x", "https://é.example/ü", "\u{A0}=1+1", "2. Dezember", "# x", "$x$", "a\\",
        ]

    private var chronicles: [Chronicle] {
        var random = RandomTexts(seed: 7)
        return (Self.texts + (0..<200).map { _ in random.text(upTo: 40) }).map(hostileChronicle)
    }

    /// Each line is a heading, numbers, an item, or empty, as with harmless texts; nothing in it is left to Markdown.
    @Test func markdownKeepsItsShape() {
        let harmless = shape(of: hostileChronicle("x").timelinesMarkdown(.english))
        for chronicle in chronicles {
            let markdown = chronicle.timelinesMarkdown(.english)
            #expect(shape(of: markdown) == harmless, "\(markdown)")
            #expect(special(in: markdown).isEmpty, "\(markdown)")
        }
    }

    /// What Markdown would obey once escapes, our links and our bold dates are taken away.
    private func special(in markdown: String) -> [Unicode.Scalar] {
        let escape = /\\[\\`*_\[\]{}#|~^$]/.matchingSemantics(.unicodeScalar)
        let link = /\[([^\[\]]*)\]\(https?:\/\/[^\s()<>"'\[\]{}\\|^`]+\)/.ignoresCase()
            .matchingSemantics(.unicodeScalar)
        let bold = /^- \*\*([^*]+)\*\*/.anchorsMatchLineEndings().matchingSemantics(.unicodeScalar)
        let bare = markdown.replacing(escape, with: "").replacing(link) { $0.output.1 }
            .replacing(bold) { $0.output.1 }
        return bare.unicodeScalars.filter { "\\`*_[]{}<>|~^$".unicodeScalars.contains($0) }
    }

    private func shape(of markdown: String) -> [String] {
        markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            ["### ", "## ", "- **"].first { line.starts(with: $0.utf8) } ?? String(line.prefix(1)) ?? "?"
        }
    }

    /// In the HTML there are paragraphs and links to the web, and a text that reads as it was given.
    @Test func slidesHoldNoOtherMarkup() throws {
        let tag = /<\/?p>|<\/a>|<a href="https?:\/\/[^"<>' ]+" target="_blank" rel="noopener">/.ignoresCase()
            .matchingSemantics(.unicodeScalar)
        for chronicle in chronicles {
            let json = try JSONSerialization.jsonObject(with: Data(chronicle.timelineJS(.english).bytes))
            let events = try #require((json as? [String: Any])?["events"] as? [[String: Any]])
            #expect(events.count == 6)
            for event in events {
                let text = try #require(event["text"] as? [String: String])
                let (headline, body) = (text["headline"] ?? "<", text["text"] ?? "<")
                let group = try #require(event["group"] as? String)
                for plain in [headline, group, body.replacing(tag, with: "")] {
                    #expect(!plain.unicodeScalars.contains { "<>\"'".unicodeScalars.contains($0) }, "\(plain)")
                }
                #expect(unescaped(headline) == sanitized(chronicle.timelines[0].entries[0].text))
            }
        }
    }

    private func unescaped(_ html: String) -> String {
        let numeric = "=+-@＝＋－＠'".unicodeScalars.map { ("&#\($0.value);", String($0)) }
        let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")]
        return (numeric + named).reduce(html) { html, pair in
            String(html.unicodeScalars.replacing(pair.0.unicodeScalars, with: pair.1.unicodeScalars))
        }
    }

    /// Google Sheets and Excel make formulas of cells when they import a table.
    @Test func noCellIsAFormula() {
        for chronicle in chronicles {
            for row in readDelimited(chronicle.timelineJSTable(.english).bytes(.csv), separator: ",") {
                for cell in row {
                    let first = cell.unicodeScalars.first { !$0.properties.isWhitespace }
                    #expect(!"=+-@＝＋－＠".unicodeScalars.contains { $0 == first }, "\(cell)")
                }
            }
        }
    }

    @Test func calendarsStayCalendars() throws {
        for chronicle in chronicles {
            let calendar = try CalendarReader(chronicle.expectedCalendar(.english).bytes)
            #expect(calendar.events.count == 1)
            let summary = calendar.events[0].first { $0.name == "SUMMARY" }?.value
            #expect(summary == sanitized(chronicle.timelines[0].entries[2].text))
        }
    }
}

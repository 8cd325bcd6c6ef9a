import TextAnalysis

/// A timeline as the measures see it: its days in order with the n-grams of what is told of each.
package struct CountedTimeline: Sendable {
    var days: [Day]
    /// Words as white space parts them, which the alignment compares.
    var words: [NGramCounts]
    /// ROUGE-1 and -2 of each day; a bigram may run over the end of a sentence.
    var rouge: [[NGramCounts]]
    /// The same over all days together.
    var concatenated: [NGramCounts]

    /// Counts a timeline. O(bytes).
    package init(_ timeline: TimelineReference) {
        let tokenizer = RougeTokenizer()
        let tokens = timeline.entries.map { $0.summary.flatMap { tokenizer.tokens(of: $0) } }
        days = timeline.entries.map(\.day)
        words = timeline.entries.map { NGramCounts($0.summary.flatMap(Self.words)) }
        rouge = [1, 2].map { n in tokens.map { NGramCounts($0, n: n) } }
        concatenated = [1, 2].map { NGramCounts(tokens.flatMap(\.self), n: $0) }
    }

    /// Words by white space, in their case, without those that are nothing but a piece of the ASCII punctuation in its order.
    package static func words(of sentence: String) -> [String] {
        sentence.unicodeScalars.split(whereSeparator: isSpace).map(exact).filter { !punctuation.contains($0) }
    }

    /// `,`, `()`, `-./`, but not `''`: the alignment that others published looks a word up in the row of all marks.
    private static let punctuation: Set<String> = {
        let marks = Array(##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##.unicodeScalars)
        return Set(
            marks.indices.flatMap { start in (start..<marks.count).map { exact(marks[start...$0]) } })
    }()

    /// White space as Python splits by it.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || 0x1C...0x1F ~= scalar.value
    }

    /// A key that equal scalars alone have: `String` takes composed and decomposed letters for the same.
    private static func exact(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = ""
        for scalar in scalars {
            if scalar.isASCII, scalar != "\\" {
                text.unicodeScalars.append(scalar)
            } else {
                text += "\\" + String(scalar.value, radix: 16) + ";"
            }
        }
        return text
    }
}

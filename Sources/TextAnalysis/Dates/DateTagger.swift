/// Finds the dates in the text of a language and gives them their days.
///
/// A weekday is the one at or before the anchor, unless the sentence speaks of the future (`bloqueront`, `will`, `prochain`); a day
/// without year is the one nearest to the anchor; `la veille` counts from the date named before it in its sentence or the one
/// before, else from the anchor. `DateTagger(language: .fr).tag("Il a plu mercredi soir.", anchor: thursday)` finds one mention, the
/// day before. The coverage follows the news rules of J. Strötgen & M. Gertz, "Multilingual and cross-domain temporal tagging" (2013).
public struct DateTagger: Sendable {
    private let lexicon: Lexicon
    private let splitter: SentenceSplitter

    /// A tagger for a language; for `nil` it reads dates in figures only.
    public init(language: Language?) {
        lexicon = Lexicon.of(language)
        splitter = SentenceSplitter(language: language)
    }

    /// What a text says about time.
    public struct Tagging: Sendable, Hashable {
        /// The dates in the text's order; they do not overlap.
        public var mentions: [DateMention] = []
        /// What looks like a date and is none, in the text's order.
        public var impossible: [ImpossibleDate] = []
    }

    /// The dates of a text published on `anchor`. Without anchor only those that need none are found. O(bytes).
    public func tag(_ text: String, anchor: Day?) -> Tagging {
        var text = text
        return text.withUTF8 { tag($0, sentences: splitter.sentences(in: $0), anchor: anchor) }
    }

    /// The dates of a text that is already cut into sentences.
    package func tag(_ bytes: UnsafeBufferPointer<UInt8>, sentences: [Range<Int>], anchor: Day?) -> Tagging {
        var scanner = DateScanner(lexicon: lexicon)
        var resolver = DateResolver(anchor: anchor)
        var tagging = Tagging()
        for (index, sentence) in sentences.enumerated() {
            let text = UnsafeBufferPointer(rebasing: bytes[..<min(sentence.upperBound, bytes.count)])
            var (start, isNew) = (sentence.lowerBound, true)
            while start < text.count {
                start = scanner.scan(text, from: start)
                if scanner.tokens.isEmpty { continue }
                if isNew { resolver.beginSentence(index) }
                isNew = false
                tag(DateParser(tokens: scanner.tokens, grammar: lexicon.grammar), &resolver, into: &tagging)
            }
        }
        return tagging
    }

    private func tag(_ parser: DateParser, _ resolver: inout DateResolver, into tagging: inout Tagging) {
        var i = parser.bounds.lowerBound
        while i < parser.bounds.upperBound {
            let token = parser.tokens[i]
            guard token.digits > 0 || !token.sense.roles.isEmpty, let match = parser.match(at: i), match.end > i else {
                i += 1
                continue
            }
            let words = Int(token.start)..<Int(parser.tokens[match.end - 1].end)
            let direction = parser.direction(around: match)
            if match.expression.isDuration(inSentenceOf: direction) {
                i += 1
                continue
            }
            switch resolver.resolve(match.expression, direction) {
            case .found(let dates):
                tagging.mentions.append(
                    DateMention(
                        start: dates.start, end: dates.end, precision: dates.precision, form: match.expression.form,
                        direction: direction, words: words))
            case .impossible: tagging.impossible.append(ImpossibleDate(words: words))
            case .unanchored: break
            }
            i = match.end
        }
    }
}

extension DateExpression {
    /// `The ship sank in two days`: units to come that a verb in the past makes a duration.
    fileprivate func isDuration(inSentenceOf direction: DateMention.Direction?) -> Bool {
        guard case .distance(let count, _, fromReport: true) = self else { return false }
        return count > 0 && direction == .past
    }

    /// How the words name the date.
    fileprivate var form: DateMention.Form {
        switch self {
        case .date, .span, .month, .year: .explicit
        case .weekday, .weekdaySpan: .weekday
        case .offset, .relative, .distance, .unit: .relative
        }
    }
}

import TextAnalysis

/// Reads the sentences of articles with the days that they name; one tagger and one splitter a language.
package struct SentenceReader {
    private var readers: [Language?: (splitter: SentenceSplitter, tagger: DateTagger)] = [:]

    package init() {}

    /// The headline and the sentences of the text. Dates in the headline are read with the rest, so that `la veille` finds its day.
    package mutating func sentences(
        title: String, text: String, article: Int, reportDay: Day?, language: Language?
    ) -> [StorySentence] {
        let reader = reader(language)
        let headline = title.isEmpty ? [] : read(title, with: reader, article, reportDay, language, isHeadline: true)
        return headline + read(text, with: reader, article, reportDay, language, isHeadline: false)
    }

    private mutating func reader(_ language: Language?) -> (splitter: SentenceSplitter, tagger: DateTagger) {
        if let known = readers[language] { return known }
        let new = (SentenceSplitter(language: language), DateTagger(language: language))
        readers[language] = new
        return new
    }

    private func read(
        _ text: String, with reader: (splitter: SentenceSplitter, tagger: DateTagger), _ article: Int,
        _ reportDay: Day?, _ language: Language?, isHeadline: Bool
    ) -> [StorySentence] {
        var text = text
        return text.withUTF8 { bytes in
            let ranges = isHeadline ? [0..<bytes.count] : reader.splitter.sentences(in: bytes)
            let mentions = reader.tagger.tag(bytes, sentences: ranges, anchor: reportDay).mentions
            var next = 0
            return ranges.enumerated().map { index, range in
                var dates: [StorySentence.NamedDay] = []
                while next < mentions.count, mentions[next].words.lowerBound < range.upperBound {
                    if let day = StorySentence.NamedDay(mentions[next], in: bytes) { dates.append(day) }
                    next += 1
                }
                let sentence = UnsafeBufferPointer(rebasing: bytes[range])
                return StorySentence(
                    article: article, reportDay: reportDay, position: isHeadline ? 0 : index + 1,
                    text: String(decoding: sentence, as: UTF8.self), wordCount: wordCount(sentence), dates: dates,
                    language: language)
            }
        }
    }

    /// Runs of bytes between white space.
    private func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var (count, inside) = (0, false)
        for byte in bytes {
            let isSpace = byte == 0x20 || 0x09...0x0D ~= byte
            if !isSpace, !inside { count += 1 }
            inside = !isSpace
        }
        return count
    }
}

extension StorySentence.NamedDay {
    /// A single day, or the span of at most a month that the calendar names (`du 3 au 5 décembre`); other spans name no day.
    init?(_ mention: DateMention, in bytes: UnsafeBufferPointer<UInt8>) {
        guard mention.precision == .day, mention.end - mention.start <= 31 else { return nil }
        guard mention.isSingleDay || mention.form != .relative else { return nil }
        let words = String(decoding: UnsafeBufferPointer(rebasing: bytes[mention.words]), as: UTF8.self)
        self.init(
            day: mention.start, lastDay: mention.isSingleDay ? nil : mention.end, form: mention.form, words: words)
    }
}

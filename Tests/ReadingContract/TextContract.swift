import TextAnalysis

/// What sentences and dates promise of any text.
package struct TextContract {
    private let bytes: [UInt8]

    /// The contract for a text.
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// Sentences stand in order, do not overlap, are not empty, begin and end between characters, and leave out nothing but blanks.
    package func brokenBySentences(_ sentences: [Range<Int>]) -> [String] {
        var broken = brokenByRanges(sentences)
        guard broken.isEmpty else { return broken }
        let starts = [0] + sentences.map(\.upperBound)
        let ends = sentences.map(\.lowerBound) + [bytes.count]
        for (start, end) in zip(starts, ends) {
            let between = String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars
            if between.contains(where: { ![.space, .lineFeed].contains(LetterCase($0.value)) }) {
                broken.append("a sentence is missing at byte \(start)")
            }
        }
        return broken
    }

    /// Words of dates stand in order and in the text; no date ends before it starts.
    package func brokenByDates(_ tagging: DateTagger.Tagging) -> [String] {
        brokenByRanges(tagging.mentions.map(\.words)) + brokenByRanges(tagging.impossible.map(\.words))
            + tagging.mentions.filter { $0.end < $0.start }.map { "\($0) ends before it starts" }
    }

    private func brokenByRanges(_ ranges: [Range<Int>]) -> [String] {
        var (broken, end) = ([String](), 0)
        for range in ranges {
            if range.isEmpty || range.lowerBound < end || range.upperBound > bytes.count {
                return broken + ["\(range) in \(bytes.count) bytes, behind byte \(end)"]
            }
            if isInside(range.lowerBound) || isInside(range.upperBound) { broken.append("\(range) cuts a character") }
            end = range.upperBound
        }
        return broken
    }

    private func isInside(_ i: Int) -> Bool { i < bytes.count && bytes[i] & 0xC0 == 0x80 }
}

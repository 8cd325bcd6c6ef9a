import TextAnalysis

/// Cuts sentences into the tokens that ROUGE-1.5.5 counts when it stems and leaves stop words out (`-m -s`).
///
/// Lower case; runs of `a`–`z` and `0`–`9`, whatever else is in between; without what follows a `<` on its line, which that program
/// takes for markup; without stop words. Tokens of more than three characters are replaced by the base of an irregular form, else by
/// the Porter stem. Words of any other script, and letters with accents, are no tokens: the measure is made for English.
///
/// `The protesters went to Tahrir-Square` gives `protest`, `tahrir`, `squar`: `went` is among the stop words.
package struct RougeTokenizer: ~Copyable {
    private let stemmer = PorterStemmer()

    /// Loads the stemmer.
    package init() {}

    /// The tokens of a sentence in order. O(bytes).
    package func tokens(of sentence: String) -> [String] {
        var text: [UInt8] = []
        var isMarkup = false
        let space = UInt8(ascii: " ")
        for scalar in sentence.unicodeScalars {
            if scalar == "<" { isMarkup = true }
            if scalar == "\n" { isMarkup = false }
            if isMarkup { continue }
            for byte in scalar.properties.lowercaseMapping.utf8 {
                text.append(UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || byte.isDigit ? byte : space)
            }
        }
        return text.split(separator: space).compactMap { counted(String(decoding: $0, as: UTF8.self)) }
    }

    /// What a word counts as; `nil` where it does not count.
    private func counted(_ word: String) -> String? {
        if RougeWords.stopWords.contains(word) { return nil }
        if word.utf8.count <= 3 { return word }
        return RougeWords.bases[word] ?? stemmer.stem(word)
    }
}

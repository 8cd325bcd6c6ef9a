/// Phrases of some words, compared by folded words.
struct PhraseSet: Sendable {
    private let byFirstWord: NameTable<[[UInt64]]?>

    /// Phrases separated by `|` or line ends.
    init(_ text: String) {
        let phrases = text.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { Folding.words($0) }
        let groups = Dictionary(grouping: phrases.filter { !$0.isEmpty }) { $0[0] }
        byFirstWord = NameTable(groups.map { ($0.key, $0.value) }, else: nil)
    }

    /// The words of the longest phrase that begins at `index`, 0 for none.
    func length(at index: Int, of words: [UInt64]) -> Int {
        guard let phrases = byFirstWord[words[index]] else { return 0 }
        return phrases.filter { words[index...].starts(with: $0) }.map(\.count).max() ?? 0
    }

    /// The words of the longest phrase that ends the words, 0 for none.
    func length(endingIn words: [UInt64]) -> Int {
        words.indices.first { length(at: $0, of: words) == words.count - $0 }.map { words.count - $0 } ?? 0
    }

    /// How many phrases begin in the words.
    func count(in words: [UInt64]) -> Int { words.indices.count { length(at: $0, of: words) > 0 } }
}

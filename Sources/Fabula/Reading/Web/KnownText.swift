/// The text of the article as structured data give it: its words tell which blocks of the page are the article's.
struct KnownText {
    /// Hashes of all runs of four words.
    private var runs = Set<UInt64>()

    private static let length = 4

    /// Learns the words of a text; none or a short one knows nothing.
    init(_ text: String?) {
        guard let text, text.utf8.count >= 400 else { return }
        let words = Folding.words(utf8: Array(text.utf8)[...], limit: 20_000)
        guard words.count >= 60 else { return }
        for i in 0...words.count - Self.length { runs.insert(Self.hash(words[i..<i + Self.length])) }
    }

    /// Whether a block of a page is known to be of the text.
    func holds(_ page: PageText, _ block: TextBlock) -> Bool {
        guard !runs.isEmpty, block.length >= 40 else { return false }
        let words = Folding.words(utf8: page.bytes[block.range], limit: 24)
        guard words.count >= Self.length + 2 else { return false }
        let starts = 0...words.count - Self.length
        let known = starts.count { runs.contains(Self.hash(words[$0..<$0 + Self.length])) }
        return 2 * known >= starts.count
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0) { ($0 &* 0x9e37_79b9_7f4a_7c15) ^ $1 }
    }
}

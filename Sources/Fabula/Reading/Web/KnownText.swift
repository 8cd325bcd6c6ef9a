/// The text of the article as structured data give it: its words tell which blocks of the page are the article's.
struct KnownText {
    /// Hashes of all runs of four words.
    private var runs = Set<UInt64>()

    private static let length = 4

    /// Learns the words of a text; none or a short one knows nothing.
    init(_ text: String?) {
        guard let text, text.utf8.count >= 400 else { return }
        let words = Folding.words(text, limit: 20_000)
        guard words.count >= 60 else { return }
        for i in 0...words.count - Self.length { runs.insert(Self.hash(words[i..<i + Self.length])) }
    }

    /// Whether a block of a page is known to be of the text.
    func holds(_ page: PageText, _ block: TextBlock) -> Bool {
        !runs.isEmpty && block.length >= 40 && holds(page.text(block)) == true
    }

    /// Whether the first words of a text stand in it; `nil` where the text is too short to tell.
    func holds(_ text: String) -> Bool? {
        let words = Folding.words(text, limit: 24)
        guard !runs.isEmpty, words.count >= Self.length + 2 else { return nil }
        let starts = 0...words.count - Self.length
        let known = starts.count { runs.contains(Self.hash(words[$0..<$0 + Self.length])) }
        return 2 * known >= starts.count
    }

    private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0) { ($0 &* 0x9e37_79b9_7f4a_7c15) ^ $1 }
    }
}

import CRouge

/// The English words that ROUGE-1.5.5 treats apart; Data/rouge/README.md says where they come from.
enum RougeWords {
    /// Words that do not count.
    static let stopWords = Set(lines.filter { $0.count == 1 }.map { String($0[0]) })

    /// What irregular forms count as: `go` for `went`.
    static let bases = Dictionary(
        uniqueKeysWithValues: lines.filter { $0.count == 2 }.map { (String($0[0]), String($0[1])) })

    private static let lines: [[Substring]] = {
        var size = 0
        let table = UnsafeBufferPointer(start: rouge_words(&size), count: size)
        return String(decoding: table, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    }()
}

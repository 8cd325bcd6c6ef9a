/// Lines that lead to other articles: `Lire aussi : …`, `Lees ook`, `More on this story`.
enum Navigation {
    /// Whether a short line begins as such lines do.
    static func isLine(_ line: String) -> Bool {
        guard line.utf8.count <= 240 else { return false }
        let words = line.prefix(60).split { !$0.isLetter && !$0.isNumber }.prefix(5).map { Folding.hash($0) }
        return cues.contains { words.starts(with: $0) }
    }

    private static let cues: [[UInt64]] = [
        "lire aussi", "à lire aussi", "à lire également", "lire également", "voir aussi", "sur le même sujet",
        "lees ook",
        "lees meer over", "meer over dit onderwerp", "read also", "also read", "related articles", "more on this story",
        "lesen sie auch", "mehr zum thema", "lee también", "leer también", "lea también", "te puede interesar",
        "más información en", "leggi anche", "articles liés", "commentaires", "comments", "reacties", "kommentare",
        "comentarios",
    ].map { cue in cue.split(separator: " ").map { Folding.hash($0) } }
}

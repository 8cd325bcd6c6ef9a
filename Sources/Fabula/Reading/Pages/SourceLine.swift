/// The line that leads to the outlet's own page: `Lire la suite: RTBF info »`, `Weiterlesen bei Bote.de ›`, `Read more →`.
struct SourceLine {
    /// The outlet, where the line names one.
    let source: String?
    /// Whether it leads on to the article; `Source: Belga` only names the outlet.
    let leadsOn: Bool

    /// The outlet's name may have this many words; more make a sentence of it.
    private static let longestName = 7

    /// Reads a line; `nil` where it is no such line. A comment that merely begins with "Lire la suite" is none.
    init?(_ line: String) {
        guard line.utf8.count <= 160 else { return nil }
        let folded = Folding.words(line, limit: 24)
        guard !folded.isEmpty else { return nil }
        let cue = Self.cues.length(at: 0, of: folded)
        let read: (String?, Bool)?
        if cue > 0 {
            read = Self.afterCue(Self.text(of: line, after: cue), leadsOn: !Self.labels.contains(folded[0]))
        } else if let words = Optional(Self.cues.length(endingIn: folded)), words > 0, words < folded.count {
            read = Self.beforeCue(line, words: folded.count - words)
        } else {
            read = nil
        }
        guard let read else { return nil }
        (source, leadsOn) = read
    }

    /// What follows the first words of a line, from the character that ends them.
    private static func text(of line: String, after count: Int) -> Substring {
        var (index, words, inWord) = (line.unicodeScalars.startIndex, 0, false)
        while index < line.unicodeScalars.endIndex {
            let isWord = Folding.letter(line.unicodeScalars[index]) != 0
            if inWord && !isWord { words += 1 }
            if words == count { return line[index...] }
            inWord = isWord
            index = line.unicodeScalars.index(after: index)
        }
        return line[line.endIndex...]
    }

    /// `Lire la suite : RTBF info »`, `Lees verder op VRT NWS`
    private static func afterCue(_ text: Substring, leadsOn: Bool) -> (String?, Bool)? {
        guard let first = text.first else { return leadsOn ? (nil, true) : nil }
        if "?!,".contains(first) { return nil }
        var rest = text.split(separator: " ")
        let hasArrow = rest.last.map { $0.contains { "»›>→".contains($0) } } ?? false
        var isJoined = false
        while let word = rest.first, separators.contains(String(word)) || joins.contains(String(word)) {
            isJoined = true
            rest.removeFirst()
        }
        guard let name = trimmed(rest.joined(separator: " ")) else { return leadsOn ? (nil, true) : nil }
        guard name.split(separator: " ").count <= longestName, hasArrow || isJoined,
            looksLikeName(name) || (hasArrow && isJoined), !["!", "?", "...", "…"].contains(where: name.hasSuffix)
        else { return nil }
        return (name, leadsOn)
    }

    /// `RTBF info : lire la suite »`
    private static func beforeCue(_ line: String, words: Int) -> (String?, Bool)? {
        let name = line[..<text(of: line, after: words).startIndex]
        let join = line[name.endIndex...].drop { $0 == " " }.first
        guard words <= longestName, let join, ":-–—|·".contains(join) else { return nil }
        return trimmed(String(name)).map { ($0, true) }
    }

    private static func looksLikeName(_ name: String) -> Bool {
        guard let first = name.unicodeScalars.first(where: { Glyph($0).isWord }) else { return false }
        return Glyph(first) != .lower || name.contains(".") || name.split(separator: " ").count == 1
    }

    private static func trimmed(_ name: String) -> String? {
        let edge: (Character) -> Bool = { " :–—-»›>→|…".contains($0) }
        var name = name[...]
        while let c = name.first, edge(c) { name.removeFirst() }
        while let c = name.last, edge(c) { name.removeLast() }
        return name.isEmpty ? nil : String(name)
    }

    private static let separators: Set<String> = [":", "-", "–", "—", "|", "·", "…", "..."]
    private static let joins: Set<String> = [
        "sur", "chez", "dans", "op", "bij", "in", "at", "on", "from", "bei", "auf", "en", "su", "via", "@",
    ]

    private static let labels = Set(["source", "bron", "quelle", "fuente", "fonte"].map { Folding.hash($0) })
    private static let cues = PhraseSet(
        """
        lire la suite de l'article|lire la suite|lire l'article complet|lire l'article|lire plus|en savoir plus|lisez la suite
        voir l'article|read the full article|read the full story|read full article|read full story|read more|continue reading
        read on|full story|weiterlesen|weiter lesen|mehr lesen|zum artikel|zum vollständigen artikel|lesen sie weiter
        lesen sie mehr|ganzen artikel lesen|lees verder|lees meer|lees het volledige artikel|lees het hele artikel|verder lezen
        meer lezen|leer más|seguir leyendo|leer la noticia completa|leer noticia completa|leer artículo completo|sigue leyendo
        continuar leyendo|leggi di più|leggi tutto|continua a leggere|leggi l'articolo|ler mais|continuar a ler
        source|bron|quelle|fuente|fonte
        """)
}

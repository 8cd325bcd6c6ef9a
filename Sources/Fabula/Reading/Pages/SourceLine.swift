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
        var words = line.split(separator: " ").map(String.init)
        let hasArrow = Self.dropTrailingArrows(&words)
        let folded = words.map { Folding.hash($0) }
        let read =
            Self.cues.first { folded.starts(with: $0) }.flatMap { Self.afterCue(words, $0, hasArrow) }
            ?? Self.cues.first { folded.count > $0.count && folded.suffix($0.count) == $0[...] }
            .flatMap { Self.beforeCue(words.dropLast($0.count)) }
        guard let read else { return nil }
        (source, leadsOn) = read
    }

    /// `Lire la suite : RTBF info »`, `Lees verder op VRT NWS`
    private static func afterCue(_ words: [String], _ cue: [UInt64], _ hasArrow: Bool) -> (String?, Bool)? {
        let last = words[cue.count - 1]
        if last.hasSuffix("?") || last.hasSuffix("!") || last.hasSuffix(",") { return nil }
        let leadsOn = !labels.contains(cue[0])
        var isJoined = last.hasSuffix(":") || last.hasSuffix("…") || last.hasSuffix("...")
        var rest = words.dropFirst(cue.count)
        while let first = rest.first, separators.contains(first) || joins.contains(first) {
            isJoined = true
            rest.removeFirst()
        }
        guard let name = trimmed(rest.joined(separator: " ")) else { return leadsOn ? (nil, true) : nil }
        guard rest.count <= longestName, hasArrow || isJoined, looksLikeName(name) || (hasArrow && isJoined),
            !["!", "?", "...", "…"].contains(where: name.hasSuffix)
        else { return nil }
        return (name, leadsOn)
    }

    /// `RTBF info : lire la suite »`
    private static func beforeCue(_ words: ArraySlice<String>) -> (String?, Bool)? {
        guard let join = words.last, words.count <= longestName, separators.contains(join) || join.hasSuffix(":") else {
            return nil
        }
        return (trimmed(words.joined(separator: " ")), true)
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

    private static func dropTrailingArrows(_ words: inout [String]) -> Bool {
        var found = false
        while let last = words.last {
            let kept = last.reversed().drop { "»›>→↗▶…".contains($0) }
            if kept.count == last.count { break }
            found = true
            words.removeLast()
            if !kept.isEmpty {
                words.append(String(kept.reversed()))
                break
            }
        }
        return found
    }

    private static let separators: Set<String> = [":", "-", "–", "—", "|", "·", "…", "..."]
    private static let joins: Set<String> = [
        "sur", "chez", "dans", "op", "bij", "in", "at", "on", "from", "bei", "auf", "en", "su", "via", "@",
    ]

    private static let labels = Set(["source", "bron", "quelle", "fuente", "fonte", "via"].map { Folding.hash($0) })
    private static let cues: [[UInt64]] = [
        "lire la suite de l'article", "lire la suite", "lire l'article complet", "lire l'article", "lire plus",
        "en savoir plus", "lisez la suite", "voir l'article", "read the full article", "read the full story",
        "read full article", "read full story", "read more", "continue reading", "read on", "full story",
        "weiterlesen", "weiter lesen", "mehr lesen", "zum artikel", "zum vollständigen artikel", "lesen sie weiter",
        "lesen sie mehr", "ganzen artikel lesen", "lees verder", "lees meer", "lees het volledige artikel",
        "lees het hele artikel", "verder lezen", "meer lezen", "leer más", "seguir leyendo", "leer la noticia completa",
        "leer noticia completa", "leer artículo completo", "sigue leyendo", "continuar leyendo", "leggi di più",
        "leggi tutto", "continua a leggere", "leggi l'articolo", "ler mais", "continuar a ler", "source", "bron",
        "quelle",
        "fuente", "fonte", "via",
    ].map { cue in cue.split(separator: " ").map { Folding.hash($0) } }
}

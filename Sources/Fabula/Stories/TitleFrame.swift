/// What outlets put around their headlines: `DIRECT.` and `VIDÉO -` before, `| Le Soir` and `- RTBF Actus` behind.
///
/// It stays in the title, but tells nothing of the story. What stands behind the last bar or dash is taken for the
/// outlet's own where it is the outlet's name, or where at least five and at least a fifth of the outlet's headlines end
/// with it; what stands before, where it is a known label. Learned from a corpus, the same for any order. O(bytes).
struct TitleFrame {
    private static let least = 5
    private var suffixes: [String: Set<Substring>] = [:]

    /// Learns the ends that recur.
    init(of articles: [Article]) {
        for outlet in Outlet.groups(articles, where: { !$0.title.isEmpty }) where outlet.articles.count >= Self.least {
            var counts: [Substring: Int] = [:]
            for index in outlet.articles {
                if let tail = Self.tail(of: articles[index].title[...]) { counts[tail.text, default: 0] += 1 }
            }
            let recurring = counts.filter { $0.value >= Self.least && $0.value * 5 >= outlet.articles.count }
            if !recurring.isEmpty { suffixes[outlet.name] = Set(recurring.keys) }
        }
    }

    /// The headline without its frame; the title as it is where hardly anything would stay.
    func headline(of article: Article) -> String {
        var title = article.title[...]
        let outlet = Outlet.key(of: article)
        let name = Folding.hash(article.source ?? "")
        while let tail = Self.tail(of: title),
            (outlet.flatMap { suffixes[$0] }?.contains(tail.text) ?? false) || Folding.hash(tail.text) == name
        {
            title = tail.rest
        }
        while let rest = Self.withoutLabel(title) { title = rest }
        if title.utf8.count == article.title.utf8.count { return article.title }
        let words = title.split(separator: " ").count { $0.contains(where: \.isLetter) }
        return words >= 2 ? String(title) : article.title
    }

    /// What stands behind the last bar or dash with a blank on either side, and what stands before.
    private static func tail(of title: Substring) -> (rest: Substring, text: Substring)? {
        let scalars = title.unicodeScalars
        var index = scalars.endIndex
        var length = 0
        while index > scalars.startIndex, length <= 40 {
            index = scalars.index(before: index)
            length += 1
            guard "|-–—·•".unicodeScalars.contains(scalars[index]), index > scalars.startIndex else { continue }
            let (before, after) = (scalars.index(before: index), scalars.index(after: index))
            guard after < scalars.endIndex, scalars[before].isBlank, scalars[after].isBlank else { continue }
            let text = Substring(scalars[after...].drop { $0.isBlank })
            return text.isEmpty ? nil : (Substring(scalars[..<before]), text)
        }
        return nil
    }

    /// The title behind a label and its mark, or `nil` where it starts with none.
    private static func withoutLabel(_ title: Substring) -> Substring? {
        let scalars = title.unicodeScalars
        guard let mark = scalars.prefix(30).firstIndex(where: { ".:|-–—".unicodeScalars.contains($0) }) else {
            return nil
        }
        let after = scalars.index(after: mark)
        guard after < scalars.endIndex, scalars[after].isBlank else { return nil }
        guard labels.contains(Folding.hash(Substring(scalars[..<mark]))) else { return nil }
        return Substring(scalars[after...].drop { $0.isBlank })
    }

    private static let labels = Set(
        """
        direct|en direct|direct vidéo|live|liveblog|live blog|live updates|en vivo|directo|en directo|ao vivo|diretta
        vidéo|vidéos|video|videos|vídeo|vídeos|en vidéo|watch|bekijk|im video|in beeld|photo|photos|foto|fotos|en images
        images|galerie|fotogalerie|diaporama|replay|podcast|audio|écoutez|listen|luister
        reportage|enquête|témoignage|témoignages|récit|exclusif|info exclusive|exclusive|exclusief|exklusiv|exclusiva
        entretien|interview|grand entretien|décryptage|analyse|analysis|análisis|opinion|opinie|meinung|opinión|édito
        éditorial|editorial|tribune|chronique|kommentar|comment|carte blanche|infographie|infographies|infografik
        infografía|carte|cartes|graphique|data|vrai ou faux|fact check|factcheck|faktencheck|explainer|explainers
        breaking|breaking news|dernière minute|última hora|alerte|alerte info|urgent|urgente|flash|update|mise à jour
        mis à jour|eilmeldung|eil|liveticker|ticker|newsticker|abonnés|plus
        """.split { $0 == "|" || $0 == "\n" }.map { Folding.hash($0) })
}

extension Unicode.Scalar {
    /// A blank or a no-break space.
    fileprivate var isBlank: Bool { self == " " || self == "\u{A0}" || self == "\u{202F}" }
}

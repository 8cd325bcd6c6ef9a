/// A page's headline, once, without the outlet's name behind it.
enum PageTitle {
    /// The headline: as the structured data give it, else as the page shows it where OpenGraph or `<title>` agree, else theirs.
    static func find(_ metadata: PageMetadata, headlines: [String]) -> String {
        let shared = metadata["og:title", "twitter:title", "dc.title", "title"]
        let windowTitle = metadata.title.flatMap { $0.isEmpty ? nil : $0 }
        let outlet = metadata.outlet
        let claims = [metadata.structured.article?.headline, shared, windowTitle].compactMap { $0 }.map {
            withoutOutlet(PlainText.line($0), outlet)
        }
        // A headline that stands on the page word for word is the surest.
        for claim in claims {
            let key = Folding.hash(claim)
            if let shown = headlines.first(where: { Folding.hash($0) == key }) { return shown }
        }
        for headline in headlines where headline.utf8.count >= 8 {
            let words = Folding.words(headline)
            if claims.contains(where: { starts(Folding.words($0), with: words) }) { return headline }
        }
        return claims.first { !$0.isEmpty } ?? headlines.first { !$0.isEmpty } ?? ""
    }

    /// What stands before and behind the last such mark.
    private static func parts(of title: String, atLast mark: String) -> (head: Substring, tail: Substring)? {
        let (text, mark) = (title.utf8, mark.utf8)
        guard text.count >= mark.count else { return nil }
        var start = text.index(text.endIndex, offsetBy: -mark.count)
        while true {
            if text[start] == 0x20, text[start...].starts(with: mark) {
                return (title[..<start], title[text.index(start, offsetBy: mark.count)...])
            }
            guard start > text.startIndex else { return nil }
            start = text.index(before: start)
        }
    }

    private static func starts(_ all: [UInt64], with words: [UInt64]) -> Bool {
        words.count >= 3 && all.starts(with: words)
    }

    /// `Titre - La Gazette`, `Titre | Gazette` where the page calls itself so, or where what follows `|` is short.
    private static func withoutOutlet(_ title: String, _ outlet: String?) -> String {
        for mark in [" | ", " - ", " – ", " — ", " • ", " :: ", " « "] {
            guard let (head, tail) = parts(of: title, atLast: mark) else { continue }
            let isNamed = outlet.map { Folding.hash($0) == Folding.hash(tail) } ?? false
            let isKnown = Outlets.known.contains(Folding.hash(tail))
            let isShort =
                mark == " | " && tail.split(separator: " ").count <= 4 && head.split(separator: " ").count >= 4
            if isNamed || isKnown || isShort { return String(head) }
        }
        return title
    }
}

/// Names of outlets, as lists of headlines glue them behind each one: `…au rond-point MeiserRTBF info`.
enum Outlets {
    /// Outlets that the first users read, as folded hashes; a page's own source and names that recur on it are added to them.
    static let known: Set<UInt64> = Set(
        """
        RTBF|RTBF info|RTBF Actus|RTL info|RTL|Le Soir|La Libre|La Libre Belgique|La DH|DH|Sudinfo|Sudpresse|L'Echo|L'Avenir|Le Vif
        7sur7|BX1|Moustique|Paris Match|Belga|La Meuse|La Capitale|Bruzz|The Brussels Times|Brussels Times|De Standaard|De Morgen
        De Tijd|Het Laatste Nieuws|HLN|Het Nieuwsblad|Nieuwsblad|Gazet van Antwerpen|GVA|Het Belang van Limburg|VRT NWS|VRT
        Knack|NOS|NRC|de Volkskrant|Trouw|Het Parool|De Telegraaf|AD|NU.nl|Le Monde|Le Figaro|Libération|Le Parisien|L'Express
        Les Echos|20 Minutes|Ouest-France|France Info|franceinfo|AFP|L'Humanité|Mediapart|Le Point|BFMTV|France 24|Euronews
        The Guardian|BBC|BBC News|The Times|The Telegraph|The Independent|Reuters|AP|CNN|The New York Times|The Washington Post
        Financial Times|Politico|Sky News|Der Spiegel|Spiegel|SPIEGEL ONLINE|Die Zeit|ZEIT ONLINE|FAZ|Süddeutsche Zeitung|Die Welt
        WELT|Bild|Tagesschau|tagesschau.de|taz|n-tv|Focus|Stern|Grenzecho|BRF|Tagesspiegel|Handelsblatt|El País|EL PAÍS|El Mundo
        ABC|La Vanguardia|El Periódico|20minutos|elDiario.es|El Confidencial|Público|Europa Press|EFE|RTVE
        """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { Folding.hash($0) })

    /// A headline with an outlet glued behind it.
    struct Listed {
        var headline, outlet: String
    }

    /// What follows each possible seam up to the end of a line, where it is as short as an outlet's name.
    static func tails(_ window: SeamWindow) -> [(position: Int, hash: UInt64)] {
        guard window.isWhole else { return [] }
        let places = TeaserSeam.candidates(window).map(\.position) + smallBeginnings(window)
        return places.sorted().compactMap { position in
            let words = window.spacedWords(position..<window.scalars.count)
            guard words <= 5, window.scalars.count - position <= 40, window.spacedWords(0..<position) >= 3 else {
                return nil
            }
            return (position, Folding.hash(window.text(position..<window.scalars.count)))
        }
    }

    /// `…sur la digue|de Volkskrant`: no seam is seen before a small letter, so that a known name must follow, and no short one,
    /// which could be a word's end.
    private static func smallBeginnings(_ window: SeamWindow) -> [Int] {
        let end = window.scalars.count
        return (max(8, end - 24)..<max(8, end - 7)).filter { position in
            window.glyphs[position] == .lower && window.glyphs[position - 1] != .space
                && known.contains(Folding.hash(window.text(position..<end)))
        }
    }

    /// Cuts an outlet off the end of a line, the longest name first.
    static func cut(_ window: SeamWindow, outlets: Set<UInt64>) -> Listed? {
        guard let tail = tails(window).first(where: { outlets.contains($0.hash) }) else { return nil }
        return Listed(
            headline: window.text(0..<tail.position), outlet: window.text(tail.position..<window.scalars.count))
    }

    /// Takes an outlet out of the seam of a glued teaser: `HeadlineLe SoirTeaser…`.
    static func separate(_ teaser: inout GluedTeaser, _ window: SeamWindow, outlets: Set<UInt64>) -> String? {
        let seam = teaser.headline.unicodeScalars.count
        for (position, _) in TeaserSeam.candidates(window) where position != seam && abs(position - seam) <= 40 {
            let range = min(position, seam)..<max(position, seam)
            let name = window.text(range)
            guard outlets.contains(Folding.hash(name)) else { continue }
            if position < seam {
                teaser.headline = window.text(0..<position)
            } else {
                let scalars = teaser.teaser.unicodeScalars
                guard scalars.count > range.count else { continue }
                teaser.teaser = String(teaser.teaser[scalars.index(scalars.startIndex, offsetBy: range.count)...])
            }
            return name
        }
        return nil
    }
}

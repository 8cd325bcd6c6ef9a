/// Names of outlets, as lists of headlines glue them behind each one: `…au rond-point MeiserRTBF info`.
enum Outlets {
    /// A list of them, as folded hashes; a page's own source and names that recur on it are added to them.
    static let known: Set<UInt64> = Set(
        OutletNames.all.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { Folding.hash($0) })

    /// Those that are written with a small letter.
    static let knownSmall: Set<UInt64> = Set(
        OutletNames.all.split(whereSeparator: { $0 == "|" || $0 == "\n" })
            .map { $0.drop { $0 == " " } }.filter { $0.first?.isLowercase == true }.map { Folding.hash($0) })

    /// A headline with an outlet glued behind it.
    struct Listed {
        let headline, outlet: String

        init(_ window: SeamWindow, cutAt position: Int) {
            headline = window.text(0..<position)
            outlet = window.text(position..<window.scalars.count)
        }
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
}

/// What meets where a headline ends and a teaser begins without a space between them.
enum SeamBoundary: Double {
    /// `jeudi|Les`
    case caseChange = 2.5
    /// `Bruxelles?|Les`, `rien »|Le`, `(fini)|Le`, `'cauchemar'|Le`, `12%|À`
    case terminal = 2.4
    /// `2030|Le`
    case afterDigit = 2
    /// `N-VA|N-VA`, `SNCB|SNCB`
    case sameName = 2.6
    /// `par jour|bpost`, `Fortune?|iPhone`
    case smallName = 2.1
    /// `OTAN|Les`
    case acronym = 1.8
    /// `NATO|I think`: the capital may as well be the acronym's last one.
    case acronymVowel = 0.3
    /// `la fin|« Nous`
    case quote = 1.6
    /// `fini)|Le` where nothing was opened
    case closing = 1.5
    /// `Marche des Fiertés 2022|15.000 personnes`
    case afterYear = 1.2
    /// `3-1|40.000 supporters`
    case afterScore = 1.1
    /// `internationale|1803`
    case beforeDigit = 1
    /// `programma?|adidas`: a missing space alone
    case smallLetter = 0.9
    /// `quoi.|Encore`: a reader's typing rather than a headline's end.
    case fullStop = 0.5
    /// `SNCB|1.200`
    case acronymDigit = 0.2

    /// The boundary between the characters before and at `index`, or `nil` where nothing ends or nothing begins.
    init?(_ window: SeamWindow, at index: Int) {
        let (scalars, glyphs) = (window.scalars, window.glyphs)
        guard index > 0, index + 1 < scalars.count else { return nil }
        let (a, b) = (glyphs[index - 1], glyphs[index])
        guard a != .space, b != .space else { return nil }
        let opens = b == .other && Self.opensQuote(window, at: index)
        if b == .lower {
            guard let kind = Self.beforeSmallLetter(window, at: index) else { return nil }
            self = kind
            return
        }
        guard b == .upper || b == .digit || opens else { return nil }
        if a.isWord, a != .lower, b == .upper || a == b, Self.repeatsName(window, at: index) {
            self = .sameName
            return
        }
        switch a {
        case .lower: self = opens ? .quote : b == .upper ? .caseChange : .beforeDigit
        case .digit:
            if b == .digit {
                guard let kind = Self.betweenDigits(window, at: index) else { return nil }
                self = kind
                return
            }
            self = opens ? .quote : .afterDigit
        case .upper:
            if opens {
                self = .quote
            } else if b == .digit {
                self = .acronymDigit
            } else {
                guard let kind = Self.betweenCapitals(window, at: index) else { return nil }
                self = kind
            }
        default:
            guard let kind = Self.afterPunctuation(window, at: index) else { return nil }
            self = kind
        }
    }

    /// `OTAN|Le`, `OTAN|L'`, `OTAN|À `: the run's last capital begins a word.
    private static func betweenCapitals(_ window: SeamWindow, at index: Int) -> SeamBoundary? {
        let next = window.scalars[index + 1]
        if window.glyphs[index + 1] == .lower || isElision(window.scalars, window.glyphs, at: index) { return .acronym }
        guard next == " ", index + 2 < window.scalars.count, window.glyphs[index + 2].isLetter else { return nil }
        if window.scalars[index] == "À" || window.scalars[index] == "É" { return .acronym }
        return "AIYOU".unicodeScalars.contains(window.scalars[index]) ? .acronymVowel : nil
    }

    /// `L'Alliance`, not `NATO's`.
    static func isElision(_ scalars: [Unicode.Scalar], _ glyphs: [Glyph], at index: Int) -> Bool {
        guard index + 2 < scalars.count, scalars[index + 1] == "'" || scalars[index + 1] == "’",
            "LDCJNSMTA".unicodeScalars.contains(scalars[index])
        else { return false }
        let endsThere = index + 3 >= scalars.count || !glyphs[index + 3].isWord
        return glyphs[index + 2].isLetter && !(scalars[index + 2] == "s" && endsThere)
    }

    static func isWord(_ window: SeamWindow, _ index: Int) -> Bool {
        index < window.glyphs.count && window.glyphs[index].isWord
    }

    private static func afterPunctuation(_ window: SeamWindow, at index: Int) -> SeamBoundary? {
        // `said: "|Nobody`: what stands behind a space opens.
        let isFree = index < 2 || window.glyphs[index - 2] == .space
        switch window.scalars[index - 1] {
        case "\"" where isFree, "“" where isFree, "‘" where isFree, "'" where isFree: return nil
        case "»", "«", "›", "‹": return window.opensGuillemet(window.scalars[index - 1]) ? nil : .terminal
        case "?", "!", "”", "%", "€", "…": return .terminal
        // `30°`, not `n°`.
        case "°": return index >= 2 && window.glyphs[index - 2] == .digit ? .terminal : nil
        case "\"": return closesQuote(window, at: index - 1) ? .terminal : .closing
        case ")": return opens("(", window, before: index - 1) ? .terminal : .closing
        case "“": return opens("„", window, before: index - 1) ? .terminal : .closing
        case "'", "’", "‘":
            // Only where it closes a quote: an elision (`l'OTAN`) has none open.
            return hasOpenQuote(window, before: index - 1) && !isElision(window, before: index - 1) ? .terminal : nil
        case ".":
            if index >= 3, window.scalars[index - 2] == ".", window.scalars[index - 3] == "." { return .terminal }
            // `M.Lavrov`, `J.K.`: an initial's full stop ends nothing.
            let isNumber = window.glyphs[index - 2] == .digit && window.glyphs[index] == .digit
            let isWord = index >= 3 && window.glyphs[index - 2].isWord && window.glyphs[index - 3].isWord
            return isWord && !isNumber ? .fullStop : nil
        default: return nil
        }
    }

    private static func opens(_ mark: Unicode.Scalar, _ window: SeamWindow, before index: Int) -> Bool {
        window.scalars[..<index].contains(mark)
    }

    /// Whether a straight double quote is the second of a pair.
    private static func closesQuote(_ window: SeamWindow, at index: Int) -> Bool {
        window.scalars[..<index].count { $0 == "\"" } % 2 == 1
    }
}

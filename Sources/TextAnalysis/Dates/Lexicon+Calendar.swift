extension Lexicon {
    /// One line of a language's table: a role, its value, and words or phrases separated by commas.
    typealias Entries = [(role: Role, value: Int, words: String)]

    /// The table of a language.
    static func of(_ language: Language?) -> Lexicon {
        switch language {
        case nil: figuresOnly
        case .fr: french
        case .nl: dutch
        case .en: english
        case .de: german
        case .es: spanish
        }
    }

    /// No words: only figures are read.
    private static let figuresOnly = Lexicon(Grammar(), [])

    /// Twelve months, or seven days from Monday, separated by bars; each with its forms separated by commas.
    ///
    /// With `suffixes` every name also stands with each of them behind it (`Donnerstagabend`).
    static func cycle(_ role: Role, _ names: String, suffixes: String = "") -> Entries {
        names.split(separator: "|", omittingEmptySubsequences: false).enumerated().flatMap { index, forms in
            forms.split(separator: ",").map { name in
                let compounds = suffixes.split(separator: ",").map { "\(name)\($0)" }
                return (role, index + 1, ([String(name)] + compounds).joined(separator: ","))
            }
        }
    }

    /// Number words from one, separated by bars.
    static func cardinals(_ names: String) -> Entries { cycle(.cardinal, names) }

    /// Words for day, week, weekend, month and year, separated by bars; plurals stand behind a semicolon.
    static func units(_ names: String) -> Entries {
        names.split(separator: "|").enumerated().flatMap { index, forms in
            forms.split(separator: ";").enumerated().map { number, words in
                (number == 0 ? .unit : [.unit, .plural], index, String(words))
            }
        }
    }

    /// Words for the beginning, the middle and the end, separated by bars.
    static func phases(_ names: String) -> Entries {
        names.split(separator: "|").enumerated().map { (.phase, $0.offset, String($0.element)) }
    }
}

/// What a word or a fixed phrase can be in a date; one word may have several roles (`sept` is a number and a month in French).
struct Sense: Equatable, Sendable {
    var roles: Role = []
    /// Month 1…12, weekday 1…7, days of an offset, ``CalendarUnit`` or ``Phase`` by raw value.
    var value: Int8 = 0
    /// The value of a number word.
    var count: Int8 = 0
}

/// The parts of speech of the language of dates.
struct Role: OptionSet, Sendable {
    let rawValue: UInt64

    /// A month by its full name, or by an abbreviation that needs a day beside it.
    static let month = Role(rawValue: 1 << 0), abbreviatedMonth = Role(rawValue: 1 << 1)
    /// A day of the week; the abbreviation needs a full stop or a date behind it.
    static let weekday = Role(rawValue: 1 << 2), abbreviatedWeekday = Role(rawValue: 1 << 3)
    /// `matin`, `night`: widens a mention; with `ce`, `this` it is today.
    static let partOfDay = Role(rawValue: 1 << 4)
    /// `trois`, `drei`.
    static let cardinal = Role(rawValue: 1 << 5)
    /// `er`, `st`, `th` behind a figure; `premier`, a day 1 without figure.
    static let ordinalSuffix = Role(rawValue: 1 << 6), first = Role(rawValue: 1 << 7)
    /// `hier`: days from the report. `la veille`: days from the date last named.
    static let offset = Role(rawValue: 1 << 8), relative = Role(rawValue: 1 << 9)
    /// `jour`, `week`.
    static let unit = Role(rawValue: 1 << 10)
    /// `dernier`, `prochain`, `ce`.
    static let last = Role(rawValue: 1 << 11), next = Role(rawValue: 1 << 12), this = Role(rawValue: 1 << 13)
    /// `il y a` (before the number), `ago` (behind it).
    static let agoBefore = Role(rawValue: 1 << 14), agoAfter = Role(rawValue: 1 << 15)
    /// `plus tôt`, `plus tard`: distance from the date last named.
    static let earlier = Role(rawValue: 1 << 16), later = Role(rawValue: 1 << 17)
    /// `dans`, `in`, `über`: before a number of units to come.
    static let ahead = Role(rawValue: 1 << 18)
    /// `début`, `mi`, `fin` of a month or year.
    static let phase = Role(rawValue: 1 << 19)
    /// `de`, `of`.
    static let of = Role(rawValue: 1 << 20)
    /// `au`, `bis`: between the ends of a span; `et` between two days.
    static let to = Role(rawValue: 1 << 21), and = Role(rawValue: 1 << 22)
    /// `le`, `the`, which may stand between the parts of a date.
    static let article = Role(rawValue: 1 << 23)
    /// `en`, `depuis`: what follows may be a month or a year alone.
    static let cue = Role(rawValue: 1 << 24)
    /// `chaque`, `tous les`: what follows is a habit, not a date; `Black`, `Times`: part of a name.
    static let habit = Role(rawValue: 1 << 25), nameBefore = Role(rawValue: 1 << 26),
        nameAfter = Role(rawValue: 1 << 27)
    /// Verbs by their tense.
    static let past = Role(rawValue: 1 << 28), future = Role(rawValue: 1 << 29)
    /// `est` of `est venu`: beside a weekday it tells of the past, elsewhere it may as well be the present.
    static let perfect = Role(rawValue: 1 << 31)
    /// `pour` of `convoqué pour vendredi`: the weekday behind it is to come.
    static let deadline = Role(rawValue: 1 << 32)
    /// A unit in the plural, which `dernières` does not make one date.
    static let plural = Role(rawValue: 1 << 30)

    static let modifier: Role = [.last, .next, .this]
    static let anyMonth: Role = [.month, .abbreviatedMonth]
    static let anyWeekday: Role = [.weekday, .abbreviatedWeekday]
}

/// Units that dates are counted in.
enum CalendarUnit: Int8, Sendable { case day, week, weekend, month, year }

/// A third of a month or of a year.
enum Phase: Int8, Sendable { case beginning, middle, end }

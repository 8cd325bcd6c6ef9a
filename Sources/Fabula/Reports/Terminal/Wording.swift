/// The fixed words of reports for people, in one language.
public struct Wording: Sendable {
    /// A thing that is counted.
    struct Noun: Sendable {
        var one: String, many: String
        init(_ one: String, _ many: String) { (self.one, self.many) = (one, many) }
    }

    var months, shortMonths, weekdays: [String]
    /// `1er` in French; `nil` where the first of a month is written as any other.
    var firstOfMonth: String?
    /// Behind the number of a day within its month, as in `2. Dezember`; between the parts of a date.
    var dayMark = "", behindWeekday = " ", behindDay = " ", behindMonth = " "
    /// Whether nought takes the singular.
    var noughtIsSingular: Bool
    /// Between the thousands of a number.
    var thousands: String
    var quotes: (open: String, close: String)

    var story, article, teaser, outlet, passage, finding, day: Noun
    var character: Noun
    /// Heads of columns.
    var storyHead, articlesHead, outletsHead, daysHead, keywordsHead: String
    var toldOnce, andMore, teasersAmong, noArticles, noDates: String
    var daysABar, most: String
    /// What the marks before the entries of a timeline mean.
    var legend: [String]
    var datedBy, ofReport, expectedHead, noTimeline, seen, copy: String
    var articleKind, teaserKind, tags: String
    /// What an ingest brought.
    var file, newArticle, version, again: Noun
    /// Heads of the statistics.
    var languagesHead, findingsHead, noOutlet, noLanguage: String
    /// How grave a finding is.
    var severities: [Finding.Severity: String]
    /// Why passages were dropped.
    var reasons: [Dropped.Reason: Noun]
    /// The words of evaluations.
    var evaluation: EvaluationWording
    /// The words of explanations.
    var why: WhyWording
    /// The report on copies.
    var copies: CopiesWording
    /// Questions about pairs, and what the answers say.
    var labelling: LabellingWording
}

extension Wording {
    /// The wording for the value of `LC_ALL`, `LC_MESSAGES` or `LANG`: French for `fr` and `fr_…`, else English.
    public init(locale: String) {
        let language = locale.prefix { $0.isLetter }.lowercased()
        self = language == "fr" ? .french : .english
    }

    /// `1 article`, `12 articles`, `7,000 articles`.
    func count(_ number: Int, _ noun: Noun) -> String {
        let singular = number == 1 || (number == 0 && noughtIsSingular)
        return "\(grouped(number)) \(singular ? noun.one : noun.many)"
    }

    /// The number with its thousands set apart.
    package func grouped(_ number: Int) -> String {
        var digits = String(number)
        var end = digits.count - 3
        while end > 0, digits.first != "-" || end > 1 {
            digits.insert(contentsOf: thousands, at: digits.index(digits.startIndex, offsetBy: end))
            end -= 3
        }
        return digits
    }

    func quoted(_ text: String) -> String { quotes.open + text + quotes.close }
}

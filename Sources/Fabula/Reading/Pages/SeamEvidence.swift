/// What speaks for and against a place in a line where a headline may end and a teaser begin. Each part is a number of points.
struct SeamEvidence: Sendable {
    /// What meets there: `jeudi|Les`, `Bruxelles?|Les`, `2030|Le`, `OTAN|Les`.
    var boundary = 0.0
    /// Whether the right side begins as sentences begin.
    var opening = 0.0
    /// Whether the left side can end there: not in an article or a preposition.
    var ending = 0.0
    /// Against: the capital is inside a name (`PostNL`, `McFarland`).
    var innerCapital = 0.0
    /// Words and numbers of the headline that come back in the teaser.
    var echo = 0.0
    /// A headline has 4–18 words.
    var headlineLength = 0.0
    /// A teaser has 8–40 words.
    var teaserLength = 0.0
    /// A teaser is cut by an ellipsis.
    var ellipsis = 0.0
    /// Against: an unclosed quotation on the left.
    var quotes = 0.0
    /// The left side is a line of its own, or the page's title; or the same teaser has another headline elsewhere.
    var elsewhere = 0.0
    /// The teaser is as long as others of the page: an aggregator cuts them at one length.
    var pageLength = 0.0
    /// What the rest of the page writes in capitals: for a cut behind an acronym, against one within it.
    var acronym = 0.0
    /// An outlet's name stands at the seam.
    var outlet = 0.0
    /// Against: the left side sounds like a comment.
    var chatter = 0.0

    /// All points.
    var total: Double { parts.reduce(0) { $0 + $1.points } }

    /// Every part by name, in a fixed order.
    var parts: [(name: String, points: Double)] {
        [
            ("boundary", boundary), ("opening", opening), ("ending", ending), ("inner-capital", innerCapital),
            ("echo", echo), ("headline-length", headlineLength), ("teaser-length", teaserLength),
            ("ellipsis", ellipsis), ("quotes", quotes), ("elsewhere", elsewhere),
            ("page-length", pageLength), ("acronym", acronym), ("outlet", outlet), ("chatter", chatter),
        ]
    }

    /// A line with fewer points at its best place is no glued teaser. Higher: fewer comments taken, more teasers lost.
    static let threshold = 5.5
    /// From here on a place that was not believed is worth telling.
    static let doubt = 4.0
}

/// A line cut into headline, teaser and the reader's comment that follows it.
struct GluedTeaser: Sendable {
    var headline, teaser, comment: String
    var evidence: SeamEvidence

    /// Whether it is a teaser even where the article's own paragraphs are expected: cut by an ellipsis and far over the bar.
    var isCertain: Bool { evidence.ellipsis > 0 && evidence.total >= SeamEvidence.threshold + 4 }
}

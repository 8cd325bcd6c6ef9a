import Fabula
import StoreHarness
import TextAnalysis

/// Harvests in which all that gathering and storing tell apart comes up: repeats, versions, strangers with one id,
/// equal readings on one line, absent and odd values, texts that differ in their bytes alone.
struct RandomHarvest {
    private var random: Random

    init(seed: UInt64) { random = Random(seed: seed) }

    mutating func harvest(_ count: Int) -> Harvest {
        var harvest = Harvest()
        for _ in 0..<count { harvest.articles.append(article()) }
        for _ in 0..<count / 4 {
            harvest.dropped.append(Dropped(text(), pick(Dropped.Reason.allCases), at: origin()))
            harvest.findings.append(
                Finding(pick(Finding.Severity.allCases), pick(["bad-date", "x"]), text(), at: origin()))
        }
        return harvest
    }

    private mutating func article() -> Article {
        Article(
            id: pick(["", "", "a", "b", "c~1"]), kind: pick(Article.Kind.allCases), title: text(), text: text(),
            published: time(), seen: time(), source: pick([nil, "Le Fanal", ""]),
            url: pick([nil, nil, "https://A.example/x?utm_source=rss", "https://a.example/x", "é"]),
            language: pick([nil, "fr"]), tags: pick([[], ["a; b", "\"c\"\\"], ["\u{1}\u{0}", ""]]), origin: origin(),
            other: pick([
                [], [.init(name: "n", value: "1"), .init(name: "n", value: "\n2")], [.init(name: "", value: "")],
            ]))
    }

    private mutating func text() -> String {
        pick([
            "", "Grève", "Gre\u{300}ve", "nul\u{0}l", "Deux  mots", "Deux mots", "🚌 «\u{a0}oui\u{a0}»", random.words(3),
        ])
    }

    private mutating func time() -> Timestamp? {
        let clock = pick([0, -62_000_000_000, 1_700_000_000, 1_700_000_059, 600_000_000_000] as [Int64])
        let time = Timestamp(
            wallClock: clock, offset: pick([nil, 0, -12_345]), precision: pick(Timestamp.Precision.allCases))
        return pick([nil, time])
    }

    private mutating func origin() -> Origin {
        Origin(file: pick(["a", "b/c", "é", "e\u{301}"]), line: pick([nil, 1, 2, 0]))
    }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(random.next() % UInt64(elements.count))]
    }
}

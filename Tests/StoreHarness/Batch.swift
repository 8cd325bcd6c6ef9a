import Fabula
import FabulaStore
import TextAnalysis

/// A numbered batch of invented articles: the same for the same number and seed, so that a checker can make it again.
package struct Batch {
    /// What is added.
    package let harvest: Harvest
    /// Where it is said to come from.
    package let input: Input
    private let number: Int

    /// From 1 to 400 articles.
    package init(number: Int, seed: UInt64) {
        var random = Random(seed: seed &* 1_000_003 &+ UInt64(number))
        var harvest = Harvest()
        for line in 1...(1 + Int(random.next() % 400)) {
            harvest.articles.append(
                Batch.article("b\(number)-\(line)", file: "batch\(number)", line: line, random: &random))
        }
        (self.harvest, self.number) = (harvest, number)
        input = Input(path: "batch\(number)", hash: "\(seed)")
    }

    /// A run in which the batch is one story with one entry, each article its evidence; the threshold tells the batch.
    package var chronicle: Chronicle {
        let all = Array(harvest.articles.indices)
        let story = Story(
            id: "s\(number)", number: 1, title: "batch", keywords: ["b"], names: [], firstDay: nil, lastDay: nil,
            articles: all, medoid: 0, outlets: ["Le Fanal"], cohesion: 1)
        let entry = TimelineEntry(
            date: Day(number: number), endDate: nil, precision: .day, kind: .published, text: "batch", articles: all,
            outlets: ["Le Fanal"], weight: 1, evidence: all.map { .init(article: $0, words: "hier") })
        return Chronicle(
            corpus: Corpus(articles: harvest.articles, clock: .brussels), stories: [story],
            timelines: [Timeline(storyID: story.id, entries: [entry])], copyOf: all.map { _ in nil })
    }

    /// Settings that name the batch.
    package var settings: Settings {
        var settings = Settings()
        settings.threshold = Double(number)
        return settings
    }

    /// Articles of a title and two sentences, about 200 bytes each.
    package static func shortArticles(_ count: Int, seed: UInt64) -> Harvest {
        var random = Random(seed: seed)
        var harvest = Harvest()
        harvest.articles = (1...count).map { line in article("", file: "short", line: line, random: &random) }
        return harvest
    }

    private static func article(_ id: String, file: String, line: Int, random: inout Random) -> Article {
        let time = Timestamp(
            wallClock: 1_700_000_000 + Int64(random.next() % 1_000_000), offset: 3600, precision: .second)
        return Article(
            id: id, title: random.words(8), text: random.words(12) + ". " + random.words(12) + ".", published: time,
            source: "Le Fanal", url: "https://fanal.example/\(file)/\(line)?utm_source=rss", language: "fr",
            tags: ["Région"], origin: Origin(file: file, line: line))
    }
}

/// SplitMix64 (Steele, Lea & Flood 2014).
package struct Random: RandomNumberGenerator {
    private var state: UInt64

    /// A generator with its own stream of numbers.
    package init(seed: UInt64) { state = seed }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    private static let words = [
        "grève", "bus", "Bruxelles", "le", "la", "des", "ministre", "école", "jeudi", "incendie", "Namur", "accord",
        "prix",
        "train", "à", "été", "vaccin", "police", "match", "Liège",
    ]

    package mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in Random.words[Int(next() % UInt64(Random.words.count))] }.joined(separator: " ")
    }
}

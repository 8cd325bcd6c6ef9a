import Fabula
import Foundation
import Testing

@Suite(.serialized)
struct PageRobustnessTests {
    static let paragraph =
        "Le conseil communal a voté lundi soir le budget de l'année, qui prévoit la réfection de douze rues du centre..."

    static let hostile: [(name: String, page: String)] = {
        #if DEBUG
            let five = 100_000
        #else
            let five = 5_000_000
        #endif
        var random = Generator(state: 7)
        let letters = Array("aeiourtnslABCDLP0123456789 .,!?»\"'’-éÀ…\n")
        let noise = String((0..<five / 2).map { _ in letters[Int(random.next() % UInt64(letters.count))] })
        let mixed = String(repeating: "aBcDeFgH", count: five / 8)
        let seams = (0..<five / 160).map { n in
            "Un titre \(n) que personne n'a jamais vuLe texte \(n * 7) que personne n'a jamais écrit non plus \(n)..."
        }
        let shared = String(repeating: "un deux trois quatre cinq six sept ", count: 20)
        let chains = (1...five / 1_600).map { String(shared.prefix($0 % 600 + 60)) + "\($0)" }
        return [
            (
                "one paragraph again and again",
                String(repeating: paragraph + "\n\n", count: five / paragraph.utf8.count)
            ),
            ("one line", String(repeating: paragraph + " ", count: five / paragraph.utf8.count)),
            ("one word", String(repeating: "a", count: five)),
            ("dots", String(repeating: ".", count: five)),
            ("short lines", String(repeating: "Oui\n", count: five / 4)),
            ("blank lines", String(repeating: "\n \r\n", count: five / 4)),
            ("inner capitals", mixed), ("noise", noise),
            ("teasers", seams.joined(separator: "\n")), ("paragraphs that begin alike", chains.joined(separator: "\n")),
            ("combining marks", "Titre\n" + String(repeating: "e\u{301}", count: five / 3)),
            ("quotes", String(repeating: "«'\"„", count: five / 8)), ("nothing", ""),
        ]
    }()

    /// 5 MB in a release build, 100 kB in a debug build, which is fifty times slower.
    @Test(arguments: hostile.indices)
    func linearTime(_ index: Int) {
        let (name, page) = Self.hostile[index]
        let start = Self.processorTime()
        let harvest = PageReader.read(page, file: name)
        let time = Self.processorTime() - start
        print("\(name): \(time.formatted(.number.precision(.fractionLength(3)))) s")
        // Some hundred milliseconds here; what is quadratic takes minutes.
        #expect(time < 10)
        #expect(harvest.articles.count <= 1 || name == "teasers" || name == "noise")
        #expect(!harvest.findings.isEmpty)
    }

    /// Seconds of this thread on a processor, whatever else the machine does.
    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Sample pages with characters deleted, doubled and swapped, lines cut and moved: read without a crash, all accounted for.
    @Test func mutatedPages() {
        var random = Generator(state: 20_211_202)
        for sample in PageSample.all {
            for _ in 0..<20 {
                var scalars = Array(sample.page.unicodeScalars)
                for _ in 0..<8 {
                    let at = Int(random.next() % UInt64(scalars.count))
                    switch random.next() % 4 {
                    case 0: scalars.remove(at: at)
                    case 1: scalars.insert("\n", at: at)
                    case 2: scalars.swapAt(at, Int(random.next() % UInt64(scalars.count)))
                    default: scalars.removeSubrange(at..<min(scalars.count, at + 40))
                    }
                }
                var page = String.UnicodeScalarView()
                page.append(contentsOf: scalars)
                let harvest = PageReader.read(String(page), file: "mutated")
                for article in harvest.articles where article.kind == .teaser {
                    #expect(!article.title.isEmpty)
                    #expect(String(page).precomposed.utf8.count >= article.title.utf8.count + article.text.utf8.count)
                }
            }
        }
    }

    /// SplitMix64 (Steele, Lea & Flood 2014).
    struct Generator: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state &+= 0x9e37_79b9_7f4a_7c15
            var z = state
            z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
            z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
            return z ^ (z >> 31)
        }
    }
}

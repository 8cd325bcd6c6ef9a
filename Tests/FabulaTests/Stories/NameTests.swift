import Fabula
import Testing

struct NameTests {
    func names(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            NameScanner.mentions(in: bytes).map {
                String(decoding: bytes[$0.range], as: UTF8.self) + ($0.opensSentence ? "^" : "")
            }
        }
    }

    @Test(arguments: [
        ("hier, Sergueï Lavrov a vu Antony Blinken.", ["Sergueï Lavrov", "Antony Blinken"]),
        ("au Parlement de la Fédération Wallonie-Bruxelles", ["Parlement de la Fédération Wallonie-Bruxelles"]),
        ("Le maire parle. Élodie écoute", ["Le^", "Élodie^"]),
        ("un accord de PostNL et de Łukasz Żak", ["PostNL", "Łukasz Żak"]),
        ("à Liège, Namur et Mons", ["Liège", "Namur", "Mons"]),
        ("vu par M. Lavrov", ["Lavrov^"]),
        ("« Otan » et Otan", ["Otan^", "Otan"]),
        ("le président de la", []),
        ("", []),
    ])
    func mentions(text: String, expected: [String]) { #expect(names(text) == expected) }

    @Test func arbitraryBytesDoNoHarm() {
        var random = SplitMix(seed: 3)
        for _ in 0..<2_000 {
            let bytes = (0..<Int(random.next() % 40)).map { _ in
                [
                    UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "A"), 0xC3, 0x89, 0xE2, 0x80, 0xFF,
                    UInt8(random.next() % 256),
                ]
                .randomElement(using: &random)!
            }
            bytes.withUnsafeBufferPointer { buffer in
                for mention in NameScanner.mentions(in: buffer) {
                    #expect(!mention.range.isEmpty && mention.range.upperBound <= bytes.count)
                }
            }
        }
    }

    @Test func aStoryNamesItsActors() {
        let texts = [
            "Le ministre Paul Dardenne a reçu les chauffeurs. Dardenne promet un texte.",
            "Les chauffeurs attendent une réponse de Paul Dardenne à Namur.",
            "Mercredi, la bourgmestre de Namur a appelé au calme.",
        ]
        let articles = texts.map { Article(title: "Grève des bus", text: $0, origin: Origin(file: "a")) }
        #expect(StoryNames.of(articles) == ["Paul Dardenne", "Namur"])
    }
}

import Testing
import TextAnalysis

struct SentencesTests {
    /// Sentences are cut at the bars, which are not part of the text.
    struct Sample: Sendable, CustomTestStringConvertible {
        let language: Language, cut: String
        var testDescription: String { cut }
    }

    @Test(arguments: samples)
    func cutsAtTheBars(sample: Sample) {
        let pieces = sample.cut.split(separator: "|").map { $0.trimmingSpaces }
        let text = sample.cut.replacing("|", with: "")
        #expect(sentences(of: text, sample.language) == pieces)
    }

    @Test func lineFeedsEndSentences() {
        #expect(sentences(of: "Un titre\nUne phrase sans point\r\n\n Autre ligne. Fin", .fr).count == 4)
    }

    @Test func nothingIsNoSentence() {
        for text in ["", " ", "\n\n", " \t\u{A0}\r\n "] { #expect(sentences(of: text, .fr).isEmpty) }
    }

    @Test func anyBytesGiveRangesInOrderThatHoldAllButSpace() {
        var random = SplitMix64(state: 3)
        let alphabet = Array("aAé.!?…\"'«»’ \n\u{A0}1M-)`".utf8) + [0xFF, 0xC3, 0xE2, 0x80, 0xF0, 0x00]
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in alphabet.randomElement(using: &random)!
            }
            bytes.withUnsafeBufferPointer { buffer in
                let ranges = SentenceSplitter(language: .fr).sentences(in: buffer)
                var end = 0
                for range in ranges {
                    #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
                    #expect(!bytes[end..<range.lowerBound].contains { UInt8(ascii: "0")...UInt8(ascii: "z") ~= $0 })
                    end = range.upperBound
                }
                #expect(!bytes[end...].contains { UInt8(ascii: "0")...UInt8(ascii: "z") ~= $0 })
            }
        }
    }

    private func sentences(of text: String, _ language: Language) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter(language: language).sentences(in: text).map {
            String(decoding: bytes[$0], as: UTF8.self)
        }
    }

    private static let samples: [Sample] = [
        (.fr, "M. Lavrov a parlé. |Mme. Dupont l'a écouté."),
        (.fr, "Le pape a vu St. Pierre et Mgr. Léonard. |Il pleuvait."),
        (.fr, "Il veut un\"équilibre\".|\"J'espère que oui\", a-t-il dit. |Fin."),
        (.fr, "C'est la fin.|Le train part à 9.30 heures."),
        (.fr, "Quoi ? |Rien ! |« Partez ! » dit-il."),
        (.fr, "« Il faut partir. » |Le ministre est resté."),
        (.fr, "Il hésite... puis part. |Il revient... |Elle aussi…"),
        (.fr, "Environ 3.500 euros et 2,5 p.c. |Il en veut plus."),
        (.fr, "Des pommes, des poires, etc. |Le marché ferme."),
        (.fr, "J. M. Barroso et A. Merkel. |Ils ont dîné."),
        (.fr, "À 1000 Bruxelles, av. Louise, n° 3. |Ouvert."),
        (.fr, "(Il n'a rien dit.) |Elle non plus."),
        (.fr, "Des œufs sur www.exemple.be/page.html ? |Oui."),
        (.nl, "Dhr. Peeters woont bv. in Gent. |Hij werkt o.a. in Brugge."),
        (.nl, "Hij kwam om 9.30 uur. |\"Ik ben moe.\" |Dat was alles."),
        (.nl, "Mevr. De Block en prof. dr. Van Ranst. |Ze zwegen."),
        (.en, "Mr. Smith met Dr. Jones in the U.S. Senate. |He left."),
        (.en, "She lives in the U.S. |The war is over."),
        (.en, "It opened at 9 a.m. |He was late."),
        (.en, "Apple Inc. said so on Jan. 5. |Shares fell 2.5 percent."),
        (.en, "\"Stop.\" |She left. |\"Go!\" he said."),
        (.en, "J. R. R. Tolkien wrote it. |Read it!"),
        (.en, "`` It is over . '' |He left -LRB- again . -RRB- |They wept ."),
        (.en, "It rose to 31.5 m. |Meanwhile , UK rescuers left ."),
        (.en, "Gov. Jerry Brown called it `` unfair . '' |Really ?"),
        (.en, "Will he? |Won't he?! |Who knows... |Nobody."),
        (.de, "Am 2. Dezember kam Dr. Müller. |Er blieb bis zum 5. Januar."),
        (.de, "Das kostet z. B. 5 Euro bzw. 6 Euro. |Gut."),
        (.de, "Das kostet z.B. 5 Mio. Euro. |„Gut.“ |Er ging."),
        (.de, "Er wurde 2019 gewählt. |Der 1. FC Köln verlor am 2. 12. 2021."),
        (.de, "Es war 2021. |Danach kam nichts."),
        (.es, "El Sr. Pérez y la Dra. Gómez. |Llegaron tarde."),
        (.es, "¿Quién es? |¡Nadie! |—No lo sé."),
        (.es, "Vive en EE.UU. desde 2010. |Es feliz."),
        (.es, "Cuesta 3.500 euros. |\"Es caro\", dijo."),
    ].map(Sample.init)
}

/// A small generator with a fixed sequence.
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }
}

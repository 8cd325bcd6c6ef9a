import Testing
import TextAnalysis

@Suite struct ExonymTests {
    private func names(_ text: String, _ language: Language) -> Set<String> {
        let terms = analyze(
            [
                DocumentText(text: text, language: language),
                DocumentText(text: "Gand Otan Kiev Allemagne", language: .fr),
            ],
            threads: 1)
        let rows = (0..<2).map { Set(terms.names.terms[terms.names.offsets[$0]..<terms.names.offsets[$0 + 1]]) }
        return Set(rows[0].intersection(rows[1]).map { terms.nameForms[Int($0)] })
    }

    @Test func onePlaceIsOneNameInEveryLanguage() {
        #expect(names("De NAVO en Duitsland over Kyiv, in Gent", .nl).count == 4)
        #expect(names("NATO and Germany on Kyiv, in Ghent", .en).count == 4)
        #expect(names("Die Nato und Deutschland zu Kiew, in Gent", .de).count == 4)
        #expect(names("La OTAN y Alemania sobre Kiev, en Gante", .es).count == 4)
    }

    @Test func otherNamesAndSmallLettersStayThemselves() {
        #expect(names("Gentse Alemannen, gent, otan", .nl).isEmpty)
        #expect(Exonyms.canonical("quertinmont".utf8) == nil && Exonyms.canonical("".utf8) == nil)
        #expect(Exonyms.canonical("gand".utf8) == nil, "the canonical name is no other name's variant")
    }

    /// A word that stop lists know would join texts that share nothing.
    @Test func noVariantIsAStopWordOfAnyLanguage() {
        for canonical in ["gand", "nato", "eu", "rome", "inde"] {
            for variant in Exonyms.variants(of: Array(canonical.utf8)[...]) {
                #expect(!StopWords.contain(String(decoding: variant, as: UTF8.self)))
            }
        }
    }

    @Test func aNameCountsInTheBackgroundUnderAllItsNames() {
        #expect(
            Exonyms.variants(of: Array("gand".utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
                == ["gand", "gent", "ghent", "gante"])
        #expect(Exonyms.variants(of: Array("volto".utf8)[...]) == [Array("volto".utf8)[...]])
    }
}

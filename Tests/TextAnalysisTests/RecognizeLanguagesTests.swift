import Foundation
import Testing
import TextAnalysis

struct RecognizeLanguagesTests {
    static let sentences: [(String, Language?)] = [
        ("Les pompiers sont intervenus lundi matin dans une école de Namur", .fr),
        ("Pas de bus ce jeudi à Charleroi en raison d'une grève", .fr),
        ("De brandweer moest maandagochtend uitrukken naar een school in Gent", .nl),
        ("Geen bussen donderdag in Antwerpen door een staking bij De Lijn", .nl),
        ("Firefighters were called to a school in Leeds on Monday morning", .en),
        ("Die Feuerwehr musste am Montagmorgen zu einer Schule in Köln ausrücken", .de),
        ("Los bomberos acudieron el lunes por la mañana a un colegio de Sevilla", .es),
        ("I vigili del fuoco sono intervenuti lunedì mattina in una scuola di Torino", nil),
        ("Os bombeiros foram chamados na segunda-feira de manhã a uma escola de Braga", nil),
        ("Pazartesi sabahı İzmir'de bir okula itfaiye ekipleri sevk edildi", nil),
        ("Strażacy zostali wezwani w poniedziałek rano do szkoły w Krakowie", nil),
        ("Пожарные приехали в понедельник утром в школу в Казани", nil),
        ("Οι πυροσβέστες κλήθηκαν τη Δευτέρα το πρωί σε σχολείο της Πάτρας", nil),
    ]

    @Test(arguments: sentences) func sentencesAreRecognisedAlone(text: String, language: Language?) {
        #expect(recognize([text]) == [language])
    }

    @Test func sentencesAreRecognisedAmongOthersInAnyOrder() {
        let texts = Self.sentences.map(\.0)
        #expect(recognize(texts) == Self.sentences.map(\.1))
        #expect(recognize(texts.reversed(), threads: 3) == Self.sentences.map(\.1).reversed())
    }

    @Test func textsWithoutEvidenceAreOfTheMainLanguage() {
        for language in Language.allCases {
            let texts = Self.sentences.filter { $0.1 == language }.map(\.0)
            let input = (0..<20).flatMap { _ in texts } + ["", "PSG - OM : 2-1", "Tadej Pogacar", "2021"]
            #expect(recognize(input).allSatisfy { $0 == language }, "\(language)")
        }
    }

    @Test func oneTextOfAnotherLanguageIsFoundAmongMany() {
        let french = (0..<300).map { _ in Self.sentences[0].0 }
        for (text, language) in Self.sentences where text.count > 60 {
            #expect(recognize(french + [text]).last! == language, "\(text)")
        }
    }

    @Test func givenTagsWin() {
        let text = Self.sentences[0].0
        let given = ["nl", "EN-gb", "pt", "und", "", nil]
        let languages = recognizeLanguages(given.map { _ in (title: text, text: "") }, given: given, threads: 1)
        #expect(languages == [.nl, .en, nil, .fr, .fr, .fr])
    }

    @Test func givenTagsTellWhatTheInputIsMostlyIn() {
        let texts = (0..<20).map { (title: "Bart De Wever \($0)", text: "") }
        let given: [String?] = (0..<20).map { $0 < 15 ? "nl" : nil }
        #expect(recognizeLanguages(texts, given: given, threads: 2).allSatisfy { $0 == .nl })
    }

    private func recognize(_ texts: [String], threads: Int = 1) -> [Language?] {
        recognizeLanguages(texts.map { (title: $0, text: "") }, given: texts.map { _ in nil }, threads: threads)
    }
}

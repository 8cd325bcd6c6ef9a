import Foundation
import Testing
import TextAnalysis

struct AnalyzeTests {
    @Test(arguments: [1, 2, 3, 4])
    func findsTheTermsOfTheSlowWayInRandomText(seed: UInt64) {
        var random = RandomText(seed: seed)
        let documents = (0..<150).map { _ in random.document() }
        let analysis = analyze(documents, threads: 2)
        let plain = PlainTerms()
        var forms: [PlainTerms.Term: [String: Int]] = [:]
        for (d, document) in documents.enumerated() {
            let expected = plain.count(document)
            forms.merge(expected) { $0.merging($1, uniquingKeysWith: +) }
            let counts = expected.mapValues { $0.values.reduce(0, +) }
            #expect(row(d, of: analysis, document.language, plain) == counts, "document \(d): \(document)")
        }
        // Each term has one id: as many ids as the slow way has terms.
        #expect(analysis.words.termCount == forms.keys.filter { !$0.isName }.count)
        #expect(analysis.names.termCount == forms.keys.filter(\.isName).count)
        let best = forms.mapValues { counts in counts.max { isLess($0, $1) }!.key }
        #expect(analysis.wordForms.sorted() == best.filter { !$0.key.isName }.values.sorted())
        #expect(analysis.nameForms.sorted() == best.filter(\.key.isName).values.sorted())
    }

    private func isLess(_ a: (key: String, value: Int), _ b: (key: String, value: Int)) -> Bool {
        a.value == b.value ? b.key.utf8.lexicographicallyPrecedes(a.key.utf8) : a.value < b.value
    }

    private func row(
        _ d: Int, of analysis: TermAnalysis, _ language: Language?, _ plain: borrowing PlainTerms
    ) -> [PlainTerms.Term: Int] {
        var row: [PlainTerms.Term: Int] = [:]
        for i in analysis.words.offsets[d]..<analysis.words.offsets[d + 1] {
            let key = plain.wordKey(analysis.wordForms[Int(analysis.words.terms[i])], language)!
            row[.init(isName: false, language: language, key: key)] = Int(analysis.words.counts[i])
        }
        for i in analysis.names.offsets[d]..<analysis.names.offsets[d + 1] {
            let key = plain.nameKey(analysis.nameForms[Int(analysis.names.terms[i])])
            row[.init(isName: true, language: nil, key: key)] = Int(analysis.names.counts[i])
        }
        return row
    }

    @Test func isTheSameForAnyNumberOfThreads() {
        var random = RandomText(seed: 9)
        let documents = (0..<97).map { _ in random.document() }
        let one = analyze(documents, threads: 1)
        for threads in [2, 3, 8, 200] {
            let many = analyze(documents, threads: threads)
            for (a, b) in [(one.words, many.words), (one.names, many.names)] {
                #expect(a.offsets == b.offsets && a.terms == b.terms && a.counts == b.counts)
                #expect(a.background == b.background && a.population == b.population)
            }
            #expect(one.wordForms == many.wordForms && one.nameForms == many.nameForms)
        }
    }

    @Test func idsGoByDocumentFrequencyAndRowsAscend() {
        var random = RandomText(seed: 10)
        let analysis = analyze((0..<120).map { _ in random.document() }, threads: 2)
        for counts in [analysis.words, analysis.names] {
            var frequency = [Int](repeating: 0, count: counts.termCount)
            for d in 0..<counts.offsets.count - 1 {
                let row = counts.terms[counts.offsets[d]..<counts.offsets[d + 1]]
                #expect(zip(row, row.dropFirst()).allSatisfy { $0 < $1 })
                for term in row { frequency[Int(term)] += 1 }
            }
            #expect(frequency.last! > 0 && frequency == frequency.sorted(by: >))
        }
    }

    @Test func bothApostrophesPartElisions() {
        for text in ["L'été d'aujourd'hui, qu'on l'apprécie", "L’été d’aujourd’hui, qu’on l’apprécie"] {
            #expect(forms(text, .fr) == ["apprécie", "aujourd", "hui"])
        }
    }

    @Test func decomposedTextIsThatOfComposedText() {
        let text = "Élections à Liège : François Désiré, déçu, s'en prend à l'Île-de-France"
        let analysis = analyze(
            [text, text.decomposedStringWithCanonicalMapping].map { DocumentText(text: $0, language: .fr) }, threads: 1)
        for counts in [analysis.words, analysis.names] {
            #expect(counts.offsets[1] > 4)
            #expect(counts.terms[..<counts.offsets[1]] == counts.terms[counts.offsets[1]...])
        }
        #expect(analysis.nameForms.contains("Île") && analysis.wordForms.contains("élections"))
    }

    @Test func titlesCountTwice() {
        let analysis = analyze([DocumentText(title: "Grève", text: "la grève", language: .fr)], threads: 1)
        #expect(analysis.words.counts == [3] && analysis.wordForms == ["grève"])
        #expect(analysis.names.counts == [2] && analysis.nameForms == ["Grève"])
    }

    @Test func wordsBelongToTheirLanguageAndNamesToAll() {
        let documents = ([.fr, .nl, .nl, nil] as [Language?]).map { DocumentText(text: "Parlement", language: $0) }
        let analysis = analyze(documents, threads: 1)
        #expect(analysis.words.terms == [1, 0, 0, 2])
        #expect(analysis.words.population == [2, 1, 1])
        #expect(analysis.words.background[0] > 0 && analysis.words.background[1] > 0)
        #expect(analysis.words.background[2] == 0)
        #expect(analysis.names.terms == [0, 0, 0, 0] && analysis.names.population == [4])
    }

    @Test(arguments: [
        (Language.fr, ["grève", "Grèves"]), (.fr, ["décision", "Décisions"]),
        (.nl, ["staking", "stakingen"]), (.nl, ["regering", "regeringen"]), (.en, ["strike", "strikes", "striking"]),
        (.de, ["Haus", "Häuser"]), (.de, ["Regierung", "Regierungen"]), (.es, ["huelga", "huelgas"]),
    ])
    func formsOfAWordAreOneTerm(language: Language, forms: [String]) {
        let analysis = analyze(forms.map { DocumentText(text: $0, language: language) }, threads: 1)
        #expect(analysis.words.terms == Array(repeating: 0, count: forms.count))
    }

    @Test func documentsWithoutTermsHaveEmptyRows() {
        let documents = ["", "le la de et", " – …!? 👍 _ ", "a b c", "été", "grève"]
        let analysis = analyze(documents.map { DocumentText(text: $0, language: .fr) }, threads: 3)
        #expect(analysis.words.offsets == [0, 0, 0, 0, 0, 0, 1])
        #expect(analyze([], threads: 4).words.offsets == [0])
        #expect(analyze([], threads: 4).names.offsets == [0])
    }

    @Test func aTextOfOneEndlessWordIsRead() {
        let word = String(repeating: "é", count: 300_000)
        let analysis = analyze([DocumentText(title: word, text: word + " fin " + word, language: .de)], threads: 2)
        #expect(analysis.words.termCount == 2 && analysis.words.counts.sorted() == [1, 4])
    }

    private func forms(_ text: String, _ language: Language?) -> [String] {
        analyze([DocumentText(text: text, language: language)], threads: 1).wordForms.sorted()
    }
}

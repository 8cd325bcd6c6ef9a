import Testing
import TextAnalysis

struct WordHashesTests {
    private func words(_ text: String) -> [UInt32] {
        WordHashes([DocumentText(text: text, language: nil)], threads: 1).words
    }

    private func plain(_ text: String) -> [UInt32] { words(text).map { $0 & ~WordHashes.factBit } }

    /// One sentence as two outlets set it.
    @Test(arguments: [
        ("L’État a-t-il tardé ?", "l'ETAT a t il tarde"), ("«Été» à 17h30…", "ete a 17h30"),
        ("caf\u{65}\u{301} français", "café francais"), ("Œdème, cœur", "œdème cœur"),
        ("Łódź", "łodz"), ("51.400 manifestants", "51 400 manifestants"),
        ("ΑΘΗΝΑ Москва", "αθηνα москва"),
    ])
    func typographyPlaysNoPart(one: String, other: String) {
        #expect(plain(one) == plain(other))
    }

    @Test func otherWordsHaveOtherHashes() {
        let texts = (0..<2000).map { "mot\($0)" }
        #expect(Set(plain(texts.joined(separator: " "))).count == 2000)
    }

    @Test func namesAndNumbersAreFacts() {
        let text = "Le J. Dupont de Liège a 3 chats, Émile 12,5 ; A vous !"
        let facts = words(text).map { $0 & WordHashes.factBit == 1 }
        //               Le    J     Dupont de     Liège a      3     chats  Émile 12    5     A      vous
        #expect(facts == [true, true, true, false, true, false, true, false, true, true, true, false, false])
    }

    @Test func documentsKeepTheirPlacesForAnyNumberOfThreads() {
        var random = SplitMix(seed: 5)
        let documents = (0..<60).map { _ in
            let length = Int.random(in: 0..<40, using: &random)
            let text = (0..<length).map { _ in "w\(Int.random(in: 0..<99, using: &random))" }.joined(separator: " ")
            return DocumentText(title: "Un titre", text: text, language: nil)
        }
        let one = WordHashes(documents, threads: 1)
        #expect(one.documentCount == documents.count)
        for (index, document) in documents.enumerated() {
            #expect(Array(one.words[one.range(of: index)]) == words("Un titre " + document.text))
        }
        for threads in [2, 3, 8] {
            let many = WordHashes(documents, threads: threads)
            #expect(many.words == one.words && many.offsets == one.offsets)
        }
    }

    @Test(arguments: ["", " ", "…", "'", "\u{301}", "👩🏽‍🚒", "é", "日本語", "\u{FEFF}a"])
    func anyTextIsRead(text: String) { #expect(words(text).count <= 2) }
}

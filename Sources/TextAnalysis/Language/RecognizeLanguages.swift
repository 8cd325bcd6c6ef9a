import Foundation
import Workers

/// The language of each text: as given, else as its words say, in view of what the rest of the input looks like.
///
/// `given` holds a BCP 47 tag for each text, or `nil`; a tag always wins, and one that Fabula does not know gives `nil`,
/// as does a text in which no language of Fabula is found. Each word is evidence by its probability in each language
/// (naive Bayes over the background tables). The prior is the share of each language in the input, found by
/// expectation–maximisation together with the texts' languages, and the input's main language has a margin on top, so
/// that a text without evidence gets the main language. The result depends neither on the order of the texts nor on the
/// number of threads. At most the first 1,200 bytes of a text are read. Linear in the number of texts.
public func recognizeLanguages(
    _ texts: [(title: String, text: String)], given: [String?], threads: Int
) -> [Language?] {
    precondition(texts.count == given.count, "a tag or nil is needed for each text")
    let tags = given.map { tag in tag.flatMap { ["", "und", "mul"].contains($0.lowercased()) ? nil : $0 } }
    let open = texts.indices.filter { tags[$0] == nil }
    let model = LanguageModel()
    let evidence = evidence(of: open.map { texts[$0] }, model, threads: threads)
    let prior = LanguagePrior(
        evidence, given: tags.compactMap { $0.map(model.classIndex) }, classCount: model.classCount)

    var languages = tags.map { $0.flatMap(Language.init(tag:)) }
    for (text, evidence) in zip(open, evidence) {
        languages[text] = model.language(ofClass: prior.decision(evidence))
    }
    return languages
}

/// What the words of each text say.
private func evidence(
    of texts: [(title: String, text: String)], _ model: LanguageModel, threads: Int
) -> [LanguageModel.Evidence] {
    let documents = texts.map { DocumentText(title: beginning($0.title), text: beginning($0.text), language: nil) }
    let parts = concurrentMap(evenRanges(documents.count, parts: threads)) { range in
        let run = FormScanner.scan(documents[range])
        let ofForm = (0..<run.forms.count).map { i in
            var (lower, folded): ([UInt8], [UInt8]) = ([], [])
            WordShape.appendLowercase(run.forms[i], to: &lower)
            WordShape.appendFolded(lower, to: &folded)
            return model.evidence(folded)
        }
        return (0..<run.documentCount).map { d in
            run.tokens[run.start(of: d)..<run.textEnds[d]].reduce(model.beforehand) { $0 + ofForm[Int($1)] }
        }
    }
    return Array(parts.joined())
}

/// The first 1,200 bytes. A character cut at the end becomes a replacement character, which is part of no word.
private func beginning(_ text: String) -> String {
    text.utf8.count <= 1200 ? text : String(decoding: text.utf8.prefix(1200), as: UTF8.self)
}

/// How common each language is in the input.
private struct LanguagePrior {
    /// The texts of each class, in parts of texts.
    private var shares: [Double]
    private var logarithms = LanguageModel.Evidence()
    /// What the main language is given on top, in nats.
    private static let margin: Float = 2
    /// What each language is given beforehand, in texts.
    private static let smoothing = 0.05

    /// Three rounds of expectation–maximisation from equal shares.
    init(_ evidence: [LanguageModel.Evidence], given: [Int], classCount: Int) {
        shares = [Double](repeating: Self.smoothing, count: classCount)
        for index in given { shares[index] += 1 }
        let known = shares
        for _ in 0..<3 {
            // Whole numbers add up to the same in any order of the texts.
            var millionths = [Int](repeating: 0, count: classCount)
            for text in evidence {
                let weights = posterior(text)
                for i in 0..<classCount { millionths[i] += Int((weights[i] * 1_000_000).rounded()) }
            }
            shares = zip(known, millionths).map { $0 + Double($1) / 1_000_000 }
            logarithms = Self.logarithms(shares)
        }
    }

    private static func logarithms(_ shares: [Double]) -> LanguageModel.Evidence {
        var logarithms = LanguageModel.Evidence()
        for (i, share) in shares.enumerated() { logarithms[i] = Float(log(share)) }
        return logarithms
    }

    private func posterior(_ evidence: LanguageModel.Evidence) -> [Double] {
        let scores = evidence + logarithms
        let highest = shares.indices.map { scores[$0] }.max()!
        let weights = shares.indices.map { exp(Double(scores[$0] - highest)) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// The most likely class in view of all other texts: a text must not vote for itself.
    func decision(_ evidence: LanguageModel.Evidence) -> Int {
        let others = zip(shares, posterior(evidence)).map { max($0 - $1, Self.smoothing) }
        var scores = evidence + Self.logarithms(others)
        scores[others.indices.max { others[$0] < others[$1] }!] += Self.margin
        return others.indices.max { scores[$0] < scores[$1] }!
    }
}

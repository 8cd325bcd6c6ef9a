import CBackground
import Foundation

/// How likely a word is in each language that the recogniser weighs: the languages of Fabula, some neighbours that would
/// be taken for them, and anything else.
struct LanguageModel: Sendable {
    /// A word's logarithmic probabilities by class.
    typealias Evidence = SIMD16<Float>

    /// Fabula's languages come first, in order; then the neighbours; then anything else.
    let classCount: Int
    private let tables: [FrequencyTable]
    private let neighbours: [FrequencyTable]

    init() {
        tables = Language.allCases.map { Background(language: $0).names }
        var size = 0
        neighbours = FrequencyTable.sections(background_neighbours(&size), size: size)
        classCount = tables.count + neighbours.count + 1
    }

    /// The evidence of no words: that a text is in none of the languages needs some proof.
    var beforehand: Evidence {
        var evidence = Evidence()
        evidence[classCount - 1] = Self.doubt
        return evidence
    }

    /// The class of a language tag as given.
    func classIndex(tag: String) -> Int {
        Language(tag: tag).map { Int(languageTag($0)) } ?? classCount - 1
    }

    /// The language of a class; `nil` for neighbours and anything else.
    func language(ofClass index: Int) -> Language? { index < tables.count ? Language.allCases[index] : nil }

    /// The evidence of a lower-case form without accents. Numbers tell nothing.
    func evidence(_ form: some Collection<UInt8>) -> Evidence {
        var evidence = Evidence()
        guard let first = form.first, !(0x30...0x39).contains(first) else { return evidence }
        let isLatin = first < 0xCA
        let hash = FrequencyTable.hash(form)
        for (i, table) in tables.enumerated() {
            evidence[i] = isLatin ? table.level(hash).map(Self.likelihood) ?? Self.unseen : Self.otherScript
        }
        for (i, table) in neighbours.enumerated() {
            let likelihood = table.level(hash).map(Self.likelihood) ?? Self.unseenByNeighbour
            evidence[tables.count + i] = isLatin ? likelihood : Self.otherScript
        }
        evidence[classCount - 1] = Self.anything
        let best = (0..<classCount).map { evidence[$0] }.max()!
        return evidence.clamped(lowerBound: Evidence(repeating: best - Self.reach), upperBound: Evidence(repeating: 0))
    }

    private static func likelihood(_ level: UInt8) -> Float { max(likelihoods[Int(level)], unseen) }

    /// The logarithmic probability of a word that stands in a given number of virtual documents of 20 words.
    private static let likelihoods = FrequencyTable.frequencies.map { frequency in
        Float(log(1 - pow(1 - min(0.999_999, Double(frequency) / Double(Background.documents)), 1.0 / 20)))
    }

    // Measured on headlines in nine languages and on two sets of French articles (see the tests). A language's own text
    // has a mean of -7 to -9 a word, another's on its table -12: the bar for "anything" lies between them.
    private static let unseen: Float = -13.8
    private static let unseenByNeighbour: Float = -13.1
    private static let anything: Float = -11.75
    private static let otherScript: Float = -20
    private static let doubt: Float = -1
    /// One word tells two languages apart by no more than this: a name may be another language's function word.
    private static let reach: Float = 5
}

import Foundation
import TextAnalysis

/// TF-IDF vectors of a story's distinct sentences, each of unit length, with their common topic.
///
/// Weight (1 + ln tf) · ln((N + 1) / (df + ½)), N and df counted over the distinct sentences. Sums are in Double and in the order
/// of the sentences, so that they are the same for any number of threads.
package struct SentenceVectors: Sendable {
    /// For each sentence, its distinct text.
    package let textOf: [Int]
    /// Row `t` is `terms[offsets[t]..<offsets[t + 1]]` with the values beside them.
    private let offsets: [Int]
    private let terms: [Int32]
    private let values: [Double]
    /// The number of terms.
    package let termCount: Int
    /// T: the unit vector along the sum of all texts.
    package let topic: [Double]

    /// Vectors of the sentences' distinct texts. O(bytes + terms).
    package init(_ sentences: [StorySentence], threads: Int) {
        var known: [String: Int] = [:]
        var documents: [DocumentText] = []
        textOf = sentences.map { sentence in
            if let text = known[sentence.text] { return text }
            known[sentence.text] = documents.count
            documents.append(DocumentText(text: sentence.text, language: sentence.language))
            return documents.count - 1
        }
        let counts = analyze(documents, threads: threads).words
        var df = [Double](repeating: 0, count: counts.termCount)
        for term in counts.terms { df[Int(term)] += 1 }
        let idf = df.map { log((Double(documents.count) + 1) / ($0 + 0.5)) }
        var values = zip(counts.terms, counts.counts).map { (1 + log(Double($1))) * idf[Int($0)] }
        var topic = [Double](repeating: 0, count: counts.termCount)
        for text in documents.indices {
            let row = counts.offsets[text]..<counts.offsets[text + 1]
            let length = row.reduce(0) { $0 + values[$1] * values[$1] }.squareRoot()
            for i in row where length > 0 {
                values[i] /= length
                topic[Int(counts.terms[i])] += values[i]
            }
        }
        (offsets, terms, termCount, self.values) = (counts.offsets, counts.terms, counts.termCount, values)
        self.topic = unit(topic)
    }

    /// The number of distinct texts.
    package var textCount: Int { offsets.count - 1 }

    /// The dot product of a text with a dense vector.
    package func dot(_ text: Int, _ vector: [Double]) -> Double {
        var sum = 0.0
        for i in offsets[text]..<offsets[text + 1] { sum += values[i] * vector[Int(terms[i])] }
        return sum
    }

    /// Adds a text, scaled, to a dense vector.
    package func add(_ text: Int, times scale: Double, to vector: inout [Double]) {
        for i in offsets[text]..<offsets[text + 1] { vector[Int(terms[i])] += scale * values[i] }
    }

    /// A text as a dense vector.
    package func dense(_ text: Int) -> [Double] {
        var vector = [Double](repeating: 0, count: termCount)
        add(text, times: 1, to: &vector)
        return vector
    }

    /// The length of a sum of texts, which is zero afterwards. O(terms of the texts), whatever the number of terms.
    package func lengthAndClear(_ sum: inout [Double], texts: [Int]) -> Double {
        var squares = 0.0
        for text in texts {
            for term in terms(of: text) {
                squares += sum[Int(term)] * sum[Int(term)]
                sum[Int(term)] = 0
            }
        }
        return squares.squareRoot()
    }

    /// The terms of a text.
    package func terms(of text: Int) -> ArraySlice<Int32> { terms[offsets[text]..<offsets[text + 1]] }
}

/// The vector at unit length; a zero vector stays.
package func unit(_ vector: [Double]) -> [Double] {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? vector.map { $0 / length } : vector
}

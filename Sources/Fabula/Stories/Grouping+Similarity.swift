import Foundation
import VectorSpace

extension Grouping {
    /// The similarity of two documents.
    func similarity(_ first: Int, _ second: Int) -> Float {
        vectors.dot(first, second).dot * vectors.gain(first, second) * kernel.factor(times[first], times[second])
    }

    /// The similarity of two groups of documents as linkage counts it: pairs below the floor are 0, copies count with their
    /// originals, as one.
    ///
    /// O(pairs · terms of a document).
    func similarity(ofGroups first: [Int], _ second: [Int]) -> Double {
        let (first, second) = (originals(of: first), originals(of: second))
        return mean(first, second) / pow(mean(first, first) * mean(second, second), settings.cohesion / 2)
    }

    private func originals(of group: [Int]) -> [Int] { Set(group.map { copies.copyOf[$0] ?? $0 }).sorted() }

    /// The mean similarity of all pairs; of a document with itself it is 1.
    private func mean(_ first: [Int], _ second: [Int]) -> Double {
        var sum = 0.0
        for i in first {
            for j in second {
                let similarity = i == j ? 1 : similarity(i, j)
                if similarity >= settings.floor { sum += Double(similarity) }
            }
        }
        return sum / (Double(first.count) * Double(second.count))
    }
}

import Fabula
import Foundation
import TextAnalysis

/// The overlap of two texts, by sets of strings and lists of runs: slow and obvious.
///
/// The texts are words of ASCII set apart by single blanks.
struct OverlapReference {
    let words: [[String]]

    init(_ texts: [String]) { words = texts.map { $0.split(separator: " ").map(String.init) } }

    /// The shingles of each text.
    var sets: [Set<[String]>] { words.map { Set(shingles($0)) } }

    private func shingles(_ text: [String]) -> [[String]] {
        text.count < 4 ? [] : (0...text.count - 4).map { text[$0..<$0 + 4].map { $0.lowercased() } }
    }

    private func isFact(_ word: String) -> Bool {
        word.first!.isNumber || word.first!.isUppercase && word.count > 1
    }

    private func covered(_ text: [String], by other: [String]) -> [Bool] {
        let shared = Set(shingles(other))
        return text.indices.map { place in
            (max(0, place - 3)...place).contains { start in
                start + 4 <= text.count && shared.contains(text[start..<start + 4].map { $0.lowercased() })
            }
        }
    }

    private func facts(_ text: [String], _ covered: [Bool]) -> Int {
        Set(text.indices.filter { covered[$0] && isFact(text[$0]) }.map { text[$0].lowercased() }).count
    }

    /// Runs of one to eight uncovered words with a name or number that the other text lacks.
    private func slots(_ text: [String], _ covered: [Bool], _ other: [String]) -> Int {
        let known = Set(other.map { $0.lowercased() })
        var runs: [[String]] = [[]]
        for (word, isCovered) in zip(text, covered) {
            if isCovered { runs.append([]) } else { runs[runs.count - 1].append(word) }
        }
        return runs.count { run in
            run.count <= 8 && run.contains { isFact($0) && !known.contains($0.lowercased()) }
        }
    }

    func overlap(_ first: Int, _ second: Int) -> TextOverlap {
        let (a, b) = (words[first], words[second])
        let (x, y) = (Set(shingles(a)), Set(shingles(b)))
        let (inA, inB) = (covered(a, by: b), covered(b, by: a))
        return TextOverlap(
            shared: x.intersection(y).count, first: x.count, second: y.count,
            covered: (inA.count { $0 }, inB.count { $0 }), facts: min(facts(a, inA), facts(b, inB)),
            slots: min(slots(a, inA, b), slots(b, inB, a)))
    }
}

/// A stream of random texts, some of which take over parts of earlier ones, with other words and names here and there.
func randomPress(count: Int, seed: UInt64) -> [String] {
    var random = SplitMix(seed: seed)
    func word() -> String {
        let rank = Int(pow(Double.random(in: 1...1500, using: &random), 0.9))
        return rank % 9 == 0 ? "Nom\(rank)" : rank % 31 == 0 ? "\(rank)" : "mot\(rank)"
    }
    func passage(_ range: ClosedRange<Int>) -> [String] {
        (0..<Int.random(in: range, using: &random)).map { _ in word() }
    }
    var texts: [[String]] = []
    for index in 0..<count {
        guard index > 0, Double.random(in: 0..<1, using: &random) < 0.5 else {
            texts.append(passage(10...300))
            continue
        }
        var taken = texts[Int.random(in: max(0, index - 40)..<index, using: &random)]
        let start = Int.random(in: 0...taken.count / 2, using: &random)
        taken = Array(taken[start..<Int.random(in: start...taken.count, using: &random)])
        let edits = Double.random(in: 0..<0.15, using: &random)
        taken = taken.map { Double.random(in: 0..<1, using: &random) < edits ? word() : $0 }
        texts.append(passage(0...60) + taken + passage(0...60))
    }
    return texts.map { $0.joined(separator: " ") }
}

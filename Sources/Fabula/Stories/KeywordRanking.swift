import VectorSpace

/// Ranks the words of some documents by their weight in the sum of the documents' vectors.
///
/// Holds a sum for each word of the vocabulary, of which only those met are looked at and cleared.
package struct KeywordRanking {
    private let lexical: SparseMatrix
    private var sums: [Double]
    private var met: [Int32] = []

    /// A ranking of the words in columns `0..<wordCount`. O(wordCount).
    package init(_ lexical: SparseMatrix, wordCount: Int) {
        self.lexical = lexical
        sums = [Double](repeating: 0, count: wordCount)
    }

    /// The `count` heaviest words that are admitted, of equals the lower column first.
    ///
    /// O(entries of the documents): only as many words are put in order as are looked at.
    package mutating func first(_ count: Int, of documents: [Int], where admits: (Int32) -> Bool) -> [Int32] {
        add(documents)
        var (found, looked): ([Int32], Int) = ([], 0)
        while looked < met.count, found.count < count {
            let end = min(looked + 4 * count, met.count)
            moveHeaviest(from: looked, to: end)
            for column in met[looked..<end] where found.count < count && admits(column) { found.append(column) }
            looked = end
        }
        for column in met { sums[Int(column)] = 0 }
        met.removeAll(keepingCapacity: true)
        return found
    }

    private mutating func add(_ documents: [Int]) {
        for document in documents {
            for k in lexical.offsets[document]..<lexical.offsets[document + 1] {
                let column = Int(lexical.columns[k])
                guard column < sums.count else { break }
                if sums[column] == 0 { met.append(Int32(column)) }
                sums[column] += Double(lexical.values[k])
            }
        }
    }

    private func isBefore(_ a: Int32, _ b: Int32) -> Bool {
        let (x, y) = (sums[Int(a)], sums[Int(b)])
        return x == y ? a < b : x > y
    }

    /// Puts the heaviest words from `start` on at `start..<end`, in order: insertion into a short sorted run.
    private mutating func moveHeaviest(from start: Int, to end: Int) {
        met[start..<end].sort(by: isBefore)
        for i in end..<met.count where isBefore(met[i], met[end - 1]) {
            let (column, last) = (met[i], met[end - 1])
            var place = end - 1
            while place > start, isBefore(column, met[place - 1]) {
                met[place] = met[place - 1]
                place -= 1
            }
            (met[place], met[i]) = (column, last)
        }
    }
}

import Workers

/// Term counts of a run of documents by provisional ids, and in how many of them each term occurs.
struct TermRows: Sendable {
    /// Row `d` is `terms[(d == 0 ? 0 : ends[d - 1])..<ends[d]]`, in order of first occurrence.
    private(set) var ends: [Int] = []
    private(set) var terms: [Int32] = [], counts: [Int32] = []
    /// For each term: the number of these documents that hold it.
    private(set) var documentFrequency: [Int32]

    /// Counts the terms of a run, given the term of each of its forms (-1 for none).
    init(_ run: ScannedDocuments, termOfForm: [Int32], termCount: Int) {
        documentFrequency = [Int32](repeating: 0, count: termCount)
        var place = [Int32](repeating: -1, count: termCount)
        for d in 0..<run.documentCount {
            let rowStart = terms.count
            let titleEnd = run.titleEnds[d]
            for position in run.start(of: d)..<run.textEnds[d] {
                let term = termOfForm[Int(run.tokens[position])]
                if term < 0 { continue }
                let weight: Int32 = position < titleEnd ? 2 : 1
                // A place before this row's start was left by an earlier document.
                if Int(place[Int(term)]) >= rowStart {
                    counts[Int(place[Int(term)])] += weight
                } else {
                    place[Int(term)] = Int32(terms.count)
                    documentFrequency[Int(term)] += 1
                    terms.append(term)
                    counts.append(weight)
                }
            }
            ends.append(terms.count)
        }
    }
}

extension TermCounts {
    /// Joins the runs' rows and numbers the terms by `rank`, rows ascending.
    init(joining runs: [TermRows], rank: [Int32], background: [Float], population: [Int32]) {
        let sorted = concurrentMap(runs) { $0.sorted(by: rank) }
        var (offsets, terms, counts): ([Int], [Int32], [Int32]) = ([0], [], [])
        let total = runs.reduce(0) { $0 + $1.terms.count }
        terms.reserveCapacity(total)
        counts.reserveCapacity(total)
        for (run, row) in zip(runs, sorted) {
            let first = terms.count
            offsets += run.ends.map { first + $0 }
            terms += row.terms
            counts += row.counts
        }
        self.init(offsets: offsets, terms: terms, counts: counts, background: background, population: population)
    }
}

extension TermRows {
    /// The rows with each term renamed to its rank, ascending within a row.
    fileprivate func sorted(by rank: [Int32]) -> (terms: [Int32], counts: [Int32]) {
        var entries = [UInt64](unsafeUninitializedCapacity: terms.count) { entries, count in
            for i in terms.indices { entries[i] = UInt64(rank[Int(terms[i])]) << 32 | UInt64(counts[i]) }
            count = terms.count
        }
        var sorter = RowSorter(greatest: UInt64(rank.count) << 32)
        var start = 0
        entries.withUnsafeMutableBufferPointer { entries in
            for end in ends {
                sorter.sort(UnsafeMutableBufferPointer(rebasing: entries[start..<end]))
                start = end
            }
        }
        return (entries.map { Int32($0 >> 32) }, entries.map { Int32(truncatingIfNeeded: $0) })
    }

    /// The rank of each term by document frequency over all runs, most frequent first, ties in order of first appearance.
    static func ranks(_ runs: [TermRows], termCount: Int) -> [Int32] {
        var frequency = [Int32](repeating: 0, count: termCount)
        for run in runs { for (t, n) in run.documentFrequency.enumerated() { frequency[t] += n } }
        var next = [Int32](repeating: 0, count: Int(frequency.max() ?? 0) + 2)
        for n in frequency { next[Int(n)] += 1 }
        var above: Int32 = 0
        for n in next.indices.reversed() { (next[n], above) = (above, above + next[n]) }
        return frequency.map { n in
            defer { next[Int(n)] += 1 }
            return next[Int(n)]
        }
    }
}

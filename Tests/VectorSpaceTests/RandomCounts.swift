import VectorSpace

extension CountMatrix {
    /// Counts of given rows of (column, count); nothing known of the terms.
    init(_ rows: [[Int: Int]], columnCount: Int, background: [Float]? = nil) {
        self.init(
            offsets: [0], columns: [], counts: [],
            background: background ?? [Float](repeating: 0, count: columnCount),
            population: [Int32](repeating: Int32(rows.count), count: columnCount))
        for row in rows {
            for (column, count) in row.sorted(by: { $0.key < $1.key }) {
                columns.append(Int32(column))
                counts.append(Int32(count))
            }
            offsets.append(columns.count)
        }
    }

    /// Documents of some topics with Zipf-like terms; every tenth row is empty and every seventh repeats an earlier one.
    static func random(rows: Int, columns: Int, seed: UInt64, length: Int = 20) -> CountMatrix {
        var generator = SplitMix64(seed: seed)
        var made: [[Int: Int]] = []
        for row in 0..<rows {
            if row % 10 == 9 {
                made.append([:])
            } else if row % 7 == 6 {
                made.append(made[row / 2])
            } else {
                let topic = Int.random(in: 0..<8, using: &generator)
                var counts: [Int: Int] = [:]
                for _ in 0..<Int.random(in: 1...length, using: &generator) {
                    let draw = Double.random(in: 0..<1, using: &generator)
                    let rank = Int(Double(columns) * draw * draw * draw)
                    let column = Bool.random(using: &generator) ? rank : (rank * 8 + topic) % columns
                    counts[column, default: 0] += 1
                }
                made.append(counts)
            }
        }
        return CountMatrix(made, columnCount: columns)
    }
}

extension Vectors {
    /// Vectors of random words and names.
    static func random(rows: Int, seed: UInt64, vocabularies: Int = 1, shares: Shares = Shares()) -> Vectors {
        Vectors(
            words: .random(rows: rows, columns: 300, seed: seed),
            names: .random(rows: rows, columns: 40, seed: seed &+ 1, length: 4),
            vocabularies: vocabularies > 1 ? (0..<rows).map { UInt8($0 * $0 % vocabularies) } : [], shares: shares,
            threads: 2)
    }
}

extension SparseMatrix {
    /// The cosine of two rows in `Double`, the slow way.
    func cosine(_ i: Int, _ j: Int) -> Double {
        let row = { (r: Int) in
            Dictionary(uniqueKeysWithValues: (offsets[r]..<offsets[r + 1]).map { (columns[$0], Double(values[$0])) })
        }
        let (a, b) = (row(i), row(j))
        return a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
    }
}

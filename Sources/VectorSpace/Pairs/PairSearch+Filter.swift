extension PairSearch {
    /// The tile ← dense rows · dense columnsᵀ: the latent part and the bound of the head part.
    func writeDense(_ rows: Range<Int>, _ columns: Range<Int>, into tile: UnsafeMutablePointer<Float>) {
        let k = self.rows.dense.columnCount
        guard k > 0 else {
            tile.update(repeating: 0, count: rows.count * columns.count)
            return
        }
        self.rows.dense.values.withUnsafeBufferPointer { values in
            let (a, b) = (values.baseAddress! + rows.lowerBound * k, values.baseAddress! + columns.lowerBound * k)
            BLAS.multiplyTransposed(a, b, into: tile, m: rows.count, n: columns.count, k: k, stride: columns.count)
        }
    }

    /// Keeps what passes the floor in one row of the tile, among the columns after the row and within its reach.
    ///
    /// A whole vector of columns is skipped at once where no dot product reaches what the smallest gap asks for.
    func keep(_ position: Int, _ columns: Range<Int>, _ sums: UnsafePointer<Float>, in pairs: inout [PairTile.Pair]) {
        let isDated = position >= order.undatedCount
        let first = max(columns.lowerBound, position + 1)
        guard first < columns.upperBound else { return }
        var end = columns.upperBound
        if isDated {
            end = order.firstPosition(
                in: first..<end, beyond: kernel.reach, after: order.times[position])
        }
        var column = first
        while column < end {
            let next = min(column + 128, end)
            let least = leastDot(position, column, isDated)
            keepVector(position, column..<next, sums - columns.lowerBound, least, isDated, in: &pairs)
            column = next
        }
    }

    /// What a dot product times its gain must at least be for a pair of a row with any column from `column` on.
    private func leastDot(_ position: Int, _ column: Int, _ isDated: Bool) -> Float {
        guard isDated else { return floor }
        let gap = kernel.gap(order.times[position], order.times[column])
        return floor / kernel.factor(gap: gap) * (1 - 1e-5)
    }

    private func keepVector(
        _ position: Int, _ columns: Range<Int>, _ sums: UnsafePointer<Float>, _ least: Float, _ isDated: Bool,
        in pairs: inout [PairTile.Pair]
    ) {
        var column = columns.lowerBound
        let lowest = least / highestGain * (1 - 1e-5)
        let bound = SIMD16<Float>(repeating: lowest)
        while column < columns.upperBound {
            let next = min(column + 16, columns.upperBound)
            if next - column == 16 {
                let vector = UnsafeRawPointer(sums + column).loadUnaligned(as: SIMD16<Float>.self)
                guard any(vector .>= bound) else {
                    column = next
                    continue
                }
            }
            for candidate in column..<next where sums[candidate] >= lowest {
                let gain = gain(position, candidate)
                guard sums[candidate] * gain >= least else { continue }
                let product = (sums[candidate] + rows.headCorrection(position, candidate)) * gain
                if product >= least { keepPair(position, candidate, product, isDated, in: &pairs) }
            }
            column = next
        }
    }

    private func keepPair(
        _ position: Int, _ column: Int, _ product: Float, _ isDated: Bool, in pairs: inout [PairTile.Pair]
    ) {
        var similarity = product
        if isDated {
            similarity *= kernel.factor(gap: kernel.gap(order.times[position], order.times[column]))
        }
        guard similarity >= floor else { return }
        let (a, b) = (order.rows[position], order.rows[column])
        pairs.append(PairTile.Pair(first: min(a, b), second: max(a, b), similarity: similarity))
    }
}

extension Grouping {
    /// The nearest threshold, in thousandths, at which two documents are apart where they are together now, or the other
    /// way round; `nil` where there is none from .02 to 1.
    ///
    /// First steps that double, beginning where the merge was or would have been, then halves: between the threshold found
    /// and the one before it the answer turns.
    func turningThreshold(_ first: Int, _ second: Int, from offer: PairVerdict.Offer) -> Double? {
        let now = areTogether(first, second, at: settings.threshold)
        let direction = now ? 1 : -1
        let limit = now ? 1000 : 20
        var same = Int((settings.threshold * 1000).rounded(now ? .down : .up))
        var step = max(1, abs(Int(offer.similarity * 1000) - same) + 1)
        var other = same
        repeat {
            if other != same { same = other }
            guard same != limit else { return nil }
            other = now ? min(limit, same + step) : max(limit, same - step)
            step *= 2
        } while areTogether(first, second, at: Double(other) / 1000) == now
        while abs(other - same) > 1 {
            let middle = same + direction * (abs(other - same) / 2)
            if areTogether(first, second, at: Double(middle) / 1000) == now { same = middle } else { other = middle }
        }
        return Double(other) / 1000
    }

    /// Whether stories made with another threshold hold the two documents together.
    private func areTogether(_ first: Int, _ second: Int, at threshold: Double) -> Bool {
        let labels = dendrogram(threshold: threshold).clusters(threshold: threshold)
        return labels[first] == labels[second]
    }
}

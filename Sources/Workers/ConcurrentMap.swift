/// The results of `body` for each part, computed at the same time on up to a worker a part.
///
/// Each call writes its own place of the result, so that the result is that of a plain `map`.
package func concurrentMap<Part: Sendable, R: Sendable>(_ parts: [Part], _ body: @Sendable (Part) -> R) -> [R] {
    concurrentMap(parts.count, threads: parts.count) { body(parts[$0]) }
}

/// The results of `body` for `0..<count`, computed on up to `threads` workers, in order.
package func concurrentMap<R: Sendable>(_ count: Int, threads: Int, _ body: @Sendable (Int) -> R) -> [R] {
    if count <= 1 || threads <= 1 { return (0..<count).map(body) }
    return [R](unsafeUninitializedCapacity: count) { results, initialized in
        nonisolated(unsafe) let slots = results
        forEachTask(count, threads: threads) { slots.initializeElement(at: $0, to: body($0)) }
        initialized = count
    }
}

/// At most `parts` ranges of nearly equal length that cover `0..<count` in order; none of them empty.
package func evenRanges(_ count: Int, parts: Int) -> [Range<Int>] {
    let parts = max(1, min(parts, count))
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }.filter { !$0.isEmpty }
}

/// At most `parts` ranges of nearly equal weight that cover all indices in order; none of them empty.
package func evenRanges(weights: [Int], parts: Int) -> [Range<Int>] {
    let total = weights.reduce(0, +)
    var ranges: [Range<Int>] = []
    var (start, sum) = (0, 0)
    for (i, weight) in weights.enumerated() {
        sum += weight
        if i == weights.count - 1 || total > 0 && sum * parts >= total * (ranges.count + 1) {
            ranges.append(start..<i + 1)
            start = i + 1
        }
    }
    return ranges
}

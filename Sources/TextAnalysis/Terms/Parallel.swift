import Dispatch

/// The results of `body` for each part, computed at the same time.
///
/// Each call writes its own place of the result, so that the result is that of a plain `map`.
func concurrentMap<Part: Sendable, R: Sendable>(_ parts: [Part], _ body: @Sendable (Part) -> R) -> [R] {
    if parts.count <= 1 { return parts.map(body) }
    let results = UnsafeMutableBufferPointer<R>.allocate(capacity: parts.count)
    defer { results.deallocate() }
    nonisolated(unsafe) let slots = results
    DispatchQueue.concurrentPerform(iterations: parts.count) { i in
        slots.initializeElement(at: i, to: body(parts[i]))
    }
    return (0..<parts.count).map { results.moveElement(from: $0) }
}

/// At most `parts` ranges of nearly equal length that cover `0..<count` in order; none of them empty.
func evenRanges(_ count: Int, parts: Int) -> [Range<Int>] {
    let parts = max(1, min(parts, count))
    return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }.filter { !$0.isEmpty }
}

/// At most `parts` ranges of nearly equal weight that cover all indices in order; none of them empty.
func evenRanges(weights: [Int], parts: Int) -> [Range<Int>] {
    let total = weights.reduce(0, +)
    var ranges: [Range<Int>] = []
    var (start, sum) = (0, 0)
    for (i, weight) in weights.enumerated() {
        sum += weight
        if i == weights.count - 1 || sum * parts >= total * (ranges.count + 1) {
            ranges.append(start..<i + 1)
            start = i + 1
        }
    }
    return ranges
}

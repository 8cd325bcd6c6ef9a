/// For each term the form that was met most often, ties to the lesser bytes.
///
/// `terms` and `occurrences` say of each form which term it stands for (-1 for none) and how often it was met; the same
/// form may stand there more than once. O(n log n) at worst, linear where terms have few forms.
func mostFrequentForms(_ forms: ByteStrings, terms: [Int32], occurrences: [Int], termCount: Int) -> [String] {
    let (order, ends) = grouped(terms, count: termCount)
    var start = 0
    return ends.map { end in
        defer { start = end }
        let group = order[start..<end]
        let best = group.count == 1 ? group.first! : mostFrequent(group, forms, occurrences)
        return String(decoding: forms[Int(best)], as: UTF8.self)
    }
}

/// The indices of forms by their term, and where the group of each term ends.
private func grouped(_ terms: [Int32], count: Int) -> (order: [Int32], ends: [Int]) {
    var next = [Int](repeating: 0, count: count + 1)
    for term in terms where term >= 0 { next[Int(term) + 1] += 1 }
    for term in 0..<count { next[term + 1] += next[term] }
    var order = [Int32](repeating: 0, count: next[count])
    for (form, term) in terms.enumerated() where term >= 0 {
        order[next[Int(term)]] = Int32(form)
        next[Int(term)] += 1
    }
    return (order, Array(next.prefix(count)))
}

private func mostFrequent(_ group: ArraySlice<Int32>, _ forms: ByteStrings, _ occurrences: [Int]) -> Int32 {
    let sorted = group.sorted { forms[Int($0)].lexicographicallyPrecedes(forms[Int($1)]) }
    var (best, bestCount) = (sorted[0], 0)
    var i = 0
    while i < sorted.count {
        var (j, count) = (i, 0)
        while j < sorted.count, forms[Int(sorted[j])] == forms[Int(sorted[i])] {
            count += occurrences[Int(sorted[j])]
            j += 1
        }
        if count > bestCount { (best, bestCount) = (sorted[i], count) }
        i = j
    }
    return best
}

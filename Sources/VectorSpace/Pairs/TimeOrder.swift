/// Rows ordered by time, so that what lies within a kernel's reach lies together: undated rows first, then dated ones
/// from the earliest; equal ones in their own order. A place in this order is called a position.
struct TimeOrder {
    /// The row at each position.
    let rows: [Int32]
    /// The number of undated rows, which come first.
    let undatedCount: Int
    /// The time at each position; 0 for undated ones.
    let times: [Int64]

    /// Orders rows by their times. O(n log n).
    init(_ times: [Int64?]) {
        let undated = times.indices.filter { times[$0] == nil }
        let dated = times.indices.filter { times[$0] != nil }.sorted { (times[$0]!, $0) < (times[$1]!, $1) }
        rows = (undated + dated).map(Int32.init)
        undatedCount = undated.count
        self.times = (undated + dated).map { times[$0] ?? 0 }
    }

    /// The first position in `range`, all dated, whose time is within `reach` before `time`.
    func firstPosition(in range: Range<Int>, within reach: Int64, before time: Int64) -> Int {
        let (limit, underflow) = time.subtractingReportingOverflow(reach)
        return partition(range) { underflow || times[$0] >= limit }
    }

    /// The first position in `range`, all dated, whose time is more than `reach` after `time`.
    func firstPosition(in range: Range<Int>, beyond reach: Int64, after time: Int64) -> Int {
        let (limit, overflow) = time.addingReportingOverflow(reach)
        return partition(range) { !overflow && times[$0] > limit }
    }

    /// Binary search for the first position that holds a property which all later ones hold as well.
    private func partition(_ range: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

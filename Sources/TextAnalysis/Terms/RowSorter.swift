/// Sorts many short rows of keys in the high halves of 64-bit words, by least-significant-digit radix sort.
///
/// Three passes over a row of some hundred terms cost a fifth of a comparison sort. Linear in the row, plus 256 a pass.
struct RowSorter: ~Copyable {
    private let digits: Int
    private var spare: [UInt64] = []
    private var places = [Int32](repeating: 0, count: 256)

    /// A sorter for words of which none is greater than `greatest`.
    init(greatest: UInt64) {
        digits = (64 - greatest.leadingZeroBitCount - 32 + 7) / 8
    }

    /// Sorts a row; its low halves do not matter to the order, which is theirs as it was where keys are equal.
    mutating func sort(_ row: UnsafeMutableBufferPointer<UInt64>) {
        if row.count < 48 {
            insertionSort(row)
            return
        }
        if spare.count < row.count { spare = [UInt64](repeating: 0, count: 2 * row.count) }
        spare.withUnsafeMutableBufferPointer { spare in
            places.withUnsafeMutableBufferPointer { places in
                var (from, to) = (row, UnsafeMutableBufferPointer(rebasing: spare[..<row.count]))
                for digit in 0..<digits {
                    Self.pass(from, to, shift: UInt64(32 + 8 * digit), places)
                    swap(&from, &to)
                }
                if digits % 2 == 1 { _ = row.update(from: from) }
            }
        }
    }

    @inline(__always)
    private static func pass(
        _ from: UnsafeMutableBufferPointer<UInt64>, _ to: UnsafeMutableBufferPointer<UInt64>, shift: UInt64,
        _ places: UnsafeMutableBufferPointer<Int32>
    ) {
        places.update(repeating: 0)
        for word in from { places[Int(word >> shift & 0xFF)] &+= 1 }
        var sum: Int32 = 0
        for i in 0..<256 { (places[i], sum) = (sum, sum &+ places[i]) }
        for word in from {
            let digit = Int(word >> shift & 0xFF)
            to[Int(places[digit])] = word
            places[digit] &+= 1
        }
    }

    private func insertionSort(_ row: UnsafeMutableBufferPointer<UInt64>) {
        for i in 0..<row.count {
            let word = row[i]
            var j = i
            while j > 0, row[j - 1] >> 32 > word >> 32 {
                row[j] = row[j - 1]
                j -= 1
            }
            row[j] = word
        }
    }
}

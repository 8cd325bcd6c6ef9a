import Foundation
import VectorSpace

/// Makes long inputs of short ones, by repeating a part: what is quadratic or takes too much memory shows only there.
///
/// Which part is decided by the bytes alone, so a crasher does the same when it is read again. Long inputs get at most a
/// third of the time; with `FUZZ_STRETCH=1`, which reading crashers again sets, every input is stretched, and what it took
/// is told.
final class Stretching: @unchecked Sendable {
    static let shared = Stretching()

    /// Bytes of a long input.
    private static let size = 1 << 20
    /// Whether every input is to be stretched.
    let isForced = ProcessInfo.processInfo.environment["FUZZ_STRETCH"] != nil
    private let start = processorTime()
    private var (began, spent) = (0.0, 0.0)

    /// The long form of an input; `nil` where it is not its turn.
    func stretched(_ bytes: [UInt8]) -> [UInt8]? {
        began = processorTime()
        guard bytes.count >= 2, isForced || spent * 3 < began - start else { return nil }
        var random = SplitMix64(
            seed: bytes.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
        let (a, b) = (Int(random.next() % UInt64(bytes.count)), Int(random.next() % UInt64(bytes.count)))
        // All of it, in a third of the cases.
        let part = random.next() % 3 == 0 ? bytes[...] : bytes[min(a, b)...max(a, b)]
        var long = Array(bytes[..<part.startIndex])
        long.reserveCapacity(Self.size + bytes.count)
        while long.count < Self.size { long += part }
        return long + bytes[part.endIndex...]
    }

    /// To be called when the long input was read.
    func noteEnd() { spent += processorTime() - began }
}

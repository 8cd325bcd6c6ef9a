import CHeapMeter
import Foundation

/// Code that takes any bytes, and the promises that it makes.
struct FuzzTarget: Sendable {
    /// What the command line, the corpus and the crashers are called by.
    let name: String
    /// How many bytes a byte may stand for, where the input is packed.
    var expansion = 1
    /// Reads the bytes.
    let read: @Sendable ([UInt8]) -> Outcome

    /// What a reading gave.
    struct Outcome {
        /// A sentence for each promise that is broken.
        var broken: [String]
        /// What the result itself may take: an article of one letter takes more than ten times its bytes.
        var resultBytes = 0
    }

    /// All targets, in the order in which `make fuzz` runs them.
    static let all: [FuzzTarget] = [
        .page, .feed, .webPage, .jsonFeed, .jsonLines, .jsonArray, .table, .compressed, .decoding, .dates, .sentences,
        .terms,
    ]

    /// Seconds of processor time that an input may take, stretched ones too: three times what the slowest take, which are
    /// mebibytes of a page's teasers, while the machine is busy. What is quadratic takes minutes.
    private static let longest = 60.0

    /// Reads an input as it is, and now and then stretched to a mebibyte.
    func test(_ bytes: [UInt8]) {
        check(bytes)
        if let long = Stretching.shared.stretched(bytes) {
            check(long)
            Stretching.shared.noteEnd()
        }
    }

    /// Stops the program, so that libFuzzer keeps the input, where a promise or a limit is broken.
    private func check(_ bytes: [UInt8]) {
        let start = processorTime()
        heap_meter_start()
        let outcome = read(bytes)
        let (peak, time) = (Int(heap_meter_peak()), processorTime() - start)
        var broken = outcome.broken
        let limit = 10 * expansion * bytes.count + (50 << 20) + outcome.resultBytes
        if peak > limit { broken.append("\(bytes.count) bytes took \(peak) bytes of memory; \(limit) are allowed") }
        if time > Self.longest { broken.append("\(bytes.count) bytes took \(time) seconds") }
        if Stretching.shared.isForced { say(["\(bytes.count) bytes took \(peak) of \(limit) bytes, \(time) seconds"]) }
        guard !broken.isEmpty else { return }
        say(broken)
        abort()
    }

    private func say(_ lines: [String]) {
        FileHandle.standardError.write(Data((["\(name):"] + lines).joined(separator: "\n  ").utf8 + [0x0A]))
    }
}

/// Seconds that this process has run, whatever else the machine does.
func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

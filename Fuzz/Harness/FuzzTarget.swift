import CFuzzer
import Foundation

/// Code that takes any bytes, and the promises that it makes.
struct FuzzTarget: Sendable {
    /// What the command line, the corpus and the crashers are called by.
    let name: String
    /// Reads the bytes; returns a sentence for each promise that is broken.
    let broken: @Sendable ([UInt8]) -> [String]

    /// All targets, in the order in which `make fuzz` runs them.
    static let all: [FuzzTarget] = [
        .page, .feed, .webPage, .jsonFeed, .jsonLines, .jsonArray, .table, .compressed, .decoding, .dates, .sentences,
        .terms,
    ]

    /// Reads an input as it is, and now and then stretched to some mebibytes.
    func test(_ bytes: [UInt8]) {
        check(bytes)
        if let long = Stretching.shared.stretched(bytes) {
            check(long)
            Stretching.shared.noteEnd()
        }
    }

    /// Stops the program, so that libFuzzer keeps the input, where a promise or the limit of memory is broken.
    private func check(_ bytes: [UInt8]) {
        heap_meter_start()
        var broken = broken(bytes)
        let (peak, limit) = (Int(heap_meter_peak()), 10 * bytes.count + (50 << 20))
        if peak > limit { broken.append("\(bytes.count) bytes took \(peak) bytes of memory; \(limit) are allowed") }
        guard !broken.isEmpty else { return }
        FileHandle.standardError.write(Data((["\(name):"] + broken).joined(separator: "\n  ").utf8 + [0x0A]))
        abort()
    }
}

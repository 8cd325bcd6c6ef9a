import Foundation

extension Terminal {
    /// A line that tells how far something has come, where a person looks on; nothing where nobody does.
    struct Progress {
        private let isShown = Terminal.showsProgress
        private let start = ContinuousClock.now
        private var latest: ContinuousClock.Instant?

        /// Shows a line in place of the one before, five times a second at most.
        mutating func show(_ line: (_ seconds: Double) -> String) {
            let now = ContinuousClock.now
            guard isShown, latest.map({ now - $0 > .milliseconds(200) }) ?? true else { return }
            latest = now
            Terminal.write("\r\u{1B}[K" + line(max(0.001, (now - start) / .seconds(1))))
        }

        /// Takes the line away.
        func clear() {
            if latest != nil { Terminal.write("\r\u{1B}[K") }
        }
    }
}

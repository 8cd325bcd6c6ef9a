import Foundation
import Synchronization

/// What the phases of a run took, where somebody wants to know: nothing is kept before ``record()`` is called.
public enum Phases {
    /// One phase, or one phase within another.
    public struct Phase: Sendable {
        /// Its name, and within how many others it ran.
        public let name: String, depth: Int
        /// Seconds by the wall, and of all cores' work.
        public fileprivate(set) var wall = 0.0, processor = 0.0
    }

    private static let isRecorded = Atomic<Bool>(false)
    // Foundation's lock, for ThreadSanitizer does not see through the standard library's.
    private static let lock = NSLock()
    nonisolated(unsafe) private static var phases: [Phase] = []
    nonisolated(unsafe) private static var depth = 0

    /// Keeps the phases from now on.
    public static func record() { isRecorded.store(true, ordering: .relaxed) }

    /// The phases in the order in which they began.
    public static var all: [Phase] { lock.withLock { phases } }

    /// Runs `body` as a phase. To be called from one thread, whatever threads work within; costs about a microsecond.
    package static func measure<R>(_ name: String, _ body: () throws -> R) rethrows -> R {
        guard isRecorded.load(ordering: .relaxed) else { return try body() }
        let index = begin(name)
        let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
        defer {
            end(index, wall: seconds(CLOCK_MONOTONIC) - wall, processor: seconds(CLOCK_PROCESS_CPUTIME_ID) - processor)
        }
        return try body()
    }

    private static func begin(_ name: String) -> Int {
        lock.withLock {
            phases.append(Phase(name: name, depth: depth))
            depth += 1
            return phases.count - 1
        }
    }

    private static func end(_ index: Int, wall: Double, processor: Double) {
        lock.withLock {
            (phases[index].wall, phases[index].processor) = (wall, processor)
            depth -= 1
        }
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

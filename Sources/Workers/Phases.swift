import Foundation

/// What the phases of a run took: for the reader of a benchmark, not for the run itself.
public enum Phases {
    /// One phase, or one phase within another.
    public struct Phase: Sendable {
        /// Its name, and within how many others it ran.
        public let name: String, depth: Int
        /// Seconds by the wall, and of all cores' work.
        public fileprivate(set) var wall = 0.0, processor = 0.0
    }

    private struct State {
        var phases: [Phase] = []
        var depth = 0
    }

    /// Guards the state. ThreadSanitizer knows this lock, and does not see when a `Mutex` is taken.
    private static let lock = NSLock()
    nonisolated(unsafe) private static var state = State()

    /// The phases in the order in which they began.
    public static var all: [Phase] { lock.withLock { state.phases } }

    /// Runs `body` as a phase. To be called from one thread, whatever threads work within; costs about a microsecond.
    package static func measure<R>(_ name: String, _ body: () throws -> R) rethrows -> R {
        let index = lock.withLock {
            state.phases.append(Phase(name: name, depth: state.depth))
            state.depth += 1
            return state.phases.count - 1
        }
        let (wall, processor) = (seconds(CLOCK_MONOTONIC), seconds(CLOCK_PROCESS_CPUTIME_ID))
        defer {
            lock.withLock {
                state.phases[index].wall = seconds(CLOCK_MONOTONIC) - wall
                state.phases[index].processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - processor
                state.depth -= 1
            }
        }
        return try body()
    }

    private static func seconds(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

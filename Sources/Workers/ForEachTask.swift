import Dispatch
import Synchronization

/// Runs tasks `0..<count` on up to `threads` workers; each worker makes its own scratch space, then takes the next task
/// until none is left. Which worker runs which task is not fixed, so a task writes only what belongs to it.
package func forEachTask<Scratch>(
    _ count: Int, threads: Int, scratch: @Sendable () -> Scratch, _ task: @Sendable (Int, inout Scratch) -> Void
) {
    let next = Atomic<Int>(0)
    @Sendable func work(_ worker: Int) {
        var own = scratch()
        while true {
            let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
            guard index < count else { return }
            task(index, &own)
        }
    }
    let workers = max(0, min(threads, count))
    if workers <= 1 {
        if count > 0 { work(0) }
    } else {
        DispatchQueue.concurrentPerform(iterations: workers) { work($0) }
    }
}

/// Runs tasks that need no scratch space.
package func forEachTask(_ count: Int, threads: Int, _ task: @Sendable (Int) -> Void) {
    forEachTask(count, threads: threads, scratch: {}, { index, _ in task(index) })
}

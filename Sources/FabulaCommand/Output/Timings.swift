import Foundation
import Workers

/// How long each phase of a run took, for who wants to know where the time goes.
struct Timings {
    let phases: [Phases.Phase]

    init(_ phases: [Phases.Phase]) { self.phases = phases }

    /// A line a phase: seconds by the wall, of all cores, name; phases within another are indented. Tab-separated.
    var report: String {
        phases.map { phase in
            String(format: "%.4f\t%.4f\t", phase.wall, phase.processor)
                + String(repeating: "  ", count: phase.depth) + phase.name + "\n"
        }.joined()
    }
}

import Testing
import Workers

@Suite struct WorkersTests {
    @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 5])
    func mapsInOrderForAnyNumberOfThreads(count: Int, threads: Int) {
        #expect(concurrentMap(count, threads: threads) { "\($0)" } == (0..<count).map { "\($0)" })
    }

    @Test func rangesCoverAllInOrder() {
        for weights in [[], [5], [1, 1, 1, 1], [100, 1, 1], [1, 1, 100], [0, 0, 0]] {
            for parts in 1...5 {
                let ranges = evenRanges(weights: weights, parts: parts)
                #expect(ranges.flatMap(Array.init) == Array(weights.indices))
                #expect(ranges.count <= parts && ranges.allSatisfy { !$0.isEmpty })
            }
        }
    }

    @Test func phasesTellTheirOrderAndDepth() {
        #expect(Phases.measure("before anybody asked", { 1 }) == 1)
        #expect(Phases.all.isEmpty)
        Phases.record()
        let result = Phases.measure("outer of the test") { Phases.measure("inner of the test") { 7 } }
        let phases = Phases.all.filter { $0.name.hasSuffix("of the test") }
        #expect(result == 7)
        #expect(phases.map(\.name) == ["outer of the test", "inner of the test"])
        // Other tests run beside this one, so that only the order is sure.
        #expect(phases.allSatisfy { $0.wall > 0 } && phases[0].wall >= phases[1].wall)
        #expect(phases[1].depth > phases[0].depth || phases[1].depth > 0)
    }
}

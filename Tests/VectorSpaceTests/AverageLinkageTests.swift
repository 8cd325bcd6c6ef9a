import Foundation
import Testing
import VectorSpace

@Suite struct AverageLinkageTests {
    /// Agglomeration on the whole matrix, every similarity computed anew from its pairs, obvious and O(n⁴). It does the
    /// merges of a tree as long as each joins a pair of the highest similarity, and says how many those were.
    private static func greedyMerges(
        _ tree: Dendrogram, _ pairs: SimilarPairs, count: Int, floor: Double, cohesion: Double
    ) -> Int {
        var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for k in 0..<pairs.count {
            let (i, j) = (Int(pairs.first[k]), Int(pairs.second[k]))
            (matrix[i][j], matrix[j][i]) = (Double(pairs.similarity[k]), Double(pairs.similarity[k]))
        }
        for row in 0..<count { matrix[row][row] = 1 }
        let mean = { (a: [Int], b: [Int]) in
            a.reduce(0) { sum, i in b.reduce(sum) { $0 + matrix[i][$1] } } / Double(a.count * b.count)
        }
        var (clusters, done, height) = ((0..<count).map { [$0] }, 0, Double.infinity)
        while true {
            var highest = 0.0
            var similarities: [[Int]: Double] = [:]
            for (k, a) in clusters.enumerated() {
                for b in clusters[(k + 1)...] {
                    let similarity = mean(a, b) / pow(mean(a, a) * mean(b, b), cohesion / 2)
                    similarities[[a[0], b[0]]] = similarity
                    highest = max(highest, similarity)
                }
            }
            guard highest > 0, highest >= floor + 1e-9 || done < tree.merges.count else { return done }
            guard done < tree.merges.count else { return -1 }
            let merge = tree.merges[done]
            height = min(height, highest)
            guard let similarity = similarities[[Int(merge.first), Int(merge.second)]],
                abs(similarity - highest) < 1e-9, abs(merge.similarity - height) < 1e-9, highest > floor - 1e-9,
                let a = clusters.firstIndex(where: { $0[0] == merge.first }),
                let b = clusters.firstIndex(where: { $0[0] == merge.second })
            else { return -1 }
            clusters[a] += clusters.remove(at: b)
            done += 1
        }
    }

    /// A random graph; similarities are multiples of 1/steps, so that few steps make many ties.
    private static func graph(count: Int, density: Double, steps: Int, seed: UInt64) -> SimilarPairs {
        var generator = SplitMix64(seed: seed)
        var pairs = SimilarPairs()
        for i in 0..<count {
            for j in i + 1..<max(i + 1, count) where Double.random(in: 0..<1, using: &generator) < density {
                pairs.first.append(Int32(i))
                pairs.second.append(Int32(j))
                pairs.similarity.append(Float(Int.random(in: 1...steps, using: &generator)) / Float(steps))
            }
        }
        return pairs
    }

    @Test(arguments: [1 << 20, 64, 8, 2, 1], [0.05, 0.2, 0.6, 1])
    func alwaysMergesAPairOfTheHighestSimilarity(steps: Int, density: Double) {
        for count in [2, 5, 12, 30] {
            for seed: UInt64 in 1...4 {
                let pairs = Self.graph(count: count, density: density, steps: steps, seed: seed)
                for (floor, cohesion) in [(0, 0), (0.15, 0), (0, 0.5), (0.15, 0.5), (0.2, 1)] {
                    let tree = averageLinkage(pairs: pairs, count: count, floor: floor, cohesion: cohesion)
                    let merges = Self.greedyMerges(tree, pairs, count: count, floor: floor, cohesion: cohesion)
                    #expect(merges == tree.merges.count, "\(count) rows, seed \(seed), \(floor), \(cohesion)")
                }
            }
        }
    }

    /// Four articles of one story, loosely alike, and a fifth that is as much like each: plain averages leave it out.
    @Test func aLooseClusterAsksLessOfANewcomer() {
        let similarity: [Float] = [0.5, 0.2, 0.2, 0.2, 0.2, 0.5, 0.2, 0.2, 0.2, 0.2]
        let pairs = SimilarPairs(
            first: [0, 0, 0, 0, 1, 2, 1, 1, 2, 3], second: [1, 2, 3, 4, 2, 3, 3, 4, 4, 4], similarity: similarity)
        #expect(Set(averageLinkage(pairs: pairs, count: 5).clusters(threshold: 0.22)).count == 3)
        #expect(averageLinkage(pairs: pairs, count: 5, cohesion: 0.5).clusters(threshold: 0.22) == [0, 0, 0, 0, 0])
    }

    @Test func similaritiesFallAndPartsStandBeforeWholes() {
        let tree = averageLinkage(pairs: Self.graph(count: 300, density: 0.1, steps: 3, seed: 7), count: 300)
        var isMember = [Bool](repeating: false, count: 300)
        for (merge, next) in zip(tree.merges, tree.merges.dropFirst()) { #expect(merge.similarity >= next.similarity) }
        for merge in tree.merges {
            #expect(merge.first < merge.second && !isMember[Int(merge.first)] && !isMember[Int(merge.second)])
            isMember[Int(merge.second)] = true
        }
    }

    @Test func cutsGiveEachRowTheFirstMemberOfItsCluster() {
        let pairs = SimilarPairs(first: [0, 1, 3], second: [2, 4, 4], similarity: [0.9, 0.4, 0.8])
        let tree = averageLinkage(pairs: pairs, count: 6, floor: 0.1)
        #expect(tree.clusters(threshold: 0.95) == [0, 1, 2, 3, 4, 5])
        #expect(tree.clusters(threshold: 0.5) == [0, 1, 0, 3, 3, 5])
        #expect(tree.clusters(threshold: 0.2) == [0, 1, 0, 1, 1, 5])
        #expect(tree.merges.last == .init(first: 1, second: 3, similarity: Double(Float(0.4)) / 2))
    }

    @Test func nothingMergesWithoutPairs() {
        #expect(averageLinkage(pairs: SimilarPairs(), count: 0).clusters(threshold: 0).isEmpty)
        #expect(averageLinkage(pairs: SimilarPairs(), count: 2).clusters(threshold: 0) == [0, 1])
    }

    @Test func orderOfPairsDoesNotMatter() {
        let pairs = Self.graph(count: 80, density: 0.3, steps: 16, seed: 3)
        var generator = SplitMix64(seed: 5)
        let order = (0..<pairs.count).shuffled(using: &generator)
        let shuffled = SimilarPairs(
            first: order.map { pairs.second[$0] }, second: order.map { pairs.first[$0] },
            similarity: order.map { pairs.similarity[$0] })
        #expect(averageLinkage(pairs: shuffled, count: 80) == averageLinkage(pairs: pairs, count: 80))
    }

    /// A hub of many leaves, a long path and a clique of equals: shapes that make careless linkage quadratic or endless.
    /// Without optimisation they are smaller: sanitizers slow it down a hundred times.
    @Test func hubsPathsAndCliquesEnd() {
        #if DEBUG
            let (count, members) = (2_000, 200)
        #else
            let (count, members) = (20_000, 1_000)
        #endif
        let leaves = (1..<Int32(count)).map { $0 }
        let ones = [Float](repeating: 1, count: count - 1)
        let hub = SimilarPairs(first: [Int32](repeating: 0, count: count - 1), second: leaves, similarity: ones)
        // Each leaf that the hub takes in lowers its mean with the others: 1, 1/2, 1/3 …
        let hubTree = averageLinkage(pairs: hub, count: count, floor: 0.01)
        #expect(hubTree.merges.map(\.similarity) == (1...100).map { 1 / Double($0) })
        let path = SimilarPairs(first: leaves.map { $0 - 1 }, second: leaves, similarity: ones)
        #expect(averageLinkage(pairs: path, count: count).merges.count == count - 1)
        // Similarities that rise along the path make one chain of all its rows.
        let rise = SimilarPairs(
            first: path.first, second: path.second, similarity: leaves.map { 0.5 + Float($0) / 65_536 })
        #expect(averageLinkage(pairs: rise, count: count).merges.count == count - 1)
        let clique = Self.graph(count: members, density: 1, steps: 1, seed: 1)
        let tree = averageLinkage(pairs: clique, count: members, floor: 0.5)
        #expect(tree.merges.allSatisfy { $0.similarity == 1 } && tree.merges.count == members - 1)
    }
}

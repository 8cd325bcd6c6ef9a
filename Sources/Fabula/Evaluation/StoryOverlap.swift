/// Two labellings of the same documents against each other: the sizes of the stories and of all that two of them share.
struct StoryOverlap: Sendable {
    /// Documents that have one gold and one found story.
    struct Cell: Sendable {
        var gold, found: Int
        var documents: Double
    }

    /// The number of each document's gold story and found story.
    let gold, found: [Int]
    /// The documents of each story.
    let goldSizes, foundSizes: [Double]
    /// The shared documents, ordered by gold story, then found story: sums of doubles depend on their order.
    let cells: [Cell]

    /// Stories are numbered from 0 in the order of their first use. O(n log n).
    init(gold: [String], found: [String]) {
        precondition(gold.count == found.count, "one label a document in both")
        let g = DenseLabels(gold), f = DenseLabels(found)
        var joint: [Int: Int] = [:]  // gold · (number of found stories) + found → documents
        for d in gold.indices { joint[g.labels[d] * f.sizes.count + f.labels[d], default: 0] += 1 }
        (self.gold, self.found, goldSizes, foundSizes) = (g.labels, f.labels, g.sizes, f.sizes)
        cells = joint.sorted { $0.key < $1.key }.map { key, n in
            Cell(gold: key / f.sizes.count, found: key % f.sizes.count, documents: Double(n))
        }
    }

    /// For each gold story the F1 with the found story that fits best.
    var bestMatches: [Double] {
        var best = [Double](repeating: 0, count: goldSizes.count)
        for cell in cells {
            let f1 = 2 * cell.documents / (goldSizes[cell.gold] + foundSizes[cell.found])
            best[cell.gold] = max(best[cell.gold], f1)
        }
        return best
    }
}

/// Labels numbered from 0 in the order of their first use, with the number of documents of each.
private struct DenseLabels {
    var labels: [Int] = []
    var sizes: [Double] = []

    init(_ names: [String]) {
        var numbers: [String: Int] = [:]
        for name in names {
            let number = numbers[name] ?? sizes.count
            if number == sizes.count {
                numbers[name] = number
                sizes.append(0)
            }
            labels.append(number)
            sizes[number] += 1
        }
    }
}

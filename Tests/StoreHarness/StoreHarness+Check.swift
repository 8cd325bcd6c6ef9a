import Fabula
import FabulaStore
import Foundation
import GRDB

extension StoreHarness {
    struct Failure: Error, CustomStringConvertible { var description: String }

    /// After a kill: the store opens, is sound, holds each batch that was reported, and each batch that it holds whole.
    static func check(_ path: String, seed: UInt64, last: Int) throws {
        guard FileManager.default.fileExists(atPath: path) || last > 0 else { return }
        if last > 0, !Store.isStore(path: path) { throw Failure(description: "\(path) is not recognised as a store") }
        let store = try Store(path: path, for: .writing)
        let complaints = try store.complaints()
        if !complaints.isEmpty { throw Failure(description: complaints.joined(separator: "\n")) }
        try checkBatches(Dictionary(grouping: store.harvest().articles, by: \.origin.file), seed: seed, last: last)
        try checkRun(of: store, seed: seed, last: last)
    }

    private static func checkBatches(_ stored: [String: [Article]], seed: UInt64, last: Int) throws {
        for number in 1...max(1, last) where last > 0 {
            let batch = Batch(number: number, seed: seed)
            guard stored[batch.input.path] == batch.harvest.articles else {
                throw Failure(description: "batch \(number), which was reported as stored, is not whole")
            }
        }
        // The one that was being added when the process was killed may be there too, but whole.
        let next = Batch(number: last + 1, seed: seed)
        if let unreported = stored[next.input.path], unreported != next.harvest.articles {
            throw Failure(description: "batch \(last + 1) is stored in part")
        }
        guard stored.count <= last + 1 else { throw Failure(description: "there are batches that nobody added") }
    }

    /// The views show one run, whole: that of the last batch reported, or of the next.
    private static func checkRun(of store: Store, seed: UInt64, last: Int) throws {
        let (ids, threshold) = try store.database.read { db in
            (
                try String.fetchAll(db, sql: "SELECT id FROM articles WHERE story_id IS NOT NULL"),
                try String.fetchOne(db, sql: "SELECT value FROM parameter WHERE name = 'threshold'")
            )
        }
        let number = threshold.flatMap(Double.init).map { Int($0.rounded()) } ?? 0
        guard number == last || number == last + 1 else {
            throw Failure(description: "the run is that of batch \(number), after \(last) were reported")
        }
        let expected = number > 0 ? Batch(number: number, seed: seed).harvest.articles.map(\.id) : []
        guard ids == expected else { throw Failure(description: "the run of batch \(number) is not whole") }
    }
}

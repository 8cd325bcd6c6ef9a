import Fabula
import FabulaStore
import Foundation

/// Drives a store from a process of its own, for the tests that kill it, block it or take its rights away.
@main
struct StoreHarness {
    static let usage = """
        usage: StoreHarness write STORE SEED FIRST    adds batches from FIRST on, prints each number once it is stored
               StoreHarness check STORE SEED LAST     proves that batches 1…LAST and one whole run are there
               StoreHarness hold STORE SECONDS        holds the write lock, prints “holding” once it has it
               StoreHarness count STORE               prints the number of readings
               StoreHarness measure STORE COUNT       adds COUNT short articles, prints articles a second

        """

    static func main() {
        do { try run(Array(CommandLine.arguments.dropFirst())) } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func run(_ words: [String]) throws {
        let number = words.count > 2 ? Int(words[2]) ?? 0 : 0
        switch (words.first, words.count) {
        case ("write", 4): try write(words[1], seed: UInt64(number), from: Int(words[3]) ?? 1)
        case ("check", 4): try check(words[1], seed: UInt64(number), last: Int(words[3]) ?? 0)
        case ("hold", 3): try hold(words[1], seconds: Double(words[2]) ?? 0)
        case ("count", 2): print(try Store(path: words[1], for: .reading).harvest().articles.count)
        case ("measure", 3): try measure(words[1], count: number)
        default:
            FileHandle.standardError.write(Data(usage.utf8))
            exit(64)
        }
    }

    private static func write(_ path: String, seed: UInt64, from first: Int) throws {
        let store = try Store(path: path, for: .writing)
        for number in first... {
            let batch = Batch(number: number, seed: seed)
            _ = try store.add(batch.harvest, from: batch.input)
            try store.save(batch.chronicle, settings: batch.settings)
            try FileHandle.standardOutput.write(contentsOf: Data("\(number)\n".utf8))
        }
    }

    private static func hold(_ path: String, seconds: Double) throws {
        try Store(path: path, for: .writing).database.write { db in
            try db.execute(sql: "DELETE FROM parameter WHERE name = 'nothing'")
            try FileHandle.standardOutput.write(contentsOf: Data("holding\n".utf8))
            Thread.sleep(forTimeInterval: seconds)
        }
    }

    private static func measure(_ path: String, count: Int) throws {
        let harvest = Batch.shortArticles(count, seed: 1)
        let store = try Store(path: path, for: .writing)
        let clock = ContinuousClock()
        let adding = try clock.measure {
            let added = try store.add(harvest, from: Input(path: "short", hash: "1"))
            precondition(added.readings == count && added.documents == count)
        }
        let again = try clock.measure { _ = try store.add(harvest, from: Input(path: "short", hash: "1")) }
        var articles: [Article] = []
        let reading = try clock.measure { articles = try store.harvest().articles }
        precondition(articles == harvest.articles)
        for (name, time) in [("added", adding), ("added again", again), ("read", reading)] {
            print("\(name): \(Int(Double(count) / (time / .seconds(1)))) articles a second")
        }
    }
}
